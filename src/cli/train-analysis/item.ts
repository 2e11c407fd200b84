/** One thing to learn from: a short text, and for each head yes, no or unknown. */
import { HEADS } from "../../core/analysis/model/heads.ts";

export const UNKNOWN = -1;

/** A text to learn from. `fold`: see folds.ts; both of a contrast pair are in the same. */
export interface Item {
  readonly text: string;
  readonly fold: number;
  /** 1 yes, 0 no, -1 unknown; one for each of HEADS. */
  readonly wanted: Int8Array;
  readonly weight: number;
  readonly set: string;
  /** Whether it counts when figures are reported: a whole labelled text, not a part of one. */
  readonly whole: boolean;
}

export const TOXIC = HEADS.indexOf("toxic");

/** Answers for a text labelled throughout; general toxicity stays unknown, since it is not what the labels tell. */
export function wantedOf(labels: readonly string[]): Int8Array {
  const wanted = Int8Array.from(HEADS, (head) => (labels.includes(head) ? 1 : 0));
  wanted[TOXIC] = UNKNOWN;
  return wanted;
}
