/** Builds the extension where no build stands or the sources are newer. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run, Stop } from "./run.mjs";

export const VITE = join(ROOT, "node_modules", "vite", "bin", "vite.js");
const SOURCES = ["src", "public", "manifest.json", "vite.config.ts", "tsconfig.json", "package-lock.json"];

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** Makes sure that `dist/chrome` holds what the sources say now; returns its path. */
export async function needBuild() {
  const folder = join(ROOT, "dist", "chrome");
  const built = statSync(join(folder, "manifest.json"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > 0 && SOURCES.every((path) => newest(join(ROOT, path)) <= built)) return folder;
  console.log("Building …");
  const result = await run(process.execPath, [VITE, "build"]);
  if (!result.ok) throw new Stop(`${result.output}\nThe build failed; what it says stands above.`);
  return folder;
}
