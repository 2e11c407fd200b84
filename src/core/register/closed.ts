/** When the case of a person closed, for how long fingerprints are kept. Knows facts, no fingerprint. */
import type { Day, Fact, PersonId } from "./fact.ts";
import { foldCase } from "./fold-case.ts";

/**
 * `open` while a restriction stands or is to come; else the last day on which an answer was given or a restriction ended;
 * `none` where the facts speak of neither.
 */
export function closedOf(person: PersonId, facts: readonly Fact[], today: Day): "none" | "open" | { readonly on: Day } {
  if (foldCase(person, facts, today).restrictions.length > 0) return "open";
  const days = facts.flatMap((fact) => {
    if (fact.kind === "complaint-answered" || fact.kind === "restriction-lifted") return [fact.on];
    return fact.kind === "restriction-set" ? [fact.end] : [];
  });
  const last = days
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  return last === undefined ? "none" : { on: last };
}
