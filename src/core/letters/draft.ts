/** A letter filled for one case. Blanks are visible and a draft that has one cannot be sent. */
import type { LetterId } from "../policy/index.ts";

/** A run of a paragraph: fixed words, words quoted exactly, or a place still to be filled in. */
export type Segment =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "quotation"; readonly text: string }
  | { readonly kind: "blank"; readonly label: string };

export interface Draft {
  readonly letter: LetterId;
  readonly title: string;
  /** For the person who wrote the message, or for the colleague who holds the duty ("prepare for …"). */
  readonly recipient: { readonly kind: "person" } | { readonly kind: "colleague"; readonly role: string };
  readonly paragraphs: readonly (readonly Segment[])[];
}

/** How a blank looks in a draft's plain text. The send guard looks for the same words. */
export const BLANK_OPEN = "[fill in: ";
export const BLANK_CLOSE = "]";
