/** When our own mail went to whom: the person as a keyed hash, and a date. Nothing of what it said. */
import * as v from "valibot";
import { monthsLater, type PersonPrint } from "../core/history/index.ts";
import type { Instant, MessageId, Problem } from "../core/mail/index.ts";
import { type DatabaseName, fromStore, openDatabase } from "./database.ts";
import { dayOf } from "./print-rows.ts";
import { instantSchema, messageIdSchema, parse } from "./schemas.ts";

export interface SentReply {
  readonly person: PersonPrint;
  readonly id: MessageId;
  readonly date: Instant;
}

export interface ReplyStore {
  /** Our replies to this person, in any order. */
  of(person: PersonPrint): Promise<readonly SentReply[] | Problem>;
  /** Keeps one reply for each of its receivers; the same again changes nothing. */
  keep(replies: readonly SentReply[]): Promise<null | Problem>;
  /** Deletes what is older than this many months. */
  deleteDue(now: Instant, months: number): Promise<null | Problem>;
}

const rowSchema = v.strictObject({
  person: v.custom<PersonPrint>((value) => typeof value === "string" && value !== ""),
  id: messageIdSchema,
  date: instantSchema,
  /** Days since 1970, for the deleting. */
  day: v.number(),
});

export function replyStore(name: DatabaseName): ReplyStore {
  return {
    of: (person) =>
      fromStore(async () => {
        const rows = await (await openDatabase(name)).getAll("replies", IDBKeyRange.bound([person], [person, []]));
        return rows.map((row) => parse(rowSchema, row)).filter((row) => row !== null);
      }),
    keep: (replies) =>
      fromStore(async () => {
        const work = (await openDatabase(name)).transaction("replies", "readwrite");
        for (const reply of replies) await work.store.put({ ...reply, day: dayOf(reply.date) });
        await work.done;
        return null;
      }),
    deleteDue: (now, months) => fromStore(() => deleteDue(name, now, months)),
  };
}

async function deleteDue(name: DatabaseName, now: Instant, months: number): Promise<null> {
  const oldest = dayOf(monthsLater(now.slice(0, 10), -months) as Instant);
  const work = (await openDatabase(name)).transaction("replies", "readwrite");
  for (const key of await work.store.index("day").getAllKeys(IDBKeyRange.upperBound(oldest))) {
    await work.store.delete(key);
  }
  await work.done;
  return null;
}
