/** Tells a sentence that raises a matter from one that chases, replies or is polite. One sentence in, one word out. */

import { CHASING, COURTESY, REPLYING } from "./courtesies.ts";
import type { SketchWord } from "./sketch.ts";

export type SentenceRole = "matter" | "chasing" | "reply" | "courtesy";

/** Beyond this many content words a sentence says more than "when will I hear?". */
const LONGEST_ASIDE = 11;

const some = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

/** The role of one sentence, given its content words (see sketch.ts). */
export function roleOf(sentence: string, words: readonly SketchWord[]): SentenceRole {
  const text = sentence.trim().toLowerCase().replace(/[’‘]/g, "'");
  if (words.length > LONGEST_ASIDE) return "matter";
  if (some(CHASING, text)) return "chasing";
  if (some(REPLYING, text)) return "reply";
  // Words of any complaint alone, or one word alone, raise nothing.
  const says = words.filter((word) => word.weight === 1);
  return some(COURTESY, text) || says.length === 0 || words.length === 1 ? "courtesy" : "matter";
}
