/**
 * `npm run journeys [-- FILE…]`: the journeys in a real browser, on a network that ends at this machine. What cannot
 * run here is skipped, and the reason is said. `--report FILE` also writes vitest's JSON report.
 */
import { join } from "node:path";
import { findBrowser, needBrowser } from "./browser.mjs";
import { VITE } from "./build.mjs";
import { canIsolate, onLoopback } from "./loopback.mjs";
import { needNode } from "./machine.mjs";
import { needPackages } from "./packages.mjs";
import { main, ROOT, run, Stop, step } from "./run.mjs";
import { whyNoWebmail } from "./webmail.mjs";

const VITEST = join(ROOT, "node_modules", "vitest", "vitest.mjs");

async function whyNoBrowser(isolated) {
  if (!isolated)
    return "a network of its own cannot be made here (unshare -n), and no browser of ours runs on a real one.";
  try {
    await needBrowser();
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.message;
    throw error;
  }
}

await main(async () => {
  needNode();
  await needPackages();
  const isolated = await canIsolate();
  const noBrowser = await whyNoBrowser(isolated);
  const noWebmail = noBrowser ?? (await whyNoWebmail());
  if (noBrowser) console.log(`The journeys are skipped: ${noBrowser}`);
  else if (noWebmail) console.log(`The Roundcube journeys are skipped: ${noWebmail}`);
  if (!(await step("build for the journeys", process.execPath, [VITE, "build", "--mode", "test"]))) return 1;
  const [flag, report, ...rest] = process.argv.slice(2);
  const files = flag === "--report" ? rest : process.argv.slice(2);
  const reporters = flag === "--report" ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const args = [VITEST, "run", "--config", join(ROOT, "test", "journeys", "vitest.config.ts"), ...reporters, ...files];
  const env = {
    COMPOSURE_BROWSER: noBrowser ? "" : findBrowser(),
    COMPOSURE_NO_BROWSER: noBrowser ?? "",
    COMPOSURE_NO_WEBMAIL: noWebmail ?? "",
  };
  const [command, all] = isolated ? onLoopback(process.execPath, args) : [process.execPath, args];
  return (await run(command, all, { show: true, env })).ok ? 0 : 1;
});
