/** How labelled texts are divided into ten parts: one is never learnt from, the others take turns at being judged. */

/** The part kept for the figures; of written pairs it holds the ids that end in 05 and 06, 25 and 26 and so on. */
export const HELD_FOLD = 2;
const FOLDS = 10;
/** How many times the model is taught with one group left out, which it then judges. */
export const TURNS = 2;

/** The part of a numbered text: pairs lie side by side, so the lower number of the two decides. */
export function foldOf(id: string, pair: string | undefined): number {
  const numberOf = (name: string): number => Number(/(\d+)$/.exec(name)?.[1] ?? 0);
  const sameFile = pair !== undefined && pair.replace(/\d+$/, "") === id.replace(/\d+$/, "");
  const leader = sameFile ? Math.min(numberOf(id), numberOf(pair)) : numberOf(id);
  return ((leader - 1) >> 1) % FOLDS;
}

/** Public sets with nothing to find. */
export const CLEAN_SETS: readonly string[] = ["nhs_fft", "cfpb", "uk_petitions", "spamassassin_ham"];

/** The part of a row of a public set, by its place. A third of the clean ones is kept out: false alarms are rare, and counting them takes many. */
export function foldOfRow(set: string, at: number): number {
  if (!CLEAN_SETS.includes(set)) return at % FOLDS;
  return at % 3 === 2 ? HELD_FOLD : foldInTurn(Math.floor(at / 3));
}

/** The part of a frame, by its words without the slot: the same frame with another slot is in the same part. */
export function foldOfFrame(pattern: string): number {
  const words = pattern.replace(/\{[A-Z]+\}/, "");
  return [...words].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % FOLDS;
}

/** A part that is learnt from, turn by turn. */
export function foldInTurn(at: number): number {
  return at % TURNS;
}

/** In which turn a part is judged; -1 for the part kept out. */
export function turnOf(fold: number): number {
  return fold === HELD_FOLD ? -1 : fold % TURNS;
}
