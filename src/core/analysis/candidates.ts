/** What the rules see in one sentence, and what silences them. Knows sentences, not messages. */
import type { Span } from "../mail/index.ts";
import type { Pattern } from "./pattern.ts";
import { findPattern, placeOf, type Reading, type WordSpan } from "./reading.ts";
import type { CompiledVeto, Rule } from "./rule.ts";
import type { Lead, RuleSet } from "./ruleset.ts";

/** Words that a rule found; `vetoed` names what speaks against it. */
export interface Candidate {
  readonly rule: Rule;
  readonly words: WordSpan;
  readonly vetoed: string | null;
}

/** The patterns that the words of a sentence bring up: the cheap pass. Empty for most sentences. */
export function leadsIn(reading: Reading, rules: RuleSet): ReadonlySet<Lead> {
  const seen = new Set<Lead>();
  const leads = new Set<Lead>();
  const words = new Set(reading.tokens.map((token) => token.word));
  for (const word of words) {
    for (const lead of rules.byWord.get(word) ?? []) {
      if (seen.has(lead)) continue;
      seen.add(lead);
      if (lead.pattern.needs.every((need) => meets(words, need))) leads.add(lead);
    }
  }
  return leads;
}

function meets(words: ReadonlySet<string>, need: ReadonlySet<string>): boolean {
  const [few, many] = words.size < need.size ? [words, need] : [need, words];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** Every match of the patterns brought up, with the first veto that holds. */
export function candidatesIn(
  reading: Reading,
  leads: ReadonlySet<Lead>,
  quotations: readonly Span[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const known = new Map<Pattern, readonly WordSpan[]>();
  const find = (pattern: Pattern): readonly WordSpan[] => {
    const found = known.get(pattern) ?? findPattern(reading, pattern);
    known.set(pattern, found);
    return found;
  };
  for (const { rule, pattern } of leads) {
    for (const words of find(pattern)) {
      const quoted = !rule.row.despite?.includes("quoted") && isQuoted(placeOf(reading, words), quotations);
      candidates.push({ rule, words, vetoed: quoted ? "quoted" : vetoOf(rule, words, find) });
    }
  }
  return candidates;
}

type Find = (pattern: Pattern) => readonly WordSpan[];

function vetoOf(rule: Rule, words: WordSpan, find: Find): string | null {
  if (rule.unless.some((pattern) => find(pattern).length > 0)) return "unless";
  return rule.vetoes.find((veto) => holds(veto, words, find))?.id ?? null;
}

function holds(veto: CompiledVeto, words: WordSpan, find: Find): boolean {
  return veto.patterns.some((pattern) =>
    find(pattern).some((found) => {
      if (veto.scope === "sentence") return true;
      if (veto.scope === "over") return found.first < words.last && found.last > words.first;
      return found.first < words.first && found.last <= words.last;
    }),
  );
}

function isQuoted(place: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => place.start >= quotation.start && place.end <= quotation.end);
}
