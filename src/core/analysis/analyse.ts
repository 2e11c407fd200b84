/** Message → findings and signals: the order of the steps, and nothing of the rules themselves. */
import type { Message, Span } from "../mail/index.ts";
import { type Candidate, candidatesIn, leadsIn } from "./candidates.ts";
import { type Analysis, CATEGORIES, type Category, type Finding, type Signal, type SignalId } from "./finding.ts";
import { loadLanguage } from "./language.ts";
import { mergeFindings, mergeSignals, type Weighed } from "./merge.ts";
import { LONGEST_QUOTATION, quotationsIn } from "./quotations.ts";
import { clauseAround, placeOf, type Reading, readingOf, trimPauses } from "./reading.ts";
import { RULES } from "./rules/index.ts";
import type { RuleSet } from "./ruleset.ts";
import { scoresOf } from "./scores.ts";
import { sentencesOf } from "./sentences.ts";
import { severityOf } from "./severity.ts";
import { readTarget } from "./target.ts";
import { tokenise } from "./tokens.ts";

interface Seen {
  readonly reading: Reading;
  readonly candidate: Candidate;
}
const FINDINGS: ReadonlySet<string> = new Set(CATEGORIES);

/** What the writer's own words hold. Words of others (quoted, forwarded, signature) are never looked at. */
export async function analyse(message: Message, rules: RuleSet = RULES): Promise<Analysis> {
  const seen = await grammatical(message.text, candidatesOf(message, rules));
  const findings: Weighed<Finding>[] = [];
  const signals: Weighed<Signal>[] = [];
  for (const one of seen) {
    if (one.candidate.vetoed) continue;
    const strength = one.candidate.rule.row.strength ?? 0.9;
    if (FINDINGS.has(one.candidate.rule.category)) findings.push({ strength, found: findingOf(message.text, one) });
    else signals.push({ strength, found: signalOf(message.text, one) });
  }
  return {
    findings: mergeFindings(message.text, findings),
    signals: mergeSignals(message.text, signals),
    scores: scoresOf(seen.map(({ candidate }) => candidate)),
  };
}

function candidatesOf(message: Message, rules: RuleSet): Seen[] {
  const quotations = quotationsOf(message);
  let next = 0;
  return sentencesOf(message).flatMap((sentence) => {
    const reading = readingOf(sentence, tokenise(message.text, sentence.start, sentence.end, rules.vocabulary));
    const leads = leadsIn(reading, rules);
    if (leads.size === 0) return [];
    const near: Span[] = [];
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= sentence.start) next++;
    for (let at = next; at < quotations.length; at++) {
      const quotation = quotations[at];
      if (!quotation || quotation.start >= sentence.end + LONGEST_QUOTATION) break;
      if (quotation.start < sentence.end) near.push(quotation);
    }
    return candidatesIn(reading, leads, near).map((candidate) => ({ reading, candidate }));
  });
}

function quotationsOf(message: Message): readonly Span[] {
  return message.passages.flatMap(({ kind, start, end }) =>
    kind === "writer" ? quotationsIn(message.text, start, end) : [],
  );
}

/** Drops candidates whose words have not the grammar that their row asks for. */
async function grammatical(text: string, seen: readonly Seen[]): Promise<readonly Seen[]> {
  const asks = seen.some(({ candidate }) => candidate.rule.row.grammar && !candidate.vetoed);
  if (!asks) return seen;
  const language = await loadLanguage();
  return seen.filter(({ reading, candidate: { rule, words } }) => {
    if (!rule.row.grammar) return true;
    const { start, end } = placeOf(reading, words);
    return language.holds(text.slice(start, end), rule.row.grammar);
  });
}

function placeToQuote({ reading, candidate }: Seen): Span {
  const words = candidate.rule.quote === "clause" ? clauseAround(reading, candidate.words) : candidate.words;
  return placeOf(reading, trimPauses(reading, words));
}

function findingOf(text: string, seen: Seen): Finding {
  const { rule } = seen.candidate;
  const { start, end } = placeToQuote(seen);
  const category = rule.category as Category;
  const aimed = category.startsWith("abuse.") || category.startsWith("threat.");
  const wanted = rule.row.target ?? "read";
  const target = aimed ? (wanted === "read" ? readTarget(seen.reading) : wanted) : null;
  const severity = severityOf(category, target, rule.row.people);
  return {
    category,
    severity,
    target,
    start,
    end,
    quote: text.slice(start, end),
    why: rule.row.why,
    source: { kind: "rule", id: rule.id },
  };
}

function signalOf(text: string, seen: Seen): Signal {
  const { start, end } = placeToQuote(seen);
  const { rule } = seen.candidate;
  return { id: rule.category as SignalId, start, end, quote: text.slice(start, end), why: rule.row.why };
}
