/** The rows in which rules are written, and what they are compiled to. Knows no rule. */
import type { Category, SignalId, Target } from "./finding.ts";
import { compilePattern, type Lexicon, type Pattern } from "./pattern.ts";

/** What keeps a rule from speaking. `before`: earlier in the sentence; `over`: touching the words found; `sentence`: anywhere in it. */
export interface Veto {
  readonly id: string;
  readonly scope: "before" | "over" | "sentence";
  readonly match: readonly string[];
}

/** One row. Patterns: see pattern.ts. */
export interface RuleRow<Kind extends string = Category | SignalId> {
  readonly id: string;
  readonly category: Kind;
  readonly match: readonly string[];
  /** Patterns that silence the row when they are anywhere in the sentence. */
  readonly unless?: readonly string[];
  /** Named vetoes that do not hold for this row. */
  readonly despite?: readonly string[];
  /** compromise match syntax that must hold within the words found. */
  readonly grammar?: string;
  /** At whom abuse or a threat is aimed; `read` looks for it in the sentence. */
  readonly target?: Target | "read";
  /** How sure the row is, 0..1. */
  readonly strength?: number;
  /** Whether people may be hurt by damage to property. */
  readonly people?: boolean;
  /** The plain sentence shown to staff. */
  readonly why: string;
  readonly fires: string;
  readonly silent: string;
}

/** What the rows of one category share. */
export interface RuleFile<Kind extends string = Category | SignalId> {
  readonly category: Kind;
  /** Named vetoes that hold for every row. */
  readonly vetoes: readonly string[];
  /** Whether the words found are quoted alone or with the clause around them. */
  readonly quote: "words" | "clause";
  readonly rows: readonly RuleRow<Kind>[];
}

export interface CompiledVeto {
  readonly id: string;
  readonly scope: Veto["scope"];
  readonly patterns: readonly Pattern[];
}

export interface Rule {
  readonly id: string;
  readonly category: Category | SignalId;
  readonly row: RuleRow;
  readonly quote: "words" | "clause";
  readonly patterns: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly vetoes: readonly CompiledVeto[];
  readonly words: ReadonlySet<string>;
}

export function compileVetoes(vetoes: readonly Veto[], lexicon: Lexicon): ReadonlyMap<string, CompiledVeto> {
  return new Map(
    vetoes.map(({ id, scope, match }) => [
      id,
      { id, scope, patterns: match.map((one) => compilePattern(one, lexicon)) },
    ]),
  );
}

/** The rules of one file; throws on a row that cannot work. */
export function compileRules(
  file: RuleFile,
  vetoes: ReadonlyMap<string, CompiledVeto>,
  lexicon: Lexicon,
): readonly Rule[] {
  const named = (id: string): CompiledVeto => {
    const veto = vetoes.get(id);
    if (!veto) throw new Error(`${file.category} names a veto that is not there: ${id}`);
    return veto;
  };
  return file.rows.map((row) => {
    if (!row.why || !row.fires || !row.silent)
      throw new Error(`${file.category}/${row.id} lacks a reason or an example`);
    for (const id of row.despite ?? []) named(id);
    const patterns = row.match.map((one) => compilePattern(one, lexicon));
    return {
      id: `${file.category}/${row.id}`,
      category: row.category,
      row,
      quote: file.quote,
      patterns,
      unless: (row.unless ?? []).map((one) => compilePattern(one, lexicon)),
      vetoes: file.vetoes.filter((id) => !row.despite?.includes(id)).map(named),
      words: new Set(patterns.flatMap((pattern) => [...pattern.words])),
    };
  });
}
