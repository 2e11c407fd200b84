/** `npm run check`: format, lint, and the types of every room, each with only the globals that the room may know. */
import { join } from "node:path";
import { main, ROOT, step } from "./run.mjs";

const BIOME = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");
const TSC = join(ROOT, "node_modules", "typescript", "bin", "tsc");
const ROOMS = [".", "src/core", "src/webmail", "src/browser", "src/service"];

await main(async () => {
  const results = [await step("format and lint", process.execPath, [BIOME, "ci", "--colors=off"])];
  for (const room of ROOMS)
    results.push(await step(`types of ${room}`, process.execPath, [TSC, "--noEmit", "-p", room]));
  return results.every(Boolean) ? 0 : 1;
});
