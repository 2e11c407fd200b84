/** The rows in which rules are written. Knows no rule. */
import type { Actor, Mode } from "./clauses/clause.ts";
import type { FactVeto } from "./fact-vetoes.ts";
import type { Category, SignalId, Target } from "./finding.ts";

/** What keeps a rule from speaking. `before`: earlier in the sentence, at most twelve words and no "but" away; `over`: touching the words found; `near`: in their clause or six words from them; `sentence`: anywhere in it. */
export interface Veto {
  readonly id: string;
  readonly scope: "before" | "over" | "near" | "sentence";
  readonly match: readonly string[];
}

/** What the clause in which the words begin must say. */
export interface When {
  readonly by?: readonly Actor[];
  readonly mode?: readonly Mode[];
}

/** One row. Patterns: see pattern.ts. */
export interface RuleRow {
  readonly id: string;
  readonly match: readonly string[];
  readonly when?: When;
  /** Patterns that must all stand somewhere in the sentence too, in any order. */
  readonly with?: readonly string[];
  /** What compromise must see from the words found on, where the clause has no helping verb; its match syntax. */
  readonly grammar?: string;
  /** Patterns that silence the row when they stand near the words found. */
  readonly unless?: readonly string[];
  /** Vetoes of the file that do not hold for this row. */
  readonly despite?: readonly string[];
  /** At whom abuse or a threat is aimed; without it, it is read from the sentence. */
  readonly target?: Target;
  /** How sure the row is, 0..1; 0.9 without it. */
  readonly strength?: number;
  /** Whether it speaks by itself whatever figures say of it: see docs/model.md. */
  readonly sure?: true;
  /** Whether people may be hurt by damage to property. */
  readonly people?: boolean;
  /** The plain sentence shown to staff. */
  readonly why: string;
  readonly fires: string;
  readonly silent: string;
}

/** What the rows of one category share. */
export interface RuleFile {
  readonly category: Category | SignalId;
  /** Vetoes that hold for every row: ids of vetoes.ts or of fact-vetoes.ts. */
  readonly vetoes: readonly (FactVeto | string)[];
  /** Whether the words found are quoted alone or with the clause around them. */
  readonly quote: "words" | "clause";
  readonly rows: readonly RuleRow[];
}
