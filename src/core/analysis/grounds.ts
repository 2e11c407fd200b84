/** What speaks for a category in one sentence: the rows that spoke, those that something speaks against, and the model. */
import type { Seen } from "./candidates-in-message.ts";
import { CATEGORIES, type Category } from "./finding.ts";
import type { HeadScores } from "./model/index.ts";
import { placeOf } from "./reading.ts";
import type { SentenceSpan } from "./sentences.ts";
import type { Heard } from "./verdict.ts";

/** All that speaks for one category in one sentence. */
export interface Ground {
  readonly category: Category;
  readonly sentence: SentenceSpan;
  /** What the model makes of it, 0..1. */
  readonly figure: number;
  readonly spoken: readonly Seen[];
  readonly vetoed: readonly Seen[];
}

/** A ground by the ids of its rows and their patterns, each once; what speaks is not counted as silenced too. */
export function heardOf({ category, figure, spoken, vetoed }: Ground): Heard {
  const ids = new Set(spoken.flatMap(idsOf));
  const silenced = vetoed.flatMap(idsOf).filter((id) => !ids.has(id));
  return { category, figure, spoken: ids, vetoed: new Set(silenced) };
}

/** What is said of a row holds for its patterns, unless more is known of the pattern. */
const idsOf = ({ candidate: { rule, lead } }: Seen): string[] => [rule.id, lead];

/** A quieter figure is no ground. */
const LEAST = 0.05;

/** The grounds of a message: where a row or the model says something. `figures`: one for each sentence. */
export function groundsIn(
  sentences: readonly SentenceSpan[],
  seen: readonly Seen[],
  figures: readonly HeadScores[],
): readonly Ground[] {
  const rows = rowsOf(sentences, seen);
  return sentences.flatMap((sentence, at) =>
    CATEGORIES.flatMap((category): Ground[] => {
      const figure = figures[at]?.[category] ?? 0;
      const here = rows.get(at)?.filter(({ candidate }) => candidate.rule.file.category === category) ?? [];
      if (figure < LEAST && here.length === 0) return [];
      const spoken = here.filter(({ candidate }) => candidate.vetoed === null);
      return [{ category, sentence, figure, spoken, vetoed: here.filter((one) => !spoken.includes(one)) }];
    }),
  );
}

/** What rows saw, by the sentence in which their words end. */
function rowsOf(sentences: readonly SentenceSpan[], seen: readonly Seen[]): ReadonlyMap<number, readonly Seen[]> {
  const rows = new Map<number, Seen[]>();
  for (const one of seen) {
    const at = sentenceAt(sentences, placeOf(one.reading, one.candidate.words).end - 1);
    const known = rows.get(at);
    if (known) known.push(one);
    else rows.set(at, [one]);
  }
  return rows;
}

/** The place in the list of the last sentence that begins at or before a place in the text. */
export function sentenceAt(sentences: readonly SentenceSpan[], place: number): number {
  let low = 0;
  for (let high = sentences.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
