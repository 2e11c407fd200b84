/** The words for what a clause says of its act: who, in what mood, and in whose name. Knows no rule. */

/** `ally`: people of the writer's. `someone`: nobody named. `none`: no subject, as in orders and fragments. */
export const ACTORS = ["writer", "ally", "reader", "staff", "someone", "third", "thing", "none"] as const;
export type Actor = (typeof ACTORS)[number];

/** `wish`: wants or is ready to. `might`: would, could, may. `order`: no subject and no helping verb yet. */
export const MODES = ["future", "wish", "might", "must", "past", "perfect", "present", "order"] as const;
export type Mode = (typeof MODES)[number];

/** What holds of the words from `first` until the next clause begins. */
export interface Clause {
  readonly first: number;
  readonly actor: Actor;
  readonly mode: Mode;
  readonly negated: boolean;
  /** Told as the words or thoughts of somebody else. */
  readonly reported: boolean;
  /** Under "if", "unless", "until", "when". */
  readonly condition: boolean;
}
