/** What the rules see in one sentence, and what silences them. Knows sentences, not messages. */
import type { Clause } from "./clauses/clause.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { FACT_VETOES, isFactVeto } from "./fact-vetoes.ts";
import { Matcher } from "./matcher.ts";
import type { Node } from "./pattern.ts";
import type { Quotations } from "./quotations.ts";
import { clauseAround, placeOf, type Reading, type WordSpan } from "./reading.ts";
import type { Veto } from "./rule.ts";
import type { Lead, Rule, RuleSet } from "./ruleset.ts";

/** Words that a rule found; `vetoed` names what speaks against it. */
export interface Candidate {
  readonly rule: Rule;
  /** Which of the row's patterns: see Lead. */
  readonly lead: string;
  readonly words: WordSpan;
  readonly vetoed: string | null;
  /** Where the clause begins that the words stand in. */
  readonly from: number;
  /** Whether a helping verb tells the mood of the clause: then no second reading is needed. */
  readonly plain: boolean;
}

/** How far from the words found a veto still holds: `before` and `near` of rule.ts. */
const FAR = 12;
const NEAR = 6;

/** Every match of the patterns brought up, with the first veto that holds. */
export function candidatesIn(
  reading: Reading,
  leads: readonly Lead[],
  quotations: Quotations,
  rules: RuleSet,
): readonly Candidate[] {
  const court = new Court(reading, quotations, rules);
  const candidates: Candidate[] = [];
  for (const { id, rule, pattern } of leads) {
    for (const words of court.find(rules.pattern(pattern))) {
      if (court.fits(rule, words))
        candidates.push({ rule, lead: id, words, vetoed: court.vetoOf(rule, words), ...court.clauseOf(words) });
    }
  }
  return candidates;
}

/** Hears one sentence. */
class Court {
  private readonly matcher: Matcher;
  private clauses: readonly Clause[] | null = null;
  constructor(
    private readonly reading: Reading,
    private readonly quotations: Quotations,
    private readonly rules: RuleSet,
  ) {
    this.matcher = new Matcher(reading, rules.lists);
  }

  find(pattern: Node): readonly WordSpan[] {
    return this.matcher.find(pattern);
  }

  private clauseAt(at: number): Clause | undefined {
    this.clauses ??= readClauses(this.reading);
    return this.clauses[at];
  }

  clauseOf({ first }: WordSpan): Pick<Candidate, "from" | "plain"> {
    const clause = this.clauseAt(first);
    return { from: clause?.first ?? first, plain: clause?.mode !== "present" && clause?.mode !== "order" };
  }

  /** Whether the clause is one that the row speaks of, and the sentence holds what else it asks for. */
  fits({ row }: Rule, { first }: WordSpan): boolean {
    const { when } = row;
    const clause = when && this.clauseAt(first);
    if (when && !clause) return false;
    if (clause && !((when.by?.includes(clause.actor) ?? true) && (when.mode?.includes(clause.mode) ?? true)))
      return false;
    return (row.with ?? []).every((one) => this.find(this.rules.pattern(one)).length > 0);
  }

  vetoOf({ file, row }: Rule, words: WordSpan): string | null {
    const { despite } = row;
    if (!despite?.includes("quoted") && this.quotations.cover(placeOf(this.reading, words))) return "quoted";
    if (row.unless && this.holds({ scope: "near", match: row.unless }, words)) return "unless";
    const held = file.vetoes.find((id) => !despite?.includes(id) && this.silences(id, words));
    return held ?? null;
  }

  private silences(id: string, words: WordSpan): boolean {
    if (!isFactVeto(id)) return this.holds(this.rules.veto(id), words);
    const speaks = FACT_VETOES[id];
    return [words.first, words.last - 1].some((at) => {
      const clause = this.clauseAt(at);
      return clause !== undefined && speaks(clause);
    });
  }

  private holds({ scope, match }: Pick<Veto, "scope" | "match">, words: WordSpan): boolean {
    const reach = scope === "near" ? clauseAround(this.reading, words) : words;
    return match.some((one) =>
      this.find(this.rules.pattern(one)).some((found) => {
        if (scope === "sentence") return true;
        if (scope === "over") return found.first < words.last && found.last > words.first;
        if (scope === "before")
          return found.first < words.first && found.last <= words.last && this.reaches(found, words);
        const { first, last } = {
          first: Math.max(reach.first, words.first - NEAR),
          last: Math.min(reach.last, words.last + NEAR),
        };
        return found.first < last && found.last > first;
      }),
    );
  }

  /** Whether one run of words still tells of another behind it: what comes after a "but" is said anew. */
  private reaches(from: WordSpan, to: WordSpan): boolean {
    return to.first - from.last <= FAR && !this.reading.words.slice(from.first, to.first).includes("but");
  }
}
