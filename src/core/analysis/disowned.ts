/** Which words of a sentence are denied, told as somebody else's, long past or no menace where they stand. Knows no row. */
import type { Span } from "../mail/index.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { deniedIn, harmlessIn, reportedIn } from "./denials.ts";
import { CATEGORIES, type Category } from "./finding.ts";
import { quotationsIn } from "./quotations.ts";
import { clauseAround, placeOf, type Reading } from "./reading.ts";
import {
  ANSWERED_NO,
  ASKED,
  CAME_BACK,
  FORESEEN,
  HANDS_OVER,
  HAZARDS,
  IDIOMS,
  LAWFUL,
  NOT_LAWFUL,
  NOT_OVER,
  REPORTED,
  TAKEN_BACK,
  THEN,
  VAGUE,
  WRITTEN,
} from "./rules/disowned.ts";
import type { RuleSet } from "./ruleset.ts";
import type { Neighbours } from "./told.ts";

/** Words that are not heard for some categories. */
export interface Disowned extends Span {
  readonly of: readonly Category[];
  /** Whether rows are silenced too: they look at clauses and quotation marks themselves. */
  readonly rows: boolean;
}

/** What puts a person at risk is told of in others' words, too. */
const TELLABLE = CATEGORIES.filter((category) => !category.startsWith("safeguarding."));

/** What is known of somebody may have been told, and unsettles nevertheless. */
const SAID = TELLABLE.filter((category) => category.startsWith("threat.") || category.startsWith("abuse."));
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
  const denied = neighbours.says(at + 1, TAKEN_BACK) ? [] : deniedIn(reading, matcher, rules);
  const around = [at, at - 1, at + 1, at - 2, at + 2];
  const vague =
    around.some((one) => neighbours.says(one, LAWFUL)) && !around.some((one) => neighbours.says(one, NOT_LAWFUL))
      ? harmlessIn(matcher, VAGUE, rules)
      : [];
  const harmless = [...IDIOMS, ...(around.some((one) => neighbours.says(one, HAZARDS)) ? FORESEEN : [])];
  return [
    ...(told ? [{ ...told, of: TELLABLE, rows: true }] : []),
    ...[...denied, ...vague, ...harmlessIn(matcher, harmless, rules)].map((one) => ({
      ...placeOf(reading, one),
      of: one.of,
      rows: true,
    })),
    ...vague.map((one) => ({ ...placeOf(reading, clauseAround(reading, one)), of: one.of, rows: false })),
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

/** Whether a sentence asks after a danger that the next one denies, or tells of one that is long over. */
function isNoRisk(at: number, reading: Reading, neighbours: Neighbours, rules: RuleSet): boolean {
  if (neighbours.says(at, ASKED) && neighbours.says(at + 1, ANSWERED_NO) && !neighbours.says(at + 1, TAKEN_BACK))
    return true;
  const { match } = rules.veto("longAgo");
  const isLongAgo = neighbours.says(at, match) || (neighbours.says(at - 1, match) && neighbours.says(at, THEN));
  if (!isLongAgo || neighbours.says(at, NOT_OVER) || neighbours.says(at + 1, CAME_BACK)) return false;
  const clauses = readClauses(reading);
  return clauses.every(({ first, actor, mode }, word) => {
    const isLast = clauses[word + 1]?.first !== first;
    const isHad = mode === "might" && /(?:ed|en|ne|ought|id|een)$/.test(reading.words[first + 2] ?? "");
    return !isLast || actor !== "writer" || mode === "past" || isHad;
  });
}
