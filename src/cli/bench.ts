/** `npm run bench`: speed and growth of analysis and history, beside the peers and a full compromise parse, in one run. `--json` as JSON. */
import nlp from "compromise";
import { benchSizes, benchSteps, benchWakeUp } from "./bench/analysis.ts";
import { benchHistory } from "./bench/history.ts";
import { printTable, type Table } from "./evaluate/table.ts";

const tables: readonly Table[] = [
  await benchWakeUp(),
  ...(await benchSizes((text) => nlp(text).json())),
  await benchSteps(),
  benchHistory(),
];
if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(tables, null, 2)}\n`);
else process.stdout.write(`${tables.map(printTable).join("\n")}\n`);
