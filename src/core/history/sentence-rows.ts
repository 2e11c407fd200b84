/** A reading as one row of numbers for each sentence. The order of the numbers is part of the trained models. */
import type { Reading } from "./reading.ts";
import type { Coverage } from "./sentence-features.ts";
import { matterRows, sum, type Weighed } from "./weighed.ts";

/** Means of the other sentences, without summing all of them again for each one. */
function othersOf(rows: readonly Weighed[]): (at: number, value: (coverage: Coverage) => number) => number {
  const totals = new Map<(coverage: Coverage) => number, number>();
  const weights = sum(rows.map((row) => row.weight));
  return (at, value) => {
    const total = totals.get(value) ?? sum(rows.map((row) => row.weight * value(row.coverage)));
    totals.set(value, total);
    const own = rows[at];
    const rest = weights - (own?.weight ?? 0);
    return own === undefined || rest <= 1e-9 ? 0 : Math.max(0, total - own.weight * value(own.coverage)) / rest;
  };
}

const inMessage = (coverage: Coverage) => coverage.message;
const verbatim = (coverage: Coverage) => coverage.verbatim;
const twin = (coverage: Coverage) => coverage.twin;

/** One row for each sentence. */
export function sentenceRows(reading: Reading): readonly (readonly number[])[] {
  const rows = matterRows(reading);
  const others = othersOf(rows);
  const [best = 0, second = 0] = reading.coverage.map(twin).sort((a, b) => b - a);
  const earlierSentences = reading.alignments[0]?.sentences.length ?? 0;
  return reading.coverage.map((own, at) => [
    own.weight,
    own.message,
    own.all,
    own.sentence,
    own.pair,
    own.verbatim,
    own.twin,
    own.twinDiffersHere,
    own.twinDiffersThere,
    own.newNumbers,
    own.newRare,
    own.newPlain,
    own.oldNumbers,
    own.oldRare,
    own.heaviestNew,
    own.newRun,
    own.strict,
    own.weight * (1 - own.all),
    own.weight * own.all,
    ...(reading.sentences[at]?.roles ?? []),
    others(at, inMessage),
    others(at, verbatim),
    others(at, twin),
    own.twin === best ? second : best,
    own.message - others(at, inMessage),
    own.twin - others(at, twin),
    reading.coverage[at - 1]?.all ?? 1,
    reading.coverage[at + 1]?.all ?? 1,
    reading.coverage.length,
    at,
    reading.coverage.length - 1 - at,
    earlierSentences,
  ]);
}
