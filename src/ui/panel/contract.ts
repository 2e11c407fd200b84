/** What the side panel shows and what it says back: props in, events out. Knows no browser and no store. */
import type { Assessment } from "../../core/assessment.ts";
import type { Instant, Problem } from "../../core/mail/index.ts";
import type { Case, FactDraft, FactKind, PersonId, Staff } from "../../core/register/index.ts";

export type PanelView =
  | { readonly kind: "loading" }
  | { readonly kind: "nothing-open" }
  | { readonly kind: "unreadable"; readonly problem: Problem }
  | {
      readonly kind: "message";
      readonly assessment: Assessment;
      /** What was read where it was not a whole message: the part that the page shows, or text that was selected. */
      readonly only?: "partial" | "selected";
      readonly suggestions?: readonly SuggestedAddress[];
      readonly beside?: SideBySideView;
    };

/** Another address that may be the same person's, with what speaks for it. */
export interface SuggestedAddress {
  readonly address: PersonId;
  readonly evidence: readonly string[];
}

/** Two messages sentence by sentence: null is new, or not said again; "" is said before in other words. */
export interface SideBySideView {
  readonly laterDate: Instant | null;
  readonly earlierDate: Instant | null;
  readonly rows: readonly { readonly later: string | null; readonly earlier: string | null }[];
}

/** What became of the last fact that was sent off; `null` before the first. A new object for each answer. */
export type PanelOutcome =
  | { readonly kind: "recorded"; readonly fact: FactKind }
  | { readonly kind: "problem"; readonly fact: FactKind; readonly problem: Problem }
  | null;

export interface PanelProps {
  readonly view: PanelView;
  /** The case of the person who wrote the open message; null where no case can be theirs for certain. */
  readonly case: Case | null;
  /** Who is recording, from the options page; null until a name and role are filled in. */
  readonly staff: Staff | null;
  /** What core/register says is missing before a restriction may be set; plain sentences. */
  readonly missingBeforeRestriction: readonly string[];
  readonly outcome: PanelOutcome;
  record(fact: FactDraft): void;
  openOptions(): void;
}

export interface MountedPanel {
  update(props: PanelProps): void;
  unmount(): void;
}
