/** Which neighbouring sentences are read together. Knows places only. */
import type { Span } from "../../mail/index.ts";

/** Two sentences are read together up to this many characters. */
export const LONGEST_PAIR = 220;
/** Sentences further apart stand in different paragraphs. */
const NEAR = 2;

/** Neighbours in one paragraph that are short enough, by their places in the list. */
export function pairsOf(sentences: readonly Span[]): readonly (readonly [number, number])[] {
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const near = before && sentence.start - before.end <= NEAR && sentence.end - before.start < LONGEST_PAIR;
    return near ? [[at - 1, at] as const] : [];
  });
}
