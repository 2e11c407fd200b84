/** Speed of the history room: a fingerprint, a comparison with many earlier messages, a long text. */
import { fingerprint, type HistoryKey, relate } from "../../core/history/index.ts";
import { messageOf } from "../evaluate/judges.ts";
import type { Table } from "../evaluate/table.ts";
import { mailOf } from "./texts.ts";

const KEY = new Uint8Array(32).fill(1) as HistoryKey;
const EARLIER = [1, 20, 200];
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

function median(run: () => unknown, rounds: number): number {
  for (let round = 0; round < Math.min(rounds, 20); round++) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const mail = (id: string, text: string) => messageOf(id, text) as NonNullable<ReturnType<typeof messageOf>>;

export function benchHistory(): Table {
  const next = mail("next", `${mailOf(700)} On 9 May the ceiling fell in and cut her hand.`);
  const many = Array.from({ length: 200 }, (_, at) =>
    fingerprint(mail(`e${at}`, `${mailOf(600 + at)} Visit ${at} of ${at * 7} at ${at + 3} Mill Row.`), KEY),
  );
  const first = many.slice(0, 1);
  return {
    title: "History (median, warm; absolute times are this machine's)",
    head: ["what", "ms"],
    rows: [
      ["fingerprint of a mail of 700 characters", median(() => fingerprint(next, KEY), 51).toFixed(2)],
      ...EARLIER.map((count) => [
        `relate to ${count} earlier messages`,
        median(() => relate(next, many.slice(0, count), KEY), 31).toFixed(2),
      ]),
      ...SIZES.map((size) => {
        const long = mail("long", mailOf(size));
        return [
          `relate a text of ${size / 1000} kB to one message`,
          median(() => relate(long, first, KEY), size > 200_000 ? 1 : 5).toFixed(1),
        ];
      }),
    ],
  };
}
