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
}
