/** Learns how common words are: in how many ordinary texts each stands. Deterministic. */

import { stemmer } from "stemmer";
import { COMPLAINT_WORDS } from "../../core/history/words/common-words.ts";
import { tokensOf } from "../../core/history/words/tokens.ts";
import { shippableTexts } from "./texts.ts";

const STEPS = 20;
const FEWEST = 4;
const COMMONEST_STEP = 3;

/** One line of words for each step of weight, commonest first. */
export function learnRarity(): string {
  const counts = new Map<string, number>();
  const texts = shippableTexts();
  for (const text of texts) {
    for (const { form, kind } of tokensOf(text)) if (kind !== "number") counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const common = new Set([...COMPLAINT_WORDS].map(stemmer));
  const most = Math.log(texts.length / FEWEST);
  const lines: string[][] = Array.from({ length: STEPS }, () => []);
  for (const form of common) lines[COMMONEST_STEP]?.push(form);
  for (const [form, count] of counts) {
    if (count < FEWEST || common.has(form)) continue;
    // Square root: a word of one text in a hundred tells nearly as much as one of a thousand.
    const step = Math.round((Math.log(texts.length / count) / most) ** 0.7 * (STEPS - 1));
    lines[step]?.push(form);
  }
  return lines.map((line) => line.sort().join(" ")).join("\n");
}
