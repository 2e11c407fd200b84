/** Installs the npm packages where they are missing or are not the ones that package-lock.json names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run, Stop } from "./run.mjs";

function readLock(...path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, ...path), "utf8")).packages;
  } catch {
    return null;
  }
}

/** True when what npm wrote down as installed differs from the lock file (optional packages of other systems aside). */
function packagesStale() {
  const wanted = readLock("package-lock.json");
  const installed = readLock("node_modules", ".package-lock.json");
  if (!wanted || !installed) return true;
  return Object.entries(wanted).some(
    ([path, entry]) => path !== "" && !entry.optional && installed[path]?.version !== entry.version,
  );
}

export async function needPackages() {
  if (!packagesStale()) return;
  console.log("Installing packages …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const result = npm ? await run(process.execPath, [npm, ...args]) : await run("npm", args);
  if (!result.ok)
    throw new Stop(`${result.output}\nThe packages could not be installed. Is the npm registry reachable?`);
}
