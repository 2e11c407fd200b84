/** Teaching as tasks of their own, two processes at a time: one for each turn and one for the weights that are shipped. */
import { fork } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Net } from "../../core/analysis/model/net.ts";
import { TURNS } from "./folds.ts";
import type { Taught } from "./teach.ts";

const CACHE = join(import.meta.dirname, "../../../.cache/train-analysis");
/** The task that learns from everything. */
export const ALL = TURNS;
const AT_ONCE = Math.min(2, availableParallelism());

const fileOf = (name: string) => join(CACHE, `${name}.bin`);
const keep = (name: string, what: Net | Taught) => {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(fileOf(name), serialize(what));
};

export const keepStart = (start: Net): void => keep("start", start);
export const readStart = (): Net => deserialize(readFileSync(fileOf("start"))) as Net;
export const readTaught = (task: number): Taught => deserialize(readFileSync(fileOf(`task-${task}`))) as Taught;
export const keepTaught = (task: number, taught: Taught): void => keep(`task-${task}`, taught);

/** Runs every task by calling this command again with its number. The longest is first, so that nobody waits for it at the end. */
export async function teachAll(): Promise<void> {
  const left = Array.from({ length: TURNS + 1 }, (_, at) => ALL - at);
  const worker = async (): Promise<void> => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) await run(task);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function run(task: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? "", ["task", String(task)]);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`Teaching task ${task} ended early.`))));
  });
}
