/** Opens the two databases: the real one, and the practice inbox's own. Knows no row's meaning. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Problem } from "../core/mail/index.ts";
import { MIGRATIONS, migrate, type UpgradeWork } from "./migrations.ts";
import { type HistoryRow, keysOf, type PrintRow } from "./print-rows.ts";

export const DATABASES = ["composure", "composure-practice"] as const;
export type DatabaseName = (typeof DATABASES)[number];

export interface AsideRow {
  readonly table: string;
  readonly row: unknown;
  /** The day from which its time counts, since 1970; not there until the daily job has seen the row. */
  readonly day?: number;
}

/** Rows are `unknown` until their parser has seen them: a stored value is believed no more than a sent one. */
export interface Tables extends DBSchema {
  facts: { key: string; value: unknown; indexes: { person: string } };
  messages: {
    key: number;
    value: PrintRow;
    indexes: { campaign: number; day: number };
  };
  histories: { key: [string, string]; value: HistoryRow };
  clues: { key: [string, string]; value: unknown; indexes: { person: string } };
  replies: { key: [string, string]; value: unknown; indexes: { day: number } };
  keys: { key: string; value: unknown };
  /** Rows that no parser could read, with where they came from. Facts stay, fingerprints go in their time. */
  aside: { key: number; value: AsideRow };
}
export type Database = IDBPDatabase<Tables>;

const opened = new Map<DatabaseName, Promise<Database>>();

/** The database, opened once and again after the browser closed it. Rejects where the disk is full or broken. */
export function openDatabase(name: DatabaseName): Promise<Database> {
  const known = opened.get(name);
  if (known) return known;
  const forget = () => opened.delete(name);
  const opening = openDB<Tables>(name, MIGRATIONS.length, {
    upgrade: (database, from, _to, work) =>
      upgrade(database as unknown as IDBPDatabase<unknown>, from, work as unknown as UpgradeWork),
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  opened.set(name, opening);
  opening.catch(forget);
  return opening;
}

/** All steps or none: without the abort the browser would keep what a step did before it failed. */
async function upgrade(database: IDBPDatabase<unknown>, from: number, work: UpgradeWork): Promise<void> {
  // Whoever asked to open the database hears of it.
  work.done.catch(() => {});
  try {
    await migrate(database, from, work, keysOf);
  } catch (cause) {
    console.error("Composure: the records could not be brought up to date and stay as they were", cause);
    work.abort();
  }
}

/** Empties every table, the key and the marks with them. For the practice inbox alone: nothing real is ever emptied. */
export function emptyPractice(): Promise<null | Problem> {
  return fromStore(async () => {
    const database = await openDatabase("composure-practice");
    const tables = [...database.objectStoreNames];
    const work = database.transaction(tables, "readwrite");
    for (const table of tables) await work.objectStore(table).clear();
    await work.done;
    return null;
  });
}

/** What to say when the store itself fails. */
export const STORE_BROKEN: Problem<"store-broken"> = {
  problem: "store-broken",
  message: "Composure could not open its records on this computer, so restrictions and earlier messages are not known.",
  next: "Check that the disk is not full, then restart the browser. Until then, check the person's record with your team.",
};

/** The result, or `STORE_BROKEN` where the database failed. */
export async function fromStore<T>(work: () => Promise<T>): Promise<T | typeof STORE_BROKEN> {
  try {
    return await work();
  } catch (cause) {
    console.error("Composure: the store failed", cause);
    return STORE_BROKEN;
  }
}
