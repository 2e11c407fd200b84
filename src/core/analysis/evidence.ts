/** What rows saw → findings and signals, with their words as written. Knows no patterns. */
import type { Span } from "../mail/index.ts";
import type { Seen } from "./candidates-in-message.ts";
import { CATEGORIES, type Category, type Finding, type Signal, type SignalId } from "./finding.ts";
import type { Weighed } from "./merge.ts";
import { clauseAround, placeOf, trimPauses } from "./reading.ts";
import { severityOf } from "./severity.ts";
import { readTarget } from "./target.ts";

const FINDINGS: ReadonlySet<string> = new Set(CATEGORIES);
/** How sure a row is that does not say so. */
const SURE = 0.9;
/** The subject is quoted too when it is at most this many words away. */
const FROM_SUBJECT = 20;

/** What a row found, of a category that is spoken of. */
export function ruleFinding(text: string, seen: Seen): Weighed<Finding> {
  return { strength: strengthOf(seen), found: findingOf(text, seen) };
}

/** The signals that nothing speaks against. */
export function signalsIn(text: string, seen: readonly Seen[]): readonly Weighed<Signal>[] {
  return seen
    .filter(({ candidate: { rule, vetoed } }) => vetoed === null && !FINDINGS.has(rule.file.category))
    .map((one) => ({ strength: strengthOf(one), found: signalOf(text, one) }));
}

const strengthOf = ({ candidate }: Seen): number => candidate.rule.row.strength ?? SURE;

/** The words, or their clause from its subject on, so that "I will" is not cut off at an "and". */
function placeToQuote({ reading, candidate: { rule, words, from } }: Seen): Span {
  const clause = rule.file.quote === "clause" ? clauseAround(reading, words) : words;
  const near = rule.file.quote === "clause" && words.first - from <= FROM_SUBJECT;
  const quoted = near ? { first: Math.min(from, clause.first), last: clause.last } : clause;
  return placeOf(reading, trimPauses(reading, quoted));
}

function findingOf(text: string, seen: Seen): Finding {
  const { row, file, id } = seen.candidate.rule;
  const { words } = seen.reading;
  const { first, last } = seen.candidate.words;
  const { start, end } = placeToQuote(seen);
  const category = file.category as Category;
  const target = isAimed(category) ? (row.target ?? readTarget(words.slice(first, last), words, category)) : null;
  const severity = severityOf(category, target, row.people);
  return {
    category,
    severity,
    target,
    start,
    end,
    quote: text.slice(start, end),
    why: row.why,
    source: { kind: "rule", id },
  };
}

/** Abuse and threats say at whom they are aimed. */
export function isAimed(category: Category): boolean {
  return category.startsWith("abuse.") || category.startsWith("threat.");
}

function signalOf(text: string, seen: Seen): Signal {
  const { start, end } = placeToQuote(seen);
  const { row, file } = seen.candidate.rule;
  return { id: file.category as SignalId, start, end, quote: text.slice(start, end), why: row.why };
}
