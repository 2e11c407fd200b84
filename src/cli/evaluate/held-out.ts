/** Which labelled data the shipped weights have not learnt from: see train-analysis/folds.ts. */
import { TAUGHT_SETS } from "../train-analysis/corpus-items.ts";
import { foldOf, foldOfRow, HELD_FOLD } from "../train-analysis/folds.ts";
import { type CorpusRow, corpusRows, type TrainingRow, trainingRows } from "../train-analysis/sources.ts";

/** Mails say for each finding which words it rests on. */
const isMail = ({ spans }: TrainingRow) => spans !== undefined;
const isHeld = ({ id, pair }: TrainingRow) => foldOf(id, pair) === HELD_FOLD;

/** Labelled sentences kept out of training. */
export function heldSentences(): readonly TrainingRow[] {
  return trainingRows().flatMap(({ rows }) => rows.filter((row) => isHeld(row) && !isMail(row)));
}

/** Ordinary sentences kept out of training, with nothing in them that was written to mislead. */
export function heldOrdinary(): readonly TrainingRow[] {
  return trainingRows()
    .filter(({ file }) => file.startsWith("ordinary"))
    .flatMap(({ rows }) => rows.filter(isHeld));
}

/** Whole mails kept out of training. */
export function heldMails(): readonly TrainingRow[] {
  return trainingRows().flatMap(({ rows }) => rows.filter((row) => isHeld(row) && isMail(row)));
}

/** The rows of a public set kept out of training, all of one that is never learnt from; null where it is not there. */
export function heldCorpus(name: string): readonly CorpusRow[] | null {
  const rows = corpusRows(name);
  if (rows.length === 0) return null;
  return TAUGHT_SETS.includes(name) ? rows.filter((_, at) => foldOfRow(name, at) === HELD_FOLD) : rows;
}
