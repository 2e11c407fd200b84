/** Which words of a sentence are mentioned and not used: somebody else's speech, graffiti, what the writer is said to have said. Knows no row. */

import { ABUSE, TELLABLE } from "./category-groups.ts";
import { endOf } from "./denials.ts";
import type { Category } from "./finding.ts";
import type { Matcher } from "./matcher.ts";
import type { Reading, WordSpan } from "./reading.ts";
import {
  IMPUTED,
  MENTIONED,
  MENTIONED_ABUSE,
  MENTIONED_AFTER,
  MENTIONED_WITHIN,
  SPOKEN,
  TOLD_ON,
} from "./rules/mentions.ts";
import type { RuleSet } from "./ruleset.ts";

interface Mention extends WordSpan {
  readonly of: readonly Category[];
}

const WRITER = new Set(["i", "we"]);
const PASSIVE = new Set(["be", "been", "being", "was", "were", "am", "are", "is", "get", "got", "getting"]);
/** Before a verb of speech these make it no speech: "so called", "goes without saying", "that said". */
const NO_SPEECH = new Set(["so", "without", "enough", "needless", "to", "must", "may", "let"]);
/** After these "that said" takes up what came before; after a noun it tells who speaks. */
const PAUSES = new Set([",", "and", "but"]);
const RELATIVE = new Set(["who", "whoever", "whomever", "which", "what"]);
const OWN = new Set(["i", "we", "my", "our", "to", "me", "us"]);
/** How far before its verb a subject may stand. */
const SUBJECT = 3;

/** `isTakenBack`: the writer says after all that it is so. */
export function mentionsIn(
  { words }: Reading,
  matcher: Matcher,
  rules: RuleSet,
  isTakenBack: boolean,
): readonly Mention[] {
  const find = (patterns: readonly string[]) => patterns.flatMap((one) => matcher.find(rules.pattern(one)));
  const after = (patterns: readonly string[], of: readonly Category[]) =>
    find(patterns).flatMap(({ first, last }): Mention[] => {
      const end = endOf(words, last, true);
      return end > last ? [{ of, first, last: end }] : [];
    });
  const spoken = [
    ...find(SPOKEN).map((one) => ({ ...one, of: TELLABLE })),
    ...find(TOLD_ON)
      .filter(({ first, last }) => !RELATIVE.has(words[first - 1] ?? "") || OWN.has(words[last] ?? ""))
      .map((one) => ({ ...one, of: ABUSE })),
  ].filter(({ first }) => isAnothers(words, first));
  return [
    ...spoken.map(({ last, of }) => ({ of, first: last, last: endOf(words, last, true) })),
    ...after(isTakenBack ? MENTIONED : [...MENTIONED, ...IMPUTED], TELLABLE),
    ...after(MENTIONED_ABUSE, ABUSE),
    ...find(MENTIONED_AFTER).map(({ first }) => ({ of: TELLABLE, first: startOf(words, first), last: first })),
    ...find(MENTIONED_WITHIN).map((one) => ({ of: TELLABLE, ...one })),
  ].filter(({ first, last }) => last > first);
}

/** Whether the verb at this place has somebody else than the writer for its subject; where it has none, it is the writer. */
function isAnothers(words: readonly string[], at: number): boolean {
  if (at === 0) return false;
  const before = words[at - 1] ?? "";
  if (NO_SPEECH.has(before) || (before === "that" && (at === 1 || PAUSES.has(words[at - 2] ?? "")))) return false;
  if (PASSIVE.has(before) || PASSIVE.has(words[at - 2] ?? "")) return !isProgressive(words, at);
  for (let back = at - 1; back >= Math.max(0, at - SUBJECT); back--) {
    const word = words[back] ?? "";
    if (WRITER.has(word)) return false;
    if (word === "," || word === "and" || word === "that") break;
  }
  return true;
}

/** "I am saying" says it oneself; "I was called" does not. */
function isProgressive(words: readonly string[], at: number): boolean {
  return (
    (words[at] ?? "").endsWith("ing") && words.slice(Math.max(0, at - SUBJECT), at).some((word) => WRITER.has(word))
  );
}

/** The start of the clause that ends here. */
function startOf(words: readonly string[], end: number): number {
  for (let at = end - 1; at >= 0; at--) if (words[at] === "," || words[at] === ";" || words[at] === ":") return at + 1;
  return 0;
}
