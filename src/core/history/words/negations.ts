/**
 * How often a sentence says no in small words. They are left out of what is compared, so "He did hit me" and "He did not
 * hit me" would be one: their number tells the two apart. "nobody" and "nothing" are compared as they are.
 */
import { NEGATIONS } from "./common-words.ts";

const WORD = /[\p{L}\p{N}]{1,200}/gu;

/** "No 12" is a number, and no refusal. */
export function negationsIn(sentence: string): number {
  const words = sentence.normalize("NFKC").toLowerCase().replace(/['’`]/g, "").match(WORD) ?? [];
  return words.filter((word, at) => NEGATIONS.has(word) && !(word === "no" && /^\p{N}/u.test(words[at + 1] ?? "")))
    .length;
}
