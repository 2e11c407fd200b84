/**
 * `npm test`: checks, unit tests, builds and journeys, after installing what is missing. The last line is
 * `N passed, N failed`; a check or a build that fails counts as one failure.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { VITE } from "./build.mjs";
import { needNode } from "./machine.mjs";
import { needPackages } from "./packages.mjs";
import { main, ROOT, run, Stop, step } from "./run.mjs";
import { failedFiles, lastLine, readReport, tallyRun } from "./tally.mjs";

const VITEST = join(ROOT, "node_modules", "vitest", "vitest.mjs");
const REPORTS = join(ROOT, ".cache");

const node = (...args) => run(process.execPath, args, { show: true });
const failure = (ok) => ({ passed: 0, failed: ok ? 0 : 1, skipped: 0 });

async function tests(name, args) {
  const report = join(REPORTS, `${name}.json`);
  rmSync(report, { force: true });
  const { ok } = await node(...args(report));
  return { ok, results: readReport(report) };
}

const journeys = (name, files = []) =>
  tests(name, (report) => [join(ROOT, "scripts", "journeys.mjs"), "--report", report, ...files]);

/** More than this is no accident of a busy machine. */
const MOST_TRIED_AGAIN = 2;

/**
 * A journey drives a whole browser, webmail and mail server, which a busy machine can starve. Where few files failed,
 * they are run once more by themselves, and this is said.
 */
async function journeysTally() {
  const first = await journeys("journeys");
  const again = failedFiles(first.results);
  if (first.ok || again.length === 0 || again.length > MOST_TRIED_AGAIN) return [tallyRun(first.results, first.ok)];
  const names = again.map((file) => relative(ROOT, file));
  console.log(`\nFailed, and run a second time by themselves: ${names.join(", ")}`);
  const second = await journeys("journeys-again", names);
  const rest = first.results.filter((of) => !again.includes(of.name));
  return [tallyRun(rest, true), tallyRun(second.results, second.ok)];
}

async function unitTally() {
  const { ok, results } = await tests("unit", (report) => [
    VITEST,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  return tallyRun(results, ok);
}

async function everything() {
  mkdirSync(REPORTS, { recursive: true });
  return [
    failure((await node(join(ROOT, "scripts", "check.mjs"))).ok),
    await unitTally(),
    failure(await step("build", process.execPath, [VITE, "build"])),
    ...(await journeysTally()),
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
