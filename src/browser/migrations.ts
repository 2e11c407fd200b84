/**
 * The numbered steps that bring a database of any age up to date. A step that was ever released is never changed:
 * add the next one. Steps import nothing, so that they outlive today's types.
 */
import type { IDBPDatabase, IDBPTransaction } from "idb";

export type UpgradeWork = IDBPTransaction<unknown, string[], "versionchange">;
/** Today's campaign keys of a stored fingerprint: an index must hold what is looked up today. */
export type KeysOf = (print: unknown) => readonly number[];
type Upgrade = (database: IDBPDatabase<unknown>, work: UpgradeWork, keysOf: KeysOf) => void | Promise<void>;

/** Facts by person; message fingerprints by person; this machine's secret and notes; rows that could not be read. */
const one: Upgrade = (database) => {
  database.createObjectStore("facts", { keyPath: "id" }).createIndex("person", "person");
  database.createObjectStore("prints", { keyPath: ["person", "id"] }).createIndex("person", "person");
  database.createObjectStore("keys");
  database.createObjectStore("aside", { autoIncrement: true });
};

/**
 * Fingerprints under short keys, so that a million take little room: found by person and message, by wording (everybody's
 * messages of one campaign) and by day (what has been kept long enough). Undated ones stand at day 0.
 */
const two: Upgrade = async (database, work, keysOf) => {
  const messages = database.createObjectStore("messages", { autoIncrement: true });
  messages.createIndex("message", ["print.person", "print.id"], { unique: true });
  messages.createIndex("campaign", "campaign", { multiEntry: true });
  messages.createIndex("day", "day");
  let cursor = await work.objectStore("prints").openCursor();
  while (cursor) {
    const print = cursor.value as { date?: unknown };
    const time = typeof print.date === "string" ? Date.parse(print.date) : Number.NaN;
    const day = Number.isNaN(time) ? 0 : Math.floor(time / 86_400_000);
    await messages.add({ print, day, campaign: keysOf(print) });
    cursor = await cursor.continue();
  }
  database.deleteObjectStore("prints");
};

/** What may show that two addresses are one person's, and when we replied to whom: both under the computer's secret. */
const three: Upgrade = (database) => {
  database.createObjectStore("clues", { keyPath: ["clue", "person"] }).createIndex("person", "person");
  database.createObjectStore("replies", { keyPath: ["person", "id"] }).createIndex("day", "day");
};

/**
 * A person's fingerprints side by side, in a table of their own: in order of arrival they lie scattered, and the more
 * there are the longer each takes to fetch. A hundred rows at a time: no history is too large for the memory, and few
 * answers are waited for. Rows without a person's place had none in the index either; they stay in `messages` for the
 * daily job.
 */
const four: Upgrade = async (database, work) => {
  const histories = database.createObjectStore("histories", { keyPath: ["print.person", "print.id"] });
  const messages = work.objectStore("messages");
  const copy = async (row: unknown, message: IDBValidKey | undefined) => {
    const { print } = Object(row) as { print?: unknown };
    const { person, id } = Object(print) as { person?: unknown; id?: unknown };
    if (typeof person === "string" && typeof id === "string") await histories.add({ print, message });
  };
  for (let last: IDBValidKey | undefined = 0; last !== undefined; ) {
    const next = IDBKeyRange.lowerBound(last, true);
    const [rows, keys] = await Promise.all([messages.getAll(next, 100), messages.getAllKeys(next, 100)]);
    await Promise.all(rows.map((row, at) => copy(row, keys[at])));
    last = keys.at(-1);
  }
  messages.deleteIndex("message");
};

export const MIGRATIONS: readonly Upgrade[] = [one, two, three, four];

/** Runs each step that a database at version `from` has not seen, in turn; version n is the state after n steps. */
export async function migrate(
  database: IDBPDatabase<unknown>,
  from: number,
  work: UpgradeWork,
  keysOf: KeysOf,
  steps: readonly Upgrade[] = MIGRATIONS,
): Promise<void> {
  for (const step of steps.slice(from)) await step(database, work, keysOf);
}
