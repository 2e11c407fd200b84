/** The kind of each message in a history, beside simple likeness with thresholds that suit it best: more than fair to them. */
import { fingerprint, type HistoryKey, type RepeatKind, relate } from "../../core/history/index.ts";
import { baselines } from "./baselines.ts";
import { messageOf } from "./judges.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

interface History {
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  readonly expect: Readonly<Record<string, RepeatKind>>;
}

/** One message that is not the first: what it is, and what was said before it. */
interface Later {
  readonly expected: RepeatKind;
  readonly text: string;
  readonly earlier: readonly string[];
}

const KEY = new Uint8Array(32).fill(1) as HistoryKey;
const STEPS = 20;

export function evaluateHistoryBaselines(): Table | null {
  const histories = readRows<History>("examples/histories.jsonl");
  if (histories === null) return null;
  const later = histories.flatMap(laterIn);
  const texts = histories.flatMap(({ messages }) => messages.map(({ text }) => text));
  return {
    title: `Kinds of ${later.length} later messages, beside likeness with the thresholds that suit it best on these very messages`,
    head: ["judge", "kinds right", "new matter never a duplicate"],
    rows: [
      ["Composure", ...rightOf(later, later.map(ours))],
      ...baselines(texts).map(({ name, compare }) => [
        name,
        ...best(
          later,
          later.map((one) => likest(one, compare)),
        ),
      ]),
    ],
  };
}

function laterIn({ messages, expect }: History): Later[] {
  return messages.slice(1).flatMap(({ id, text }, at) => {
    const expected = expect[id];
    return expected === undefined
      ? []
      : [{ expected, text, earlier: messages.slice(0, at + 1).map((one) => one.text) }];
  });
}

function ours({ text, earlier }: Later): RepeatKind {
  const prints = earlier.map((one, at) => messageOf(String(at), one)).filter((one) => one !== null);
  const message = messageOf("later", text);
  if (message === null) return "new";
  return relate(
    message,
    prints.map((one) => fingerprint(one, KEY)),
    KEY,
  ).kind;
}

const likest = ({ text, earlier }: Later, compare: (one: string, other: string) => number) =>
  Math.max(...earlier.map((one) => compare(one, text)));

/** Likeness cannot tell a chaser or a reply: most alike is a duplicate, less alike partly new, least alike new. */
function best(later: readonly Later[], scores: readonly number[]) {
  const sorted = [...scores].sort((a, b) => a - b);
  const cuts = Array.from({ length: STEPS }, (_, at) => sorted[Math.floor((at * sorted.length) / STEPS)] ?? 0);
  const tries = cuts.flatMap((low) =>
    cuts
      .filter((high) => high >= low)
      .map((high) =>
        scores.map((score): RepeatKind => (score >= high ? "duplicate" : score >= low ? "partly-new" : "new")),
      ),
  );
  const count = (kinds: readonly RepeatKind[]) => kinds.filter((kind, at) => kind === later[at]?.expected).length;
  return rightOf(
    later,
    tries.reduce((a, b) => (count(b) > count(a) ? b : a)),
  );
}

function rightOf(later: readonly Later[], kinds: readonly RepeatKind[]) {
  const fresh = later.flatMap(({ expected }, at) =>
    expected === "new" || expected === "partly-new" ? [kinds[at]] : [],
  );
  return [
    percent(kinds.filter((kind, at) => kind === later[at]?.expected).length, later.length),
    percent(fresh.filter((kind) => kind !== "duplicate").length, fresh.length),
  ];
}
