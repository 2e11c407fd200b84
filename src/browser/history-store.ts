/** Fingerprints of earlier messages by person and by wording, and this computer's secret key. Knows rows, not how they compare. */
import * as v from "valibot";
import { campaignKeys, type HistoryKey, type MessagePrint, type PersonPrint } from "../core/history/index.ts";
import type { Instant, Problem } from "../core/mail/index.ts";
import { type DatabaseName, fromStore, openDatabase } from "./database.ts";
import { deleteDue, type Retention } from "./delete-due.ts";
import { addPrint } from "./print-places.ts";
import { historyOf, readable } from "./print-rows.ts";
import { parse } from "./schemas.ts";
import { setPrintsAside } from "./set-aside.ts";

const KEY_BYTES = 32;
/** A campaign larger than this is told as "so many people or more". */
const MOST_PEERS = 1_000;

export interface HistoryStore {
  /** The secret of this computer, made on first use. */
  key(): Promise<HistoryKey | Problem>;
  /** A person's fingerprints, oldest first, undated ones last. Unreadable rows are moved to the side. */
  of(person: PersonPrint): Promise<readonly MessagePrint[] | Problem>;
  /** Keeps one fingerprint; the same message again changes nothing. True where it is new. */
  keep(print: MessagePrint): Promise<boolean | Problem>;
  /** Anybody's fingerprints that share a campaign key with this one, at most a thousand: for `campaignOf`. */
  campaignPeers(print: MessagePrint): Promise<readonly MessagePrint[] | Problem>;
  /** Deletes what has been kept long enough by the organisation's retention period, and says how many. */
  deleteDue(now: Instant, retention: Retention): Promise<{ readonly deleted: number } | Problem>;
}

const keySchema = v.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === KEY_BYTES);

export function historyStore(name: DatabaseName): HistoryStore {
  return {
    key: () => fromStore(() => key(name)),
    of: (person) => fromStore(() => printsOf(name, person)),
    keep: (print) => fromStore(() => keep(name, print)),
    campaignPeers: (print) => fromStore(() => campaignPeers(name, print)),
    deleteDue: (now, retention) => fromStore(() => deleteDue(name, now, retention)),
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
  const rows = await database.getAll("histories", historyOf(person));
  const prints = readable(rows);
  if (prints.length < rows.length) {
    await setPrintsAside(database, rows.map(({ message }) => message).filter(Number.isInteger));
  }
  return [...prints].sort((one, other) => moment(one) - moment(other));
}

const moment = ({ date }: MessagePrint) => (date === null ? Number.MAX_VALUE : Date.parse(date));

async function keep(name: DatabaseName, print: MessagePrint): Promise<boolean> {
  const database = await openDatabase(name);
  const work = database.transaction(["messages", "histories"], "readwrite");
  const isNew = await addPrint(work, print);
  await work.done;
  return isNew;
}

/** Whole rows for one key, keys alone for the others: one wording shares most of them. */
async function campaignPeers(name: DatabaseName, print: MessagePrint): Promise<readonly MessagePrint[]> {
  const [first, ...others] = campaignKeys(print);
  if (first === undefined) return [];
  const database = await openDatabase(name);
  const work = database.transaction("messages");
  const index = work.store.index("campaign");
  const [rows, known, ...more] = await Promise.all([
    index.getAll(first, MOST_PEERS),
    index.getAllKeys(first, MOST_PEERS),
    ...others.map((key) => index.getAllKeys(key, MOST_PEERS)),
  ]);
  const missing = new Set(more.flat());
  for (const key of known) missing.delete(key);
  const wanted = [...missing].slice(0, MOST_PEERS - rows.length);
  const rest = await Promise.all(wanted.map((key) => work.store.get(key)));
  return readable([...rows, ...rest.filter((row) => row !== undefined)]);
}
