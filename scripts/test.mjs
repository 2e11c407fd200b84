/**
 * `npm test`: checks, unit tests, builds and journeys, after installing what is missing. The last line is
 * `N passed, N failed`; a check or a build that fails counts as one failure.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { VITE } from "./build.mjs";
import { needNode } from "./machine.mjs";
import { needPackages } from "./packages.mjs";
import { main, ROOT, run, Stop, step } from "./run.mjs";
import { lastLine, tallyRun } from "./tally.mjs";

const VITEST = join(ROOT, "node_modules", "vitest", "vitest.mjs");
const REPORTS = join(ROOT, ".cache");

const node = (...args) => run(process.execPath, args, { show: true });
const failure = (ok) => ({ passed: 0, failed: ok ? 0 : 1, skipped: 0 });

async function tests(name, args) {
  const report = join(REPORTS, `${name}.json`);
  rmSync(report, { force: true });
  const { ok } = await node(...args(report));
  return tallyRun(report, ok);
}

async function everything() {
  mkdirSync(REPORTS, { recursive: true });
  return [
    failure((await node(join(ROOT, "scripts", "check.mjs"))).ok),
    await tests("unit", (report) => [
      VITEST,
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]),
    failure(await step("build", process.execPath, [VITE, "build"])),
    await tests("journeys", (report) => [join(ROOT, "scripts", "journeys.mjs"), "--report", report]),
  ];
}

async function prepared() {
  try {
    needNode();
    await needPackages();
    return true;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.log(error.message);
    return false;
  }
}

await main(async () => {
  const tallies = (await prepared()) ? await everything() : [failure(false)];
  console.log(lastLine(tallies));
  return tallies.some((tally) => tally.failed > 0) ? 1 : 0;
});
