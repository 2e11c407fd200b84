/** Histories of one person each: the kind of every message, the sentences that are new, and what was passed over. */
import {
  fingerprint,
  type HistoryKey,
  type MessagePrint,
  type Repeat,
  type RepeatKind,
  relate,
} from "../../core/history/index.ts";
import { messageOf } from "./judges.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

interface History {
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  readonly expect: Readonly<Record<string, RepeatKind>>;
  readonly newSentences: Readonly<Record<string, readonly string[]>>;
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

/** One message judged. */
interface Judged {
  readonly group: string;
  readonly expected: RepeatKind;
  readonly newSentences: readonly string[];
  readonly repeat: Repeat;
}

const KEY = new Uint8Array(32).fill(1) as HistoryKey;
const KINDS: readonly RepeatKind[] = ["first", "duplicate", "partly-new", "new", "chaser", "reply"];

export function evaluateHistories(): Table | null {
  const histories = readRows<History>("examples/histories.jsonl");
  const repeats = readRows<Rewritten>("training/repeats.jsonl");
  if (histories === null && repeats === null) return null;
  return tableOf([...(histories ?? []).flatMap(judgeHistory), ...(repeats ?? []).flatMap(judgeRewritten)]);
}

function judgeHistory({ messages, expect, newSentences }: History): Judged[] {
  const earlier: MessagePrint[] = [];
  return messages.flatMap(({ id, text }) => {
    const message = messageOf(id, text);
    const expected = expect[id];
    if (message === null || expected === undefined) return [];
    const repeat = relate(message, [...earlier], KEY);
    earlier.push(fingerprint(message, KEY));
    return [{ group: "history", expected, newSentences: newSentences[id] ?? [], repeat }];
  });
}

/** The models were trained on these complaints: `npm run train:history -- check` measures complaints left out. */
function judgeRewritten({ original, rewrites, partlyNew, different, chasers, replies }: Rewritten): Judged[] {
  const first = messageOf("original", original);
  const earlier = first ? [fingerprint(first, KEY)] : [];
  const judge = (expected: RepeatKind, text: string, newSentences: readonly string[] = []): Judged[] => {
    const message = messageOf("next", text);
    const group = "trained on";
    return message === null ? [] : [{ group, expected, newSentences, repeat: relate(message, earlier, KEY) }];
  };
  return [
    ...rewrites.flatMap(({ text }) => judge("duplicate", text)),
    ...partlyNew.flatMap(({ text, newSentences }) => judge("partly-new", text, newSentences)),
    ...different.flatMap(({ text }) => judge("new", text)),
    ...chasers.flatMap((text) => judge("chaser", text)),
    ...replies.flatMap((text) => judge("reply", text)),
  ];
}

function tableOf(judged: readonly Judged[]): Table {
  const groups = [...new Set(judged.map(({ group }) => group))];
  return {
    title: "Repeats: expected kind, and what was said",
    head: ["expected", "messages", "right", ...KINDS, "new sentences F1"],
    rows: groups.flatMap((group) => {
      const own = judged.filter((one) => one.group === group);
      return [
        ...KINDS.map((kind) =>
          rowOf(
            `${group}: ${kind}`,
            own.filter(({ expected }) => expected === kind),
          ),
        ),
        rowOf(`${group}: all`, own),
        passedOver(group, own),
      ].filter(([, messages]) => messages !== 0);
    }),
  };
}

function rowOf(name: string, judged: readonly Judged[]) {
  const right = judged.filter(({ expected, repeat }) => repeat.kind === expected).length;
  const counts = KINDS.map((kind) => judged.filter(({ repeat }) => repeat.kind === kind).length);
  return [name, judged.length, percent(right, judged.length), ...counts, f1(judged)];
}

/** Messages with a new matter that were called a duplicate: the worst mistake. */
function passedOver(group: string, judged: readonly Judged[]) {
  const fresh = judged.filter(({ expected }) => expected === "new" || expected === "partly-new");
  const kept = fresh.filter(({ repeat }) => repeat.kind !== "duplicate").length;
  return [
    `${group}: new matter never a duplicate`,
    fresh.length,
    percent(kept, fresh.length),
    ...KINDS.map(() => null),
    null,
  ];
}

function f1(judged: readonly Judged[]): string | null {
  let [hit, said, wanted] = [0, 0, 0];
  for (const { newSentences, repeat } of judged) {
    const quotes = repeat.newSentences.map(({ quote }) => quote);
    hit += quotes.filter((quote) => newSentences.includes(quote)).length;
    said += quotes.length;
    wanted += newSentences.length;
  }
  return wanted === 0 ? null : ((2 * hit) / (said + wanted)).toFixed(3);
}
