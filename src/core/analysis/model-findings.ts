/** The model as one voice among the rules: what it hears becomes a finding unless the words are another's. Knows no weights. */
import type { Message } from "../mail/index.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { isAimed } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Weighed } from "./merge.ts";
import { type Heard, MODEL_WHY } from "./model/index.ts";
import { quotationsIn } from "./quotations.ts";
import { readingOf } from "./reading.ts";
import type { RuleSet } from "./ruleset.ts";
import { severityOf } from "./severity.ts";
import { readTarget } from "./target.ts";
import { tokenise } from "./tokens.ts";

/** A rule that speaks of the same words explains itself better: its reason is kept. */
const LESS_SURE = 0.5;
/** Context before the words that may hand them to somebody else. */
const BEFORE = 200;
/** No sentence is longer, see sentences.ts; rules may join two. */
const LONGEST = 3000;

/** A finding for each stretch heard, save where a rule has spoken of it, and in quotations and reported speech. */
export function modelFindings(
  message: Message,
  heard: readonly Heard[],
  byRules: readonly Weighed<Finding>[],
  rules: RuleSet,
): readonly Weighed<Finding>[] {
  return worthSaying(message, heard, byRules, rules).map((one) => ({
    strength: one.score * LESS_SURE,
    found: findingOf(message.text, one, rules),
  }));
}

/** What is heard, less what rules have said and what is another's. */
export function worthSaying(
  message: Message,
  heard: readonly Heard[],
  byRules: readonly Weighed<Finding>[],
  rules: RuleSet,
): readonly Heard[] {
  const said = [...byRules].map(({ found }) => found).sort((a, b) => a.start - b.start);
  return heard.filter((one) => !isSaid(one, said) && !isAnothers(message.text, one, rules));
}

/** Whether a finding of the same kind overlaps; `said` is in order of place, and none is longer than LONGEST. */
function isSaid({ category, start, end }: Heard, said: readonly Finding[]): boolean {
  let low = 0;
  for (let high = said.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((said[middle]?.start ?? 0) < start - LONGEST) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < said.length; at++) {
    const one = said[at];
    if (!one || one.start >= end) return false;
    if (one.category === category && one.end > start) return true;
  }
  return false;
}

function findingOf(text: string, { category, start, end }: Heard, rules: RuleSet): Finding {
  const words = tokenise(text, start, end, rules.vocabulary).map((token) => token.word);
  const target = isAimed(category) ? readTarget(words, category) : null;
  const source = { kind: "model", id: category } as const;
  return {
    category,
    severity: severityOf(category, target),
    target,
    start,
    end,
    quote: text.slice(start, end),
    why: MODEL_WHY[category],
    source,
  };
}

/** Whether the words stand between quotation marks, or are told as said by somebody else. What puts a person at risk is never put aside. */
function isAnothers(text: string, { category, start, end }: Heard, rules: RuleSet): boolean {
  if (category === "safeguarding.other") return false;
  const from = Math.max(0, start - BEFORE);
  const inside = quotationsIn(text, from, Math.min(text.length, end + BEFORE)).reduce(
    (sum, quoted) => sum + Math.max(0, Math.min(end, quoted.end) - Math.max(start, quoted.start)),
    0,
  );
  if (inside * 2 > end - start) return true;
  if (category.startsWith("safeguarding.")) return false;
  const reading = readingOf(text, { start, end }, tokenise(text, start, end, rules.vocabulary));
  const clauses = readClauses(reading);
  return clauses.filter(({ reported }) => reported).length * 2 > clauses.length;
}
