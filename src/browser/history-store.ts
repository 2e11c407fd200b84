/** Fingerprints of earlier messages by person, and this computer's secret key. Knows rows, not how they compare. */
import * as v from "valibot";
import { type HistoryKey, type MessagePrint, type PersonPrint, parsePrint } from "../core/history/index.ts";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { type DatabaseName, fromStore, openDatabase } from "./database.ts";
import { parse } from "./schemas.ts";

const KEY_BYTES = 32;

export interface HistoryStore {
  /** The secret of this computer, made on first use. */
  key(): Promise<HistoryKey | Problem>;
  /** A person's fingerprints, oldest first, undated ones last. Unreadable rows are moved to the side and kept there. */
  of(person: PersonPrint): Promise<readonly MessagePrint[] | Problem>;
  /** Keeps one fingerprint; the same message again changes nothing. True where it is new. */
  keep(print: MessagePrint): Promise<boolean | Problem>;
}

const keySchema = v.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === KEY_BYTES);

export function historyStore(name: DatabaseName): HistoryStore {
  return {
    key: () => fromStore(() => key(name)),
    of: (person) => fromStore(() => printsOf(name, person)),
    keep: (print) => fromStore(() => keep(name, print)),
  };
}

async function key(name: DatabaseName): Promise<HistoryKey> {
  const database = await openDatabase(name);
  const work = database.transaction(["keys", "aside"], "readwrite");
  const stored = await work.objectStore("keys").get("history");
  const known = parse(keySchema, stored);
  if (known !== null) return known as HistoryKey;
  if (stored !== undefined) await work.objectStore("aside").add({ table: "keys", row: stored });
  const made = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  await work.objectStore("keys").put(made, "history");
  await work.done;
  return made as Uint8Array as HistoryKey;
}

async function printsOf(name: DatabaseName, person: PersonPrint): Promise<readonly MessagePrint[]> {
  const database = await openDatabase(name);
  const rows = await database.getAllFromIndex("prints", "person", person);
  const prints = rows.map(parsePrint).filter((print): print is MessagePrint => !isProblem(print));
  if (prints.length < rows.length) await setAside(name, person);
  return prints.sort((one, other) => moment(one) - moment(other));
}

const moment = ({ date }: MessagePrint) => (date === null ? Number.MAX_VALUE : Date.parse(date));

async function setAside(name: DatabaseName, person: PersonPrint): Promise<void> {
  const database = await openDatabase(name);
  const work = database.transaction(["prints", "aside"], "readwrite");
  let cursor = await work.objectStore("prints").index("person").openCursor(person);
  while (cursor) {
    if (isProblem(parsePrint(cursor.value))) {
      await work.objectStore("aside").add({ table: "prints", row: cursor.value });
      await cursor.delete();
    }
    cursor = await cursor.continue();
  }
  await work.done;
}

async function keep(name: DatabaseName, print: MessagePrint): Promise<boolean> {
  const database = await openDatabase(name);
  const work = database.transaction("prints", "readwrite");
  const isNew = (await work.store.getKey([print.person, print.id])) === undefined;
  if (isNew) await work.store.add(print);
  await work.done;
  return isNew;
}
