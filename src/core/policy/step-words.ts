/** Puts a step into words: the pack's sentences with this organisation's names and this case's facts in them. */
import { type Case, dayInWords, type FactOf, type Restriction } from "../register/index.ts";
import { deciderOf, filledPlace, holderOf, holdsDuty } from "./duty.ts";
import type { Pack } from "./pack.ts";
import type { Situation, StepsInput } from "./situation.ts";
import { DUTIES, type Step, type StepId } from "./step.ts";
import { isTemplateFault, readTemplate } from "./template.ts";

/** A step of the pack for this reader. It is allowed exactly when no condition is missing. */
export function stepInWords(id: StepId, input: StepsInput, situation: Situation, missing: readonly string[]): Step {
  const { pack, places, reader } = input;
  const { title, why, duty, clause, letter } = pack.steps[id];
  return {
    id,
    title,
    why: fillWhy(why, input, situation),
    duty,
    decidedBy: deciderOf(duty, pack, places),
    yours: holdsDuty(reader, duty, pack, places),
    allowed: missing.length === 0,
    missing,
    clause,
    letter,
  };
}

function fillWhy(template: string, input: StepsInput, situation: Situation): string {
  const parts = readTemplate(template);
  if (isTemplateFault(parts)) return template;
  const text = parts.map((part) => (part.kind === "words" ? part.text : nameInWords(part, input, situation))).join("");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function nameInWords(
  { name, argument }: { readonly name: string; readonly argument: string },
  { pack, places, kase }: StepsInput,
  { answered, reviews }: Situation,
): string {
  switch (name) {
    case "place":
      return filledPlace(argument, pack, places) ?? otherwise(argument, pack);
    case "holder":
      return DUTIES.flatMap((duty) => (duty === argument ? [holderOf(duty, pack, places)] : [])).join("");
    case "safeguarding.card":
      return pack.safeguarding.card.join(" ");
    case "case.adjustments":
      return adjustmentsInWords(kase) ?? "none";
    case "case.answered":
      return answered.map(answerInWords).join("; ");
    default:
      return reviews.map(reviewInWords).join(" ");
  }
}

function otherwise(id: string, pack: Pack): string {
  return pack.places.find((place) => place.id === id)?.otherwise ?? "";
}

/** The adjustments agreed with a person, in the words of the record; null where none is. */
export function adjustmentsInWords(kase: Case | null): string | null {
  const agreed = kase?.adjustments.map(({ adjustment }) => adjustment.trim().replace(/[.;\s]+$/, "")) ?? [];
  return agreed.length === 0 ? null : agreed.join("; ");
}

/** Facts only: which complaint and when. Nothing is said of the person (N9). */
function answerInWords({ reference, on }: FactOf<"complaint-answered">): string {
  return `${reference} on ${dayInWords(on)}`;
}

function reviewInWords({ state, fact }: Restriction): string {
  const day = dayInWords(fact.review);
  return state === "overdue" ? `The review that was due on ${day} is overdue.` : `The review is due on ${day}.`;
}
