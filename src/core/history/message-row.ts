/** A reading as one row of numbers for the whole message. The order of the numbers is part of the trained models. */
import { SAME_FROM } from "./align.ts";
import type { Reading } from "./reading.ts";
import { ROLES } from "./role.ts";
import type { Coverage } from "./sentence-features.ts";
import { asideShare, least, matterRows, mean, most, sum, weighed } from "./weighed.ts";

/** From here on a sentence is much like an earlier one. */
const TWIN_FROM = 0.4;

/** How much of the nearest earlier message this one says again, and which of its marks it leaves out. */
function backRow(reading: Reading): readonly number[] {
  const words = reading.alignments[0]?.sentences.flatMap(({ words, said }) =>
    words.map((word, at) => ({ sort: word.sort, said: said[at] ?? 0 })),
  );
  const count = (sort: string, isSaid: boolean) =>
    words?.filter((word) => word.sort === sort && word.said >= SAME_FROM === isSaid).length ?? 0;
  const sentencesSaid = (reading.alignments[0]?.sentences ?? []).map(({ said }) => mean(said));
  const marksSaid = count("number", true) + count("rare", true);
  const marksLeft = count("number", false) + count("rare", false);
  return [
    mean(words?.map((word) => word.said) ?? []),
    most(sentencesSaid),
    least(sentencesSaid),
    count("number", true),
    count("number", false),
    count("rare", true),
    count("rare", false),
    (marksSaid + 1) / (marksSaid + marksLeft + 2),
    words?.length ?? 0,
  ];
}

/** One row for the whole message; `fresh` is how likely each sentence is to be new. */
export function messageRow(reading: Reading, fresh: readonly number[]): readonly number[] {
  return [
    ...coverageRow(reading),
    ...freshRow(reading, fresh),
    ...markRow(reading.coverage),
    ...twinRow(reading),
    ...roleRow(reading),
    ...backRow(reading),
    reading.alignments.length,
  ];
}

function coverageRow({ coverage, ...reading }: Reading): readonly number[] {
  const rows = matterRows({ coverage, ...reading });
  const all = coverage.map((own) => ({ coverage: own, weight: own.weight }));
  return [
    sum(rows.map((row) => row.weight)),
    sum(all.map((row) => row.weight)),
    coverage.length,
    weighed(rows, (own) => own.message),
    weighed(rows, (own) => own.all),
    weighed(rows, (own) => own.sentence),
    weighed(rows, (own) => own.pair),
    weighed(rows, (own) => own.verbatim),
    weighed(rows, (own) => own.twin),
    weighed(all, (own) => own.message),
    weighed(all, (own) => own.all),
    weighed(all, (own) => own.verbatim),
    most(coverage.map((own) => own.twin)),
    most(coverage.map((own) => own.weight * own.verbatim)),
    least(coverage.map((own) => own.all)),
  ];
}

function freshRow(reading: Reading, fresh: readonly number[]): readonly number[] {
  const rows = matterRows(reading);
  const old = rows.map((row, at) => ({ ...row, weight: row.weight * (1 - (fresh[at] ?? 0)) }));
  const sorted = [...fresh].sort((a, b) => b - a);
  return [
    sorted[0] ?? 0,
    sorted[1] ?? 0,
    sorted.at(-1) ?? 0,
    sum(fresh),
    mean(fresh),
    weighed(old, (own) => own.all),
    sum(old.map((row) => row.weight)),
    sum(rows.map((row, at) => row.weight * (fresh[at] ?? 0))),
  ];
}

/** Numbers and rare words that came before, and that did not. */
function markRow(coverage: readonly Coverage[]): readonly number[] {
  const newMarks = sum(coverage.map((own) => own.newNumbers + own.newRare));
  const oldMarks = sum(coverage.map((own) => own.oldNumbers + own.oldRare));
  return [
    newMarks,
    oldMarks,
    (oldMarks + 1) / (oldMarks + newMarks + 2),
    sum(coverage.map((own) => own.newNumbers)),
    sum(coverage.map((own) => own.newPlain)),
    most(coverage.map((own) => own.newRun)),
  ];
}

function twinRow(reading: Reading): readonly number[] {
  const rows = matterRows(reading);
  const twins = reading.coverage.filter((own) => own.twin >= TWIN_FROM);
  return [
    weighed(rows, (own) => own.strict),
    most(rows.map((row) => row.weight * (1 - row.coverage.all))),
    twins.length / Math.max(1, reading.coverage.length),
    sum(twins.map((own) => own.twinDiffersHere)),
    sum(twins.map((own) => own.twinDiffersThere)),
  ];
}

function roleRow({ sentences }: Reading): readonly number[] {
  const shares = ROLES.map((_, k) => sentences.map(({ roles }) => roles[k] ?? 0));
  return [...shares.map(most), ...shares.map(mean), least(sentences.map(({ roles }) => asideShare(roles)))];
}
