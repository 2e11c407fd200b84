/** `npm run evaluate`: quality on labelled data beside the project, as tables, or with `--json` as JSON. Read in place, never copied. */
import { evaluateClean, evaluateExamples } from "./evaluate/examples.ts";
import { evaluateHistories } from "./evaluate/histories.ts";
import { COMPOSURE, PEERS } from "./evaluate/judges.ts";
import { evaluateSentences } from "./evaluate/sentences.ts";
import { printTable, type Table } from "./evaluate/table.ts";

const tables = [
  await evaluateExamples(),
  await evaluateSentences(COMPOSURE, PEERS),
  await evaluateClean([COMPOSURE, ...PEERS]),
  evaluateHistories(),
].filter((table): table is Table => table !== null);

if (tables.length === 0) {
  process.stdout.write("There is no labelled data beside the project (../shared): nothing was measured.\n");
} else if (process.argv.includes("--json")) {
  process.stdout.write(`${JSON.stringify(tables, null, 2)}\n`);
} else {
  process.stdout.write(`${tables.map(printTable).join("\n")}\n`);
}
