/** What stands for this person: adjustments first, then restrictions, each in words that say what they mean. */
import type { Assessment } from "../../core/assessment.ts";
import type { Step } from "../../core/policy/index.ts";
import type { Restriction } from "../../core/register/index.ts";
import { sayDay } from "../wording/day.ts";
import { RESTRICTION_WORDING } from "../wording/restrictions.ts";
import { endSentence } from "../wording/sentence-end.ts";
import type { BannerEvents } from "./contract.ts";
import { StepList } from "./steps.tsx";

interface Props {
  readonly assessment: Assessment;
  readonly steps: readonly Step[];
  readonly events: BannerEvents;
}

/** Adjustments above restrictions (001-08); nothing where the case has neither. */
export function Agreed({ assessment, steps, events }: Props) {
  const { adjustments = [], restrictions = [] } = assessment.case ?? {};
  if (adjustments.length + restrictions.length === 0) return null;
  const honour = steps.filter(({ id }) => id === "honour-adjustments");
  const others = steps.filter(({ id }) => id !== "honour-adjustments");
  return (
    <>
      {adjustments.length > 0 && (
        <div class="part">
          <h3>Agreed with this person</h3>
          <ul>
            {adjustments.map(({ id, adjustment, since }) => (
              <li key={id}>
                <strong>{adjustment}</strong> <span class="muted">since {sayDay(since)}</span>
              </li>
            ))}
          </ul>
          <StepList steps={honour} events={events} />
        </div>
      )}
      {restrictions.length > 0 && (
        <div class="part">
          <h3>On record for this person</h3>
          {restrictions.map((restriction) => (
            <OneRestriction key={restriction.id} restriction={restriction} />
          ))}
          <StepList steps={others} events={events} />
        </div>
      )}
    </>
  );
}

/** ": e-mail only." so that a sentence may follow. */
const sayTerm = (detail: string): string => endSentence(detail ? `: ${detail}` : "");

function OneRestriction({ restriction: { state, fact } }: { restriction: Restriction }) {
  return (
    <div class={`restriction ${state}`}>
      {state === "overdue" && <p class="tag">Review overdue since {sayDay(fact.review)}</p>}
      <ul>
        {fact.terms.map(({ kind, detail }, index) => (
          <li key={index}>
            <strong>{RESTRICTION_WORDING[kind].title}</strong>
            {sayTerm(detail)} {RESTRICTION_WORDING[kind].meaning}
          </li>
        ))}
      </ul>
      <p class="muted">
        {state === "upcoming" ? `Begins on ${sayDay(fact.start)}, until ` : "Until "}
        {sayDay(fact.end)}.{" "}
        {state === "overdue" ? "Ask for the review before you rely on it." : `Review on ${sayDay(fact.review)}.`}
      </p>
    </div>
  );
}
