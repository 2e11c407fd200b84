/** What the model hears where no row speaks becomes a finding, unless the words are another's. Knows no weights. */

import type { Span } from "../mail/index.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { isAimed } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Ground } from "./grounds.ts";
import { ANYBODY_ELSE, FOLK, STAFF } from "./lexicons/people.ts";
import type { Weighed } from "./merge.ts";
import { bestPart, MODEL_WHY } from "./model/index.ts";
import type { Quotations } from "./quotations.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { RuleSet } from "./ruleset.ts";
import { severityOf } from "./severity.ts";
import { readTarget } from "./target.ts";
import { tokenise } from "./tokens.ts";

/** A rule that speaks of the same words explains itself better: its reason is kept. */
const LESS_SURE = 0.5;
/** Vetoes that say that abuse is quoted, told of another or said of oneself: then the model does not know better. */
const NOT_THEIRS = new Set(["comparedSelf", "selfInsult", "quoted", "reported", "condemned", "wordTalk"]);

/** The sentence, or the part of it that carries the figure. */
export function modelFinding(text: string, { category, sentence, figure }: Ground, rules: RuleSet): Weighed<Finding> {
  const { start, end } = bestPart(text, sentence, category, figure);
  const wordsOf = (span: Span) => tokenise(text, span.start, span.end, rules.vocabulary).map(({ word }) => word);
  const target = isAimed(category) ? readTarget(wordsOf({ start, end }), wordsOf(sentence), category) : null;
  const found: Finding = {
    category,
    severity: severityOf(category, target),
    target,
    start,
    end,
    quote: text.slice(start, end),
    why: MODEL_WHY[category],
    source: { kind: "model", id: category },
  };
  return { strength: figure * LESS_SURE, found };
}

/**
 * What the model hears is put aside where the words stand between quotation marks or are told as said by somebody else,
 * and an insult where the sentence speaks of nobody but the writer. What puts a person at risk is never put aside.
 */
export function isPutAside(
  text: string,
  { category, sentence, vetoed }: Ground,
  quotations: Quotations,
  rules: RuleSet,
): boolean {
  if (category === "safeguarding.other") return false;
  if (category.startsWith("abuse.") && vetoed.some(({ candidate }) => NOT_THEIRS.has(candidate.vetoed ?? "")))
    return true;
  if (quotations.cover(sentence)) return true;
  if (category.startsWith("safeguarding.")) return false;
  const reading = readingOf(text, sentence, tokenise(text, sentence.start, sentence.end, rules.vocabulary));
  const clauses = readClauses(reading);
  if (clauses.filter(({ reported }) => reported).length * 2 > clauses.length) return true;
  return category === "abuse.insult" && !speaksOfOthers(reading);
}

/** Whether anybody is named or pointed at but the writer: nobody is insulted by "total rubbish". */
function speaksOfOthers({ words, isName }: Reading): boolean {
  return words.some((word, at) => ANYBODY_ELSE.has(word) || STAFF.has(word) || FOLK.has(word) || isName(at));
}
