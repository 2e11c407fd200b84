/**
 * Clues that two addresses may be one person's: keyed hashes, each with the address sealed under the computer's secret.
 * Knows rows; what a clue is, and whether it means anything, people say.
 */
import * as v from "valibot";
import type { PersonPrint } from "../core/history/index.ts";
import type { Problem } from "../core/mail/index.ts";
import { type Database, type DatabaseName, fromStore, openDatabase } from "./database.ts";
import { historyOf } from "./print-rows.ts";
import { parse } from "./schemas.ts";

export interface ClueRow {
  readonly clue: string;
  readonly person: PersonPrint;
  readonly sealed: Uint8Array;
}

export interface ClueStore {
  /** Everybody's rows with this clue, a few at most. */
  of(clue: string): Promise<readonly ClueRow[] | Problem>;
  /** Keeps rows; one that is there already stays as it is. */
  keep(rows: readonly ClueRow[]): Promise<null | Problem>;
  /** Deletes the clues of everybody who has no fingerprint left. */
  deleteOrphans(): Promise<null | Problem>;
}

/** A clue that many share says nothing about any of them. */
const MOST_SHARED = 12;

const rowSchema = v.strictObject({
  clue: v.string(),
  person: v.custom<PersonPrint>((value) => typeof value === "string" && value !== ""),
  sealed: v.instance(Uint8Array),
});

export function clueStore(name: DatabaseName): ClueStore {
  return {
    of: (clue) => fromStore(() => rowsOf(name, clue)),
    keep: (rows) => fromStore(() => keep(name, rows)),
    deleteOrphans: () => fromStore(() => deleteOrphans(name)),
  };
}

async function rowsOf(name: DatabaseName, clue: string): Promise<readonly ClueRow[]> {
  const database = await openDatabase(name);
  const rows = await database.getAll("clues", IDBKeyRange.bound([clue], [clue, []]), MOST_SHARED + 1);
  if (rows.length > MOST_SHARED) return [];
  return rows.map((row) => parse(rowSchema, row)).filter((row) => row !== null);
}

async function keep(name: DatabaseName, rows: readonly ClueRow[]): Promise<null> {
  const database = await openDatabase(name);
  const work = database.transaction("clues", "readwrite");
  for (const row of rows) {
    if ((await work.store.getKey([row.clue, row.person])) === undefined) await work.store.add(row);
  }
  await work.done;
  return null;
}

/** Person by person, so that nothing else waits for it. */
async function deleteOrphans(name: DatabaseName): Promise<null> {
  const database = await openDatabase(name);
  for (const person of await peopleWithClues(database)) {
    const work = database.transaction(["clues", "histories"], "readwrite");
    const left = await work.objectStore("histories").getKey(historyOf(person));
    const rows = left === undefined ? await work.objectStore("clues").index("person").getAllKeys(person) : [];
    for (const row of rows) await work.objectStore("clues").delete(row);
    await work.done;
  }
  return null;
}

async function peopleWithClues(database: Database): Promise<readonly PersonPrint[]> {
  const people: PersonPrint[] = [];
  let cursor = await database.transaction("clues").store.index("person").openKeyCursor(null, "nextunique");
  while (cursor) {
    people.push(cursor.key as PersonPrint);
    cursor = await cursor.continue();
  }
  return people;
}
