/** Runs in a page: a store as version 3 left it, and an upgrade that somebody watches. */
import { openDB } from "idb";
import { openDatabase } from "../../../src/browser/database.ts";
import { MIGRATIONS, migrate } from "../../../src/browser/migrations.ts";
import { keysOf, rowOf } from "../../../src/browser/print-rows.ts";
import type { MessagePrint } from "../../../src/core/history/index.ts";

const VERSION = 3;
const BATCH = 2_000;

/** As many messages as the newest store is filled with, in the tables of version 3. */
export async function fillOld(prints: number, printAt: (at: number) => MessagePrint): Promise<void> {
  const database = await openDB("composure", VERSION, {
    upgrade: (database, from, _to, work) =>
      migrate(database as never, from, work as never, keysOf, MIGRATIONS.slice(0, VERSION)),
  });
  for (let start = 0; start < prints; start += BATCH) {
    const work = database.transaction("messages", "readwrite", { durability: "relaxed" });
    for (let at = start; at < Math.min(prints, start + BATCH); at++) void work.store.add(rowOf(printAt(at)));
    await work.done;
  }
  database.close();
}

/** Starts the upgrade and answers once so many rows were copied; the rest goes on meanwhile. */
export function upgradeUntil(rows: number): Promise<void> {
  return new Promise((done, fail) => {
    const { add } = IDBObjectStore.prototype;
    let copied = 0;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...row: Parameters<typeof add>) {
      if (this.name === "histories" && ++copied === rows) done();
      return add.apply(this, row);
    };
    openDatabase("composure").then(() => fail(new Error("The upgrade was over.")), fail);
  });
}

/** Milliseconds of the whole upgrade. */
export async function upgrade(): Promise<number> {
  const start = performance.now();
  await openDatabase("composure");
  return performance.now() - start;
}

/** How many messages version 3 finds by person; rejects where the store is of another version. */
export async function countOld(): Promise<number> {
  const database = await openDB("composure", VERSION);
  const found = await database.countFromIndex("messages", "message");
  database.close();
  return found;
}
