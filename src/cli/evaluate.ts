/**
 * `npm run evaluate`: quality on labelled data beside the project and beside the peers, as tables, or with `--json` as
 * JSON. Name parts to measure those only; `--all` measures every row in place of a sample.
 */
import { evaluateClean } from "./evaluate/clean.ts";
import { evaluateCorpora } from "./evaluate/corpora.ts";
import { evaluateExamples } from "./evaluate/examples.ts";
import { evaluateDialect, evaluateIdentity } from "./evaluate/fairness.ts";
import { evaluateFrames } from "./evaluate/frames.ts";
import { evaluateHistories } from "./evaluate/histories.ts";
import { evaluateHistoryBaselines } from "./evaluate/history-baselines.ts";
import { COMPOSURE } from "./evaluate/judges.ts";
import { evaluatePairs } from "./evaluate/pairs.ts";
import { PEERS } from "./evaluate/peers.ts";
import { evaluatePlanted } from "./evaluate/planted.ts";
import { evaluatePrintSizes } from "./evaluate/print-sizes.ts";
import { evaluateMails, evaluateSentences } from "./evaluate/sentences.ts";
import { printTable, type Table } from "./evaluate/table.ts";
import { evaluateVetoes } from "./evaluate/vetoes.ts";
import { evaluateWrittenMails } from "./evaluate/written-mails.ts";

const ALL = [COMPOSURE, ...PEERS];
const PARTS: Readonly<Record<string, () => Promise<readonly (Table | null)[]>>> = {
  examples: async () => [await evaluateExamples(PEERS)],
  mails: async () => [await evaluateWrittenMails(PEERS)],
  frames: async () => [await evaluateFrames(PEERS)],
  vetoes: async () => [evaluateVetoes()],
  sentences: async () => [...(await evaluateSentences(PEERS)), await evaluateMails()],
  corpora: async () => [await evaluateCorpora(ALL)],
  clean: async () => [await evaluateClean(COMPOSURE, PEERS)],
  fairness: async () => [...(await evaluateIdentity(ALL)), await evaluateDialect(ALL)],
  planted: async () => [await evaluatePlanted(ALL)],
  histories: async () => [evaluateHistories(), evaluateHistoryBaselines(), evaluatePairs(), evaluatePrintSizes()],
};

const asked = process.argv.slice(2).filter((word) => word in PARTS);
const json = process.argv.includes("--json");
const tables: Table[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const table of await measure()) {
    if (table === null) continue;
    tables.push(table);
    if (!json) process.stdout.write(`${printTable(table)}\n`);
  }
}
if (json) process.stdout.write(`${JSON.stringify(tables, null, 2)}\n`);
else if (tables.length === 0)
  process.stdout.write("There is no labelled data beside the project (../shared): nothing was measured.\n");
