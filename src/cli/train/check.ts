/**
 * Cross-validation: every message is judged by models that never saw its complaint; and once more by models that never saw
 * anything by its author, which comes nearer to the mail of strangers.
 */

import { weigh } from "../../core/history/forest.ts";
import { messageRow } from "../../core/history/message-row.ts";
import { KINDS } from "../../core/history/models.ts";
import { duplicateIfSure, SURENESS } from "../../core/history/relate.ts";
import { percent, type Table } from "../evaluate/table.ts";
import { FOLDS, SOURCES } from "./examples.ts";
import { fitAll, freshLabels, freshShares, type Read } from "./fit.ts";
import { isShort } from "./short-histories.ts";

/** Sureness of `duplicate` below which another kind is taken: none, what ships, and what it is weighed against. */
const STEPS = [0, 0.8, SURENESS, 0.9, 0.95];
const FRESH = 0.5;

interface Judged {
  readonly read: Read;
  readonly shares: readonly number[];
  readonly fresh: readonly number[];
}

export function crossValidate(reads: readonly Read[]): readonly Table[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const byComplaint = folds.flatMap((fold) => judge(reads, ({ example }) => example.fold === fold));
  const byAuthor = SOURCES.flatMap((source) => judge(reads, ({ example }) => example.source === source));
  return [
    bySort(byComplaint),
    bySureness("Left-out complaints by sureness of a duplicate", byComplaint),
    bySureness("Left-out authors by sureness of a duplicate", byAuthor),
  ];
}

/** Those that are left out, judged by what is learnt from the rest. */
function judge(reads: readonly Read[], isLeftOut: (read: Read) => boolean): readonly Judged[] {
  const { sentence, message } = fitAll(
    reads.filter((read) => !isLeftOut(read)),
    [],
  );
  return reads.filter(isLeftOut).map((read) => {
    const fresh = freshShares(read.reading, sentence);
    return { read, fresh, shares: weigh(message, messageRow(read.reading, fresh)) };
  });
}

function kindOf({ shares }: Judged, sureness: number): number {
  const top = KINDS[shares.indexOf(Math.max(...shares))];
  const kind = top === "duplicate" ? duplicateIfSure(shares, sureness).kind : top;
  return KINDS.findIndex((one) => one === kind);
}

function bySort(judged: readonly Judged[]): Table {
  const sorts = [...new Set(judged.map(({ read }) => read.example.sort))].sort();
  return {
    title: "Left-out complaints: the likeliest kind",
    head: ["sort", "expected", "messages", "right", ...KINDS],
    rows: sorts.map((sort) => {
      const own = judged.filter(({ read }) => read.example.sort === sort);
      const kind = own[0]?.read.example.kind ?? "new";
      const counts = KINDS.map((_, at) => own.filter((one) => kindOf(one, 0) === at).length);
      return [sort, kind, own.length, percent(counts[KINDS.indexOf(kind)] ?? 0, own.length), ...counts];
    }),
  };
}

/** As they were written, each beside its original: without what was put together for training only. */
function isPlain({ example }: Read): boolean {
  if (isShort(example.source)) return example.earlier.length === 1;
  return example.source === "mails" || example.weight === 1;
}

function bySureness(title: string, judged: readonly Judged[]): Table {
  return {
    title,
    head: ["author", "messages", "sureness", "kinds right", "new matter never a duplicate", "new sentences F1"],
    rows: SOURCES.flatMap((source) => {
      const own = judged.filter(({ read }) => read.example.source === source && isPlain(read));
      return STEPS.map((step) => [source, own.length, step, ...measure(own, step)]);
    }),
  };
}

function measure(judged: readonly Judged[], sureness: number) {
  const fresh = judged.filter(({ read: { example } }) => example.kind === "new" || example.kind === "partly-new");
  const right = judged.filter((one) => KINDS[kindOf(one, sureness)] === one.read.example.kind).length;
  const safe = fresh.filter((one) => kindOf(one, sureness) !== 0).length;
  let [hit, said, wanted] = [0, 0, 0];
  for (const one of judged.filter(({ read }) => read.example.kind === "partly-new")) {
    for (const [at, label] of freshLabels(one.read).entries()) {
      const shown = (one.fresh[at] ?? 0) >= FRESH;
      if (shown) said += 1;
      if (label === 1) wanted += 1;
      if (shown && label === 1) hit += 1;
    }
  }
  return [
    percent(right, judged.length),
    percent(safe, fresh.length),
    ((2 * hit) / Math.max(1, said + wanted)).toFixed(3),
  ];
}
