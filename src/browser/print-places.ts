/**
 * The two places of a fingerprint, always written and deleted together: `messages` in order of arrival, where those of a
 * campaign lie close to one another, and `histories` by person, where one read gives everything that somebody sent.
 */
import type { IDBPTransaction, StoreNames } from "idb";
import type { MessagePrint } from "../core/history/index.ts";
import type { Tables } from "./database.ts";
import { rowOf } from "./print-rows.ts";

/** A transaction on both, and on others where the caller needs them. */
type PrintWork<More extends StoreNames<Tables>> = IDBPTransaction<
  Tables,
  ("messages" | "histories" | More)[],
  "readwrite"
>;

/** Adds a fingerprint; the same message again changes nothing. True where it is new. */
export async function addPrint<More extends StoreNames<Tables>>(
  work: PrintWork<More>,
  print: MessagePrint,
): Promise<boolean> {
  const histories = work.objectStore("histories");
  if ((await histories.getKey([print.person, print.id])) !== undefined) return false;
  const message = await work.objectStore("messages").add(rowOf(print));
  await histories.add({ print, message });
  return true;
}

/** Deletes it from both; `message` is its key in `messages`. Of an unreadable one only what has a place by person. */
export async function deletePrint<More extends StoreNames<Tables>>(
  work: PrintWork<More>,
  message: number,
  print: unknown,
): Promise<void> {
  await work.objectStore("messages").delete(message);
  const { person, id } = Object(print) as { person?: unknown; id?: unknown };
  if (typeof person === "string" && typeof id === "string") await work.objectStore("histories").delete([person, id]);
}
