/**
 * Rows of fingerprints that no parser could read: moved to the side, where nothing takes them for a message, and deleted
 * in their time. Rows of facts and of the key stand there too; those stay.
 */
import { monthsLater } from "../core/history/index.ts";
import type { Instant } from "../core/mail/index.ts";
import type { AsideRow, Database } from "./database.ts";
import { deletePrint } from "./print-places.ts";
import { dayOf, readable } from "./print-rows.ts";

/** Facts, and the key: neither has a time after which it goes. */
const LASTING: ReadonlySet<string> = new Set(["facts", "keys"]);

/** Moves those rows of fingerprints that cannot be read to the side; of the others the person's copy is made anew. */
export async function setPrintsAside(database: Database, keys: readonly number[]): Promise<void> {
  const work = database.transaction(["messages", "histories", "aside"], "readwrite");
  for (const key of keys) {
    const row = await work.objectStore("messages").get(key);
    if (row === undefined) continue;
    if (readable([row]).length > 0) {
      await work.objectStore("histories").put({ print: row.print, message: key });
      continue;
    }
    await work.objectStore("aside").add({ table: "messages", row });
    await deletePrint(work, key, row.print);
  }
  await work.done;
}

/**
 * Deletes rows that have been kept for the retention period, and gives how many: counted from the day of their own
 * message or, where that cannot be read, from the day on which this job first saw them here.
 */
export async function deletePrintsAside(database: Database, today: string, months: number): Promise<number> {
  const now = dayOf(today as Instant);
  const oldest = dayOf(monthsLater(today, -months) as Instant);
  const work = database.transaction("aside", "readwrite");
  let deleted = 0;
  for (let cursor = await work.store.openCursor(); cursor; cursor = await cursor.continue()) {
    const row = cursor.value;
    if (LASTING.has(row.table)) continue;
    const day = row.day ?? Math.min(ownDay(row) ?? now, now);
    if (day <= oldest) {
      await cursor.delete();
      deleted += 1;
    } else if (row.day === undefined) await cursor.update({ ...row, day });
  }
  await work.done;
  return deleted;
}

/** The day of the message that a row stands for: in its own field, or as its first version had it. */
function ownDay({ row }: AsideRow): number | null {
  const { day, date } = Object(row) as { day?: unknown; date?: unknown };
  const own = typeof date === "string" ? dayOf(date as Instant) : day;
  return typeof own === "number" && own > 0 ? own : null;
}
