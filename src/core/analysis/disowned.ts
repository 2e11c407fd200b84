/** Which words of a sentence are denied, told as somebody else's, long past or no menace where they stand. Knows no row. */
import type { Span } from "../mail/index.ts";
import { SAID, TELLABLE } from "./category-groups.ts";
import { deniedIn, harmlessIn, reportedIn } from "./denials.ts";
import type { Category } from "./finding.ts";
import { READERS } from "./lexicons/people.ts";
import { mentionsIn } from "./mentions.ts";
import { isNoRisk } from "./no-risk.ts";
import { quotationsIn } from "./quotations.ts";
import { clauseAround, placeOf } from "./reading.ts";
import { TAKEN_BACK } from "./rules/denials.ts";
import { HARMLESS } from "./rules/harmless.ts";
import { OWNED_UP } from "./rules/harmless-abuse.ts";
import { LAWFUL, NOT_LAWFUL, VAGUE } from "./rules/lawful.ts";
import { HANDS_OVER, REPORTED, WRITTEN } from "./rules/telling.ts";
import type { RuleSet } from "./ruleset.ts";
import type { Neighbours } from "./told.ts";

/** Words that are not heard for some categories. */
export interface Disowned extends Span {
  readonly of: readonly Category[];
  /** Whether rows are silenced too: they look at clauses and quotation marks themselves. */
  readonly rows: boolean;
}

const INSULT: readonly Category[] = ["abuse.insult"];
const SELF: readonly Category[] = ["safeguarding.self-harm"];

export function disownedIn(
  text: string,
  sentence: Span,
  at: number,
  neighbours: Neighbours,
  rules: RuleSet,
): readonly Disowned[] {
  const reading = neighbours.readingAt(at);
  const matcher = neighbours.matcherAt(at);
  const told = neighbours.toldIn(at);
  const isTakenBack = neighbours.says(at + 1, TAKEN_BACK);
  const denied = isTakenBack ? [] : deniedIn(reading, matcher, rules);
  const mentioned = mentionsIn(reading, matcher, rules, isTakenBack);
  const vague = vagueIn(at, neighbours, rules);
  const harmless = harmlessIn(reading, matcher, HARMLESS, rules, besideOf(at, neighbours));
  return [
    ...(told ? [{ ...told, of: TELLABLE, rows: true }] : []),
    ...[...denied, ...mentioned, ...vague, ...harmless].map((one) => ({
      ...placeOf(reading, one),
      of: one.of,
      rows: true,
    })),
    ...vague.map((one) => ({ ...placeOf(reading, clauseAround(reading, one)), of: one.of, rows: false })),
    ...(isOwnedUp(at, neighbours) ? [{ ...sentence, of: INSULT, rows: true }] : []),
    ...(isNoRisk(at, reading, neighbours, rules) ? [{ ...sentence, of: SELF, rows: true }] : []),
    ...(neighbours.says(at, HANDS_OVER) ? quotationsIn(text, sentence.start, sentence.end) : []).map((one) => ({
      ...one,
      of: TELLABLE,
      rows: false,
    })),
    ...reportedIn(reading, matcher, REPORTED, rules).map((one) => ({
      ...placeOf(reading, one),
      of: SAID,
      rows: false,
    })),
    ...reportedIn(reading, matcher, WRITTEN, rules).map((one) => ({
      ...placeOf(reading, one),
      of: TELLABLE,
      rows: true,
    })),
  ];
}

/** "Who's the idiot who left the gate open? Me." What is said to the reader's face is never owned up to. */
function isOwnedUp(at: number, neighbours: Neighbours): boolean {
  return neighbours.says(at + 1, OWNED_UP) && !neighbours.readingAt(at).words.some((word) => READERS.has(word));
}

/** Menace that speaks of a lawful step. */
function vagueIn(at: number, neighbours: Neighbours, rules: RuleSet) {
  const isBeside = besideOf(at, neighbours);
  if (!isBeside(LAWFUL) || isBeside(NOT_LAWFUL)) return [];
  return harmlessIn(neighbours.readingAt(at), neighbours.matcherAt(at), VAGUE, rules, isBeside);
}

/** Whether the sentence, or one up to two before or behind it, holds one of the patterns. */
function besideOf(at: number, neighbours: Neighbours): (patterns: readonly string[]) => boolean {
  return (patterns) => [at, at - 1, at + 1, at - 2, at + 2].some((one) => neighbours.says(one, patterns));
}
