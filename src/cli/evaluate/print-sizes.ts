/** How large a fingerprint is, and what a smaller or larger one would tell. */
import {
  CODE_LENGTH,
  fingerprint,
  type HistoryKey,
  likeness,
  type RepeatKind,
  relate,
  Sketcher,
} from "../../core/history/index.ts";
import { messageOf } from "./judges.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

const KEY = new Uint8Array(32).fill(1) as HistoryKey;
const LENGTHS = [2, 3, 4];

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly level: number;
}

interface History {
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  readonly expect: Readonly<Record<string, RepeatKind>>;
}

/** Sizes are of JSON, ids and look-up keys included. */
export function evaluatePrintSizes(): Table | null {
  const mails = readRows<{ text: string }>("training/mails.jsonl");
  const pairs = readRows<Pair>("corpora/complaint_dup_synth.jsonl.gz");
  const histories = readRows<History>("examples/histories.jsonl");
  if (mails === null || pairs === null || histories === null) return null;
  return {
    title: "Size of a fingerprint, and what it tells",
    head: [
      "bits a word",
      "median mail, bytes",
      "95 in 100 below",
      "largest",
      "pairs, level 5",
      "level 6",
      "history kinds right",
    ],
    rows: LENGTHS.map((length) => {
      const sketcher = new Sketcher(KEY, length);
      const sizes = mails.map(({ text }) => sizeOf(text, sketcher)).sort((a, b) => a - b);
      const at = (share: number) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0;
      return [
        `${length * 6 - 2} + 2${length === CODE_LENGTH ? " (ships)" : ""}`,
        at(0.5),
        at(0.95),
        at(1),
        ...pairsFound(pairs, sketcher),
        kindsRight(histories, sketcher),
      ];
    }),
  };
}

function sizeOf(text: string, sketcher: Sketcher): number {
  const message = messageOf("CAHq0x1-9T2bY8kq.20260302@mail.example.org", text);
  return message === null ? 0 : JSON.stringify(fingerprint(message, KEY, sketcher)).length;
}

function pairsFound(pairs: readonly Pair[], sketcher: Sketcher) {
  const scored = pairs.map(({ a, b, level }) => {
    const [one, other] = [messageOf("a", a), messageOf("b", b)];
    return { level, score: one && other ? likeness(other, fingerprint(one, KEY, sketcher), KEY, sketcher) : 0 };
  });
  const unlike = scored
    .filter(({ level }) => level === 0)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const cut = unlike[Math.floor(unlike.length / 100)] ?? 0;
  return [5, 6].map((level) => {
    const own = scored.filter((one) => one.level === level);
    return percent(own.filter(({ score }) => score > cut).length, own.length);
  });
}

function kindsRight(histories: readonly History[], sketcher: Sketcher) {
  let right = 0;
  let total = 0;
  for (const { messages, expect } of histories) {
    const seen = messages.map(({ id, text }) => messageOf(id, text)).filter((message) => message !== null);
    const prints = seen.map((message) => fingerprint(message, KEY, sketcher));
    for (const [at, message] of seen.entries()) {
      total += 1;
      if (relate(message, prints.slice(0, at), KEY, sketcher).kind === expect[message.id]) right += 1;
    }
  }
  return percent(right, total);
}
