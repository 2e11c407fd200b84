/** A program that is ended with everything it started (the workers of `php -S` outlive their parent otherwise). */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface RunningProgram {
  /** What it has printed so far. */
  said(): string;
  stop(): Promise<void>;
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has gone already.
  }
}

/** Starts a program in a process group of its own. */
export function startProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): RunningProgram {
  const child = spawn(command, args, {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  let output = "";
  const note = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout.on("data", note);
  child.stderr.on("data", note);
  child.on("error", (error) => note(Buffer.from(error.message)));
  const abandon = () => endGroup(child, "SIGKILL");
  process.once("exit", abandon);
  return {
    said: () => output,
    async stop() {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, "close") : null;
      endGroup(child, "SIGTERM");
      const late = setTimeout(() => endGroup(child, "SIGKILL"), 3000);
      await ended;
      clearTimeout(late);
      process.off("exit", abandon);
    },
  };
}
