/** Runs other programs for the scripts. Knows nothing of what they are for. No dependencies: it works before `npm ci`. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program and collects what it prints; `show` prints it as well. Never throws: a missing program is `ok: false`. */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs a step under a name, prints one line for it, and the program's own words only when it failed. */
export async function step(name, command, args, env = {}) {
  const begun = Date.now();
  const result = await run(command, args, { env });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`${result.ok ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (!result.ok) process.stdout.write(result.output.endsWith("\n") ? result.output : `${result.output}\n`);
  return result.ok;
}

/** A reason to stop that a person can act on: the scripts print it without a stack. */
export class Stop extends Error {}

/** Runs a script's main function; a `Stop` becomes one sentence and exit status 1. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
