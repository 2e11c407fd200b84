/** Gives a contraction typed without its apostrophe the apostrophe back: "ill find you" is "I'll find you". */
import { MISTAKABLE, type Mistakable, UNMISTAKABLE } from "./lexicons/left-out-apostrophes.ts";

interface Rule {
  readonly meant: string;
  readonly after: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string>;
  readonly before: ReadonlySet<string> | null;
  readonly notBefore: ReadonlySet<string>;
}

const setOf = (words = ""): ReadonlySet<string> => new Set(words.split(" "));

const ruleOf = ({ meant, after, notAfter, before, notBefore }: Mistakable): Rule => ({
  meant,
  after: after === undefined ? null : setOf(after),
  notAfter: setOf(notAfter),
  before: before === undefined ? null : setOf(before),
  notBefore: setOf(notBefore),
});

const PLAIN = new Map(UNMISTAKABLE.split(" ").map((word) => [word.replace("'", ""), word]));
const RULES = new Map(Object.entries(MISTAKABLE).map(([word, row]) => [word, ruleOf(row)]));
const WORD = /^[a-z]/;

/** Whether a lower-case word may be a contraction that lacks its apostrophe; the rest of the words need no second look. */
export const mayLackApostrophe = (word: string): boolean => PLAIN.has(word) || RULES.has(word);

/** The word with its apostrophe where one was left out; else as it is. Neighbours in lower case, "" where there is none. */
export function withApostrophe(word: string, previous: string, next: string): string {
  const rule = RULES.get(word);
  if (rule === undefined) return PLAIN.get(word) ?? word;
  const left = WORD.test(previous) ? previous : "^";
  const fits =
    WORD.test(next) &&
    (rule.after?.has(left) ?? !rule.notAfter.has(left)) &&
    (rule.before
      ? rule.before.has(next) || (rule.before.has("-ing") && next.endsWith("ing"))
      : !rule.notBefore.has(next));
  return fits ? rule.meant : word;
}
