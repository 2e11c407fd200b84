/** What the facts about one person add up to today. */
import type { Day, FactId, FactOf, PersonId } from "./fact.ts";

/** `overdue`: the review day has passed. `upcoming`: not begun. Ended and lifted restrictions are not in the case. */
export type RestrictionState = "standing" | "overdue" | "upcoming";

export interface Restriction {
  readonly id: FactId;
  readonly state: RestrictionState;
  readonly fact: FactOf<"restriction-set">;
}

export interface Case {
  readonly person: PersonId;
  readonly today: Day;
  readonly adjustmentAsked: boolean;
  readonly adjustments: readonly FactOf<"adjustment-agreed">[];
  readonly restrictions: readonly Restriction[];
  readonly firstReplies: readonly FactOf<"first-reply">[];
  readonly deEscalations: readonly FactOf<"de-escalation">[];
  readonly warnings: readonly FactOf<"warning-given">[];
  readonly confirmed: readonly FactOf<"finding-confirmed">[];
  readonly dismissed: readonly FactOf<"finding-dismissed">[];
  readonly answered: readonly FactOf<"complaint-answered">[];
  /** Phone calls, letters and web forms noted by hand. */
  readonly noted: readonly FactOf<"contact-noted">[];
  /** Messages filed without an answer after somebody looked for anything new. */
  readonly filed: readonly FactOf<"read-and-filed">[];
  /** Other addresses that people said are this person's. */
  readonly joined: readonly FactOf<"address-joined">[];
}
