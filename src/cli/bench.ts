/** `npm run bench`: speed and growth of the analysis beside a full compromise parse and a word list, in one run. */
import nlp from "compromise";
import { analyse } from "../core/analysis/index.ts";
import { mailOf } from "./bench/texts.ts";
import { messageOf, PEERS } from "./evaluate/judges.ts";
import { printTable } from "./evaluate/table.ts";

const SIZES = [2_000, 20_000, 200_000, 10_000_000];
const LARGEST_PARSE = 200_000;

async function median(run: () => unknown, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const rows = [];
for (const size of SIZES) {
  const text = mailOf(size);
  const rounds = size > LARGEST_PARSE ? 1 : Math.max(3, Math.round(400_000 / size));
  const own = await median(async () => {
    const message = messageOf("bench", text);
    return message && analyse(message);
  }, rounds);
  const peer = await median(() => PEERS[0]?.judge(text), rounds);
  const parse = size > LARGEST_PARSE ? null : await median(() => nlp(text).json(), Math.min(rounds, 5));
  rows.push([
    `${size / 1000} kB`,
    own.toFixed(2),
    (size / 1e6 / (own / 1000)).toFixed(1),
    (own / peer).toFixed(2),
    parse === null ? null : (own / parse).toFixed(3),
  ]);
}
process.stdout.write(
  `${printTable({
    title: "Analysis of an ordinary mail (median; absolute times are this machine's)",
    head: ["size", "ms", "MB/s", "time ÷ obscenity", "time ÷ full compromise parse"],
    rows,
  })}\n`,
);
