/**
 * The numbered steps that bring a database of any age up to date. A step that was ever released is never changed:
 * add the next one. Steps import nothing, so that they outlive today's types.
 */
import type { IDBPDatabase } from "idb";

type Upgrade = (database: IDBPDatabase<unknown>) => void;

/** Facts by person; message fingerprints by person; this machine's secret and notes; rows that could not be read. */
const one: Upgrade = (database) => {
  database.createObjectStore("facts", { keyPath: "id" }).createIndex("person", "person");
  database.createObjectStore("prints", { keyPath: ["person", "id"] }).createIndex("person", "person");
  database.createObjectStore("keys");
  database.createObjectStore("aside", { autoIncrement: true });
};

export const MIGRATIONS: readonly Upgrade[] = [one];

/** Runs each step that a database at version `from` has not seen; version n is the state after n steps. */
export function migrate(database: IDBPDatabase<unknown>, from: number, steps: readonly Upgrade[] = MIGRATIONS): void {
  for (const step of steps.slice(from)) step(database);
}
