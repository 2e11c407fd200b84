/** Runs the command as its users do: a process of its own, files in, lines out. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export interface Ran {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

export function runTriage(args: readonly string[], nodeFlags: readonly string[] = []): Promise<Ran> {
  return new Promise((done) => {
    const command = [...nodeFlags, "--import", "tsx", join(ROOT, "src/cli/triage.ts"), ...args];
    const child = spawn(process.execPath, command, { cwd: ROOT });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("close", (status) => {
      const lines = Buffer.concat(out).toString().split("\n");
      done({ status, lines: lines.filter((line) => line !== ""), errors: Buffer.concat(errors).toString() });
    });
  });
}
