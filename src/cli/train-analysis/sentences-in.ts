/** Cuts a training text as the analysis will cut a mail. */
import { splitSentences } from "../../core/analysis/sentences.ts";

/** The sentences of a text, in order. */
export function sentencesIn(text: string): readonly string[] {
  return splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}
