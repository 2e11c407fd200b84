/** Cuts long runs of words without any mark where a new clause seems to begin. Knows words that begin clauses, no grammar. */
import type { Span } from "../mail/index.ts";
import { EITHER, HOLDING, JOINING, LEANING, OPENING, SUBJECTS } from "./lexicons/clause-starts.ts";

/** A shorter run is one sentence, marks or none; in UTF-16 units. */
const RUN = 160;
/** A shorter clause stays with the one before it. */
const LEAST = 36;
const MARK = /[,;:–—()]/;
const WORD = /[\p{L}\d'’]+/gu;

/** The parts of a sentence that runs on without marks, in order and without a gap; the sentence where it does not. Linear. */
export function cutRunOn(text: string, sentence: Span): readonly Span[] {
  if (sentence.end - sentence.start < RUN) return [sentence];
  const cuts = runsIn(text, sentence).flatMap((run) => (run.end - run.start < RUN ? [] : clausesIn(text, run)));
  const starts = [sentence.start, ...cuts];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? sentence.end }));
}

/** What stands between two marks. */
function runsIn(text: string, { start, end }: Span): readonly Span[] {
  const runs: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !MARK.test(text[at] ?? "")) continue;
    runs.push({ start: from, end: at });
    from = at + 1;
  }
  return runs;
}

/** Where clauses begin, save the first. */
function clausesIn(text: string, run: Span): readonly number[] {
  const starts: number[] = [];
  let [from, previous, previousAt, leans] = [run.start, "", run.start, false];
  for (const match of text.slice(run.start, run.end).matchAll(WORD)) {
    const word = match[0].toLowerCase().replace("’", "'");
    const at = run.start + match.index;
    const joined = JOINING.has(previous) && (SUBJECTS.has(word) || EITHER.has(word) || OPENING.has(word));
    if (joined || ((SUBJECTS.has(word) || OPENING.has(word)) && !HOLDING.has(previous))) {
      const start = joined ? previousAt : at;
      if (!leans && start - from >= LEAST && run.end - start >= LEAST) {
        starts.push(start);
        from = start;
      }
      leans = false;
    }
    leans ||= LEANING.has(word);
    [previous, previousAt] = [word, at];
  }
  return starts;
}
