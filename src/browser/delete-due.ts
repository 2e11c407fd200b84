/** Deletes fingerprints after the organisation's retention period. Knows rows and days; core/history says what is due. */
import { dueForDeletion, type Keeping, monthsLater, type PersonPrint } from "../core/history/index.ts";
import type { Instant } from "../core/mail/index.ts";
import { type Database, type DatabaseName, openDatabase } from "./database.ts";
import { deletePrint } from "./print-places.ts";
import { dayOf, historyOf, readable } from "./print-rows.ts";
import { deletePrintsAside, setPrintsAside } from "./set-aside.ts";

export interface Retention {
  /** The organisation's own choice of months. */
  readonly months: number;
  /** The case of each person who has one, as the register knows it; who is not in it has none. */
  readonly cases: ReadonlyMap<PersonPrint, Keeping["closed"]>;
}

/** Months end on different days, and a day begins at different moments: so many days more are looked at. */
const MARGIN = 4;

/**
 * Looks at everyone who has a message as old as the period, person by person, each in a transaction of their own: a
 * browser that closes in between loses nothing and goes on the next time. Rows that cannot be read go in their time too.
 */
export async function deleteDue(name: DatabaseName, now: Instant, retention: Retention): Promise<{ deleted: number }> {
  const database = await openDatabase(name);
  const today = now.slice(0, 10);
  const oldest = dayOf(monthsLater(today, -retention.months) as Instant) + MARGIN;
  const { people, unreadable } = await rowsUpTo(database, oldest);
  // Nobody may ever ask for their person again.
  await setPrintsAside(database, unreadable);
  let deleted = await deletePrintsAside(database, today, retention.months);
  for (const person of people) {
    const closed = retention.cases.get(person) ?? "none";
    deleted += await deleteOf(database, person, { today, months: retention.months, closed });
  }
  return { deleted };
}

/** Who has a message that old, or an undated one, and which rows of that age cannot be read. */
async function rowsUpTo(
  database: Database,
  day: number,
): Promise<{ readonly people: ReadonlySet<PersonPrint>; readonly unreadable: readonly number[] }> {
  const people = new Set<PersonPrint>();
  const unreadable: number[] = [];
  const work = database.transaction("messages");
  let cursor = await work.store.index("day").openCursor(IDBKeyRange.upperBound(day));
  while (cursor) {
    const [print] = readable([cursor.value]);
    if (print) people.add(print.person);
    else unreadable.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return { people, unreadable };
}

async function deleteOf(database: Database, person: PersonPrint, keeping: Keeping): Promise<number> {
  const work = database.transaction(["messages", "histories"], "readwrite");
  const rows = await work.objectStore("histories").getAll(historyOf(person));
  const due = new Set<unknown>(dueForDeletion(readable(rows), keeping));
  for (const { print, message } of rows) {
    if (due.has(Object(print).id)) await deletePrint(work, message, print);
  }
  await work.done;
  return due.size;
}
