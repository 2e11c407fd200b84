/** `npm run --silent triage`: the whole core on files. Contract: docs/triage.md. Exit status 2 where a message could not be read. */
import { once } from "node:events";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { findPack } from "../core/policy/index.ts";
import { readFacts } from "./triage/facts-file.ts";
import { InInputOrder } from "./triage/in-input-order.ts";
import { refuseFiles } from "./triage/mail-files.ts";
import { readOptions, type TriageOptions } from "./triage/options.ts";
import { outputOf, problemOf } from "./triage/output.ts";
import { PrintFile } from "./triage/print-file.ts";
import { reportOf, reportProblem } from "./triage/report.ts";
import { type Judged, judge } from "./triage/run.ts";

function stop(problem: Problem): number {
  process.stderr.write(`${problem.message}\n${problem.next}\n`);
  return 1;
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

function render(judged: Judged, format: TriageOptions["format"]): string {
  if ("problem" in judged) {
    const { id, problem } = judged;
    return format === "jsonl" ? JSON.stringify(problemOf(id, problem)) : reportProblem(id, problem);
  }
  const { message, triaged } = judged;
  return format === "jsonl" ? JSON.stringify(outputOf(message, triaged)) : reportOf(message, triaged);
}

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (isProblem(options)) return stop(options);
  const refused = refuseFiles(options.files);
  if (refused) return stop(refused);
  const pack = findPack(options.pack);
  if (isProblem(pack)) return stop(pack);
  const facts = readFacts(options.register);
  if (isProblem(facts)) return stop(facts);
  const prints = await PrintFile.open(options.history);
  if (isProblem(prints)) return stop(prints);

  const output = new InInputOrder(print);
  let unread = 0;
  try {
    for await (const judged of judge(options.files, { pack, facts, prints, own: options.own, now: options.now })) {
      if ("problem" in judged) unread += 1;
      await output.put(judged.position, render(judged, options.format));
    }
  } finally {
    output.close();
    prints.close();
  }
  return unread > 0 ? 2 : 0;
}

process.exitCode = await run(process.argv.slice(2));
