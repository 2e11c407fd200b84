/** Histories of one person each: the kind of every message, and the sentences that are new. */
import { fingerprint, type HistoryKey, type MessagePrint, type RepeatKind, relate } from "../../core/history/index.ts";
import { messageOf } from "./judges.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

interface History {
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  readonly expect: Readonly<Record<string, RepeatKind>>;
}

interface Variant {
  readonly text: string;
}

interface Rewritten {
  readonly original: string;
  readonly rewrites: readonly Variant[];
  readonly partlyNew: readonly (Variant & { readonly newSentences: readonly string[] })[];
  readonly different: readonly Variant[];
  readonly chasers: readonly string[];
  readonly replies: readonly string[];
}

const KEY = new Uint8Array(32).fill(1) as HistoryKey;

type Confusion = Map<string, Map<RepeatKind, number>>;

export function evaluateHistories(): Table | null {
  const histories = readRows<History>("examples/histories.jsonl");
  const repeats = readRows<Rewritten>("training/repeats.jsonl");
  if (histories === null && repeats === null) return null;
  const confusion: Confusion = new Map();
  const judge = (expected: string, text: string, earlier: readonly MessagePrint[], id = "next") => {
    const message = messageOf(id, text);
    if (message === null) return null;
    const { kind } = relate(message, earlier, KEY);
    const row = confusion.get(expected) ?? new Map<RepeatKind, number>();
    row.set(kind, (row.get(kind) ?? 0) + 1);
    confusion.set(expected, row);
    return fingerprint(message, KEY);
  };
  for (const { messages, expect } of histories ?? []) {
    const earlier: MessagePrint[] = [];
    for (const { id, text } of messages) {
      const print = judge(`history: ${expect[id]}`, text, [...earlier], id);
      if (print) earlier.push(print);
    }
  }
  for (const row of repeats ?? []) judgeRewritten(row, judge);
  return tableOf(confusion);
}

type JudgeText = (expected: string, text: string, earlier: readonly MessagePrint[]) => MessagePrint | null;

function judgeRewritten({ original, rewrites, partlyNew, different, chasers, replies }: Rewritten, judge: JudgeText) {
  const first = messageOf("original", original);
  const earlier = first ? [fingerprint(first, KEY)] : [];
  for (const { text } of rewrites) judge("rewritten: duplicate", text, earlier);
  for (const { text } of partlyNew) judge("rewritten: partly-new", text, earlier);
  for (const { text } of different) judge("look-alike: new", text, earlier);
  for (const text of chasers) judge("asks when: chaser", text, earlier);
  for (const text of replies) judge("answers us: reply", text, earlier);
}

const KINDS: readonly RepeatKind[] = ["first", "duplicate", "partly-new", "new", "chaser", "reply"];

function tableOf(confusion: Confusion): Table {
  return {
    title: "Repeats: expected kind, and what was said",
    head: ["expected", "messages", "right", ...KINDS],
    rows: [...confusion].map(([expected, row]) => {
      const total = [...row.values()].reduce((sum, n) => sum + n, 0);
      const right = KINDS.find((kind) => expected.endsWith(kind));
      return [
        expected,
        total,
        percent(right ? (row.get(right) ?? 0) : 0, total),
        ...KINDS.map((kind) => row.get(kind) ?? 0),
      ];
    }),
  };
}
