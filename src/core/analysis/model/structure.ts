/** Who acts, in what mood and in whose name, for each plain word of the model. Knows the reading of clauses, no weights. */
import { ACTORS, type Clause, MODES } from "../clauses/clause.ts";
import { readClauses } from "../clauses/read-clauses.ts";

const DENIALS = new Set(
  (
    "dont didnt doesnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wouldnt shouldnt aint wont shant mustnt " +
    "cannae dinnae never no not"
  ).split(" "),
);
const PAUSES = ",.;:()-!/";

/** The clause of each word. */
export function clausesOf(words: readonly string[]): readonly Clause[] {
  return readClauses({ start: 0, end: 0, tokens: [], words: words.map(asRead), isName: () => false });
}

/** The model's words as the reader of clauses knows them. */
function asRead(word: string): string {
  if (DENIALS.has(word)) return "not";
  return PAUSES.includes(word) ? "," : word;
}

/** What is kept of a clause, as small numbers. */
export interface State {
  readonly actor: number;
  readonly mode: number;
  readonly reported: number;
  readonly negated: number;
  readonly condition: number;
}

export function stateOf(clause: Clause): State {
  return {
    actor: ACTORS.indexOf(clause.actor),
    mode: MODES.indexOf(clause.mode),
    reported: clause.reported ? 1 : 0,
    negated: clause.negated ? 1 : 0,
    condition: clause.condition ? 1 : 0,
  };
}
