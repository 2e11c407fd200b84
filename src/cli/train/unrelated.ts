/**
 * Whole mails that have nothing to do with one another, as training examples: one reads as if it took up an earlier matter
 * ("I am still waiting …") and yet is another. Without them whoever chases seems to repeat.
 */
import { readRows } from "../evaluate/sources.ts";
import { type Example, FOLDS } from "./examples.ts";
import { asides } from "./roles.ts";

/** Mails come in pairs that look alike: whoever stands this far away is no partner. */
const APART = 7;
const WEIGHT = 0.5;

export function unrelatedExamples(): readonly Example[] {
  const mails = (readRows<{ text: string }>("training/mails.jsonl") ?? []).map(({ text }) => text);
  const [chasing, courtesy] = [asides("C"), asides("G")];
  const pick = (from: readonly string[], at: number) => from[at % from.length] ?? "";
  return mails.map((text, at): Example => {
    // Every third is left as it was written.
    const [before, after] =
      at % 3 === 0 ? ["", ""] : [pick(chasing, at * 5), pick(at % 2 ? courtesy : chasing, at * 3)];
    const earlier = [APART, 2 * APART, 3 * APART].slice(0, 1 + (at % 3)).map((step) => pick(mails, at + step));
    return {
      source: "mails",
      fold: at % FOLDS,
      sort: `unrelated mail${before === "" ? "" : " and chasing"}`,
      earlier,
      text: `${before} ${text} ${after}`.trim(),
      kind: "new",
      fresh: [text],
      weight: WEIGHT,
    };
  });
}
