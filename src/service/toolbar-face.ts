/** What the toolbar icon says of one message. Wording only. */
import type { ToolbarFace } from "../browser/index.ts";
import type { Assessment } from "../core/assessment.ts";
import type { Problem } from "../core/mail/index.ts";

/** "Could not read" never looks like "nothing found". */
export function faceOfProblem(problem: Problem): ToolbarFace {
  return { badge: "?", tone: "problem", title: `Composure could not read this message. ${problem.message}` };
}

/** The number on the badge counts what to look at in the banner. */
export function faceOf(assessment: Assessment, partial = false): ToolbarFace {
  const { ours, findings, case: kase, message, repeat } = assessment;
  if (ours) return { badge: "", tone: "calm", title: "Composure: this is your own team's message" };
  const arranged = (kase?.restrictions.length ?? 0) + (kase?.adjustments.length ?? 0);
  const repeated = repeat?.kind === "duplicate" || repeat?.kind === "partly-new";
  const parts = [
    count(arranged, "arrangement for this person", "arrangements for this person"),
    count(findings.length, "passage to look at", "passages to look at"),
    repeated ? "repeats an earlier message" : "",
  ].filter(Boolean);
  const gaps = [
    partial ? "only a part of this message was read" : "",
    message.from.address === null ? "the page shows no address, so no record could be matched" : "",
  ].filter(Boolean);
  if (parts.length === 0 && gaps.length > 0) {
    return { badge: "?", tone: "problem", title: `Composure: nothing found, but ${gaps.join("; ")}` };
  }
  if (parts.length === 0) return { badge: "✓", tone: "calm", title: "Composure: checked, nothing found" };
  const number = arranged + findings.length + (repeated ? 1 : 0);
  parts.push(...gaps);
  return { badge: number > 9 ? "9+" : String(number), tone: "attention", title: `Composure: ${parts.join("; ")}` };
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
}
