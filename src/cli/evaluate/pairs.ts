/** Pairs of complaints of which one may repeat a part of the other: what is found at one false alarm in a hundred. */
import { fingerprint, type HistoryKey, likeness, type MessagePrint, relate } from "../../core/history/index.ts";
import { type Baseline, baselines } from "./baselines.ts";
import { messageOf } from "./judges.ts";
import { readRows } from "./sources.ts";
import { percent, type Table } from "./table.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly level: number;
}

const KEY = new Uint8Array(32).fill(1) as HistoryKey;
const LEVELS = [1, 2, 3, 4, 5, 6];
const FALSE_ALARMS = 0.01;

function printOf(text: string): MessagePrint | null {
  const message = messageOf("earlier", text);
  return message && fingerprint(message, KEY);
}

const ours: Baseline = {
  name: "Composure, fingerprints only",
  compare: (one, other) => {
    const [print, message] = [printOf(one), messageOf("next", other)];
    return print && message ? likeness(message, print, KEY) : 0;
  },
};

export function evaluatePairs(): Table | null {
  const pairs = readRows<Pair>("corpora/complaint_dup_synth.jsonl.gz");
  if (pairs === null) return null;
  const judges = [ours, ...baselines(pairs.flatMap(({ a, b }) => [a, b]))];
  return {
    title: "Pairs of complaints: found at 1 % false alarms, by level (6 = an eighth of the sentences kept)",
    head: ["judge", ...LEVELS.map((level) => `level ${level}`), "false alarms"],
    rows: [...judges.map((judge) => rowOf(judge, pairs)), asRelated(pairs)],
  };
}

function rowOf({ name, compare }: Baseline, pairs: readonly Pair[]) {
  const scored = pairs.map(({ a, b, level }) => ({ level, score: compare(a, b) }));
  const unlike = scored
    .filter(({ level }) => level === 0)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const cut = unlike[Math.floor(unlike.length * FALSE_ALARMS)] ?? 0;
  const found = (level: number) => {
    const own = scored.filter((one) => one.level === level);
    return percent(own.filter(({ score }) => score > cut).length, own.length);
  };
  return [name, ...LEVELS.map(found), percent(unlike.filter((score) => score > cut).length, unlike.length)];
}

/** What the reader is told, at the sureness that ships: the earlier message is named. */
function asRelated(pairs: readonly Pair[]) {
  const named = pairs.map(({ a, b, level }) => {
    const [print, message] = [printOf(a), messageOf("next", b)];
    return { level, named: print !== null && message !== null && relate(message, [print], KEY).of.length > 0 };
  });
  const share = (level: number) => {
    const own = named.filter((one) => one.level === level);
    return percent(own.filter((one) => one.named).length, own.length);
  };
  return ["Composure, as told to the reader", ...LEVELS.map(share), share(0)];
}
