/** Which part of the banner each step stands in. Never adds a step; takes the abuse route away where life is at risk. */
import type { Assessment } from "../../core/assessment.ts";
import type { Step, StepId } from "../../core/policy/index.ts";
import { showsSelfHarm } from "./judged.ts";

type Part = "safety" | "confirm" | "agreed" | "repeat" | "campaign" | "next";

const PARTS: Partial<Record<StepId, Part>> = {
  safeguarding: "safety",
  "confirm-finding": "confirm",
  "honour-adjustments": "agreed",
  "review-restriction": "agreed",
  "consider-new-matter": "repeat",
  "answered-before": "repeat",
  "common-reply": "campaign",
};

/** What a message that shows a risk of suicide never meets (N5). */
const ABUSE_ROUTE: readonly StepId[] = ["confirm-finding", "written-warning", "de-escalate", "set-restriction"];

export const isRepeat = ({ repeat }: Assessment): boolean =>
  repeat?.kind === "duplicate" || repeat?.kind === "partly-new";

/** True where something in the message was not said before, as far as can be told. */
export const mayBeNew = ({ repeat, signals }: Assessment): boolean =>
  (repeat?.newSentences.length ?? 0) > 0 || repeat?.unsure === true || signals.some(({ id }) => id === "new-matter");

/** Steps by part, each in the order given. A step whose part is not shown goes to "What to do next". */
export function sortSteps(assessment: Assessment): Readonly<Record<Part, readonly Step[]>> {
  const parts: Record<Part, Step[]> = { safety: [], confirm: [], agreed: [], repeat: [], campaign: [], next: [] };
  const selfHarm = showsSelfHarm(assessment);
  const shown: Record<Part, boolean> = {
    safety: assessment.findings.some(({ category }) => category.startsWith("safeguarding")),
    confirm: assessment.findings.length > 0,
    agreed: (assessment.case?.adjustments.length ?? 0) + (assessment.case?.restrictions.length ?? 0) > 0,
    repeat: isRepeat(assessment),
    campaign: assessment.campaign !== undefined,
    next: true,
  };
  for (const step of assessment.steps) {
    if (selfHarm && ABUSE_ROUTE.includes(step.id)) continue;
    const part = PARTS[step.id] ?? "next";
    parts[shown[part] ? part : "next"].push(step);
  }
  return parts;
}
