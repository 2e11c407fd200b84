/** Which words of a sentence its writer denies, and what is therefore not to be heard from them. Knows no row. */
import type { Category } from "./finding.ts";
import type { Matcher } from "./matcher.ts";
import type { Reading, WordSpan } from "./reading.ts";
import { DENIALS } from "./rules/denials.ts";
import type { Phrase } from "./rules/phrase.ts";
import type { RuleSet } from "./ruleset.ts";

interface Denied extends WordSpan {
  readonly of: readonly Category[];
}

/** Words without which nothing is denied: most sentences are not looked at any further. */
const DENYING = new Set([
  "not",
  "never",
  "no",
  "nothing",
  "nobody",
  "noone",
  "none",
  "neither",
  "nor",
  "stopped",
  "had",
]);
const BREAKS = new Set(["but", "because", "so", "although", "though", "yet", "however", "unless", "until", "if", "?"]);
const SUBJECTS = new Set(["i", "we", "you", "he", "she", "they", "it", "that", "this", "my", "our", "the", "what"]);
/** Before a denial these take it back: "I cannot promise that I will not". */
const BINDING = new Set([
  "cannot",
  "not",
  "promise",
  "lying",
  "if",
  "unless",
  "wish",
  "until",
  "till",
  "think",
  "reckon",
]);
const BOUND = 6;
/** Within a denial these turn it round: "I will not hesitate to". */
const EAGER = new Set(
  "hesitate hesitated stop stopped stopping mind resist resisted help regret regretted forget forgotten care rest twice afraid scared shy sorry above past beneath tire tired wrong alone".split(
    " ",
  ),
);
/** How far an "or" may stand behind a pause that it reaches over. */
const LIST = 8;

export function deniedIn({ words }: Reading, matcher: Matcher, rules: RuleSet): readonly Denied[] {
  if (!words.some((word) => DENYING.has(word))) return [];
  return DENIALS.flatMap((denial) =>
    found(matcher, denial, rules).flatMap(({ first, last }): Denied[] => {
      const end = endOf(words, last, denial.deep);
      const twice = words.slice(last, end).some((word) => word === "not" || word === "never");
      const bound = isBound(words, first) || words.slice(first, last).some((word) => EAGER.has(word));
      return twice || bound ? [] : [{ of: denial.of, first, last: end }];
    }),
  );
}

function isBound(words: readonly string[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - BOUND); at--) {
    const word = words[at] ?? "";
    if (BINDING.has(word)) return true;
    if (word === "," || word === "and" || word === "but") return false;
  }
  return false;
}

/** What is told as said by somebody else, to the end of its clause. */
export function reportedIn(
  { words }: Reading,
  matcher: Matcher,
  patterns: readonly string[],
  rules: RuleSet,
): readonly WordSpan[] {
  if (words.some((word) => word === "if" || word === "unless")) return [];
  return found(matcher, { match: patterns, unless: [] }, rules).map(({ first, last }) => ({
    first,
    last: endOf(words, last, true),
  }));
}

/** Ways of speaking that mean no harm: some always, others only in some company. */
export function harmlessIn(
  { words }: Reading,
  matcher: Matcher,
  phrases: readonly Phrase[],
  rules: RuleSet,
  isBeside: (patterns: readonly string[]) => boolean,
): readonly Denied[] {
  return rules.phrasesIn(words, phrases).flatMap(({ phrase: { of, unless, beside }, pattern }) => {
    const spans = found(matcher, { match: [pattern], unless }, rules, ({ last }, { first }) => last > first);
    const holds = spans.length > 0 && (beside === undefined || isBeside(beside));
    return holds ? spans.map((span) => ({ of, ...span })) : [];
  });
}

/** The words found where nothing speaks against it: behind them, or wherever else `speaksAgainst` says. */
function found(
  matcher: Matcher,
  { match, unless }: Pick<Phrase, "match" | "unless">,
  rules: RuleSet,
  speaksAgainst = (exit: WordSpan, { last }: WordSpan): boolean => exit.first >= last,
): WordSpan[] {
  const all = match.flatMap((one) => matcher.find(rules.pattern(one)));
  if (all.length === 0) return all;
  const exits = unless.flatMap((one) => matcher.find(rules.pattern(one)));
  return all.filter((words) => !exits.some((exit) => speaksAgainst(exit, words)));
}

/** The end of what is denied: at a joining word, at a pause or another subject unless an "or" or "that" carries on. */
export function endOf(words: readonly string[], from: number, deep: boolean): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    if (BREAKS.has(word)) return at;
    if (word === "and" && SUBJECTS.has(next)) return at;
    if (word === "," && next !== "or" && next !== "nor" && !isListed(words, at + 1)) return at;
    if (!deep && (word === "i" || word === "we") && words[at - 1] !== "that") return at;
  }
  return words.length;
}

/** "idiots, lazy or worse": whether an "or" comes before the next clause. */
function isListed(words: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + LIST); at++) {
    const word = words[at] ?? "";
    if (word === "or" || word === "nor") return true;
    if (BREAKS.has(word) || SUBJECTS.has(word)) return false;
  }
  return false;
}
