/**
 * Which conversations are known: whose they are, where that person has an arrangement, and what was found in them. Rows
 * of a list that tell no address are known by these. People stay on this computer; findings last as long as the browser.
 */
import * as v from "valibot";
import { browser } from "./platform.ts";
import { lineSchema, parse } from "./schemas.ts";

const PEOPLE = "threads.people";
const FOUND = "threads.found";
/** The newest stay. */
const MOST = 2_000;

const schema = v.array(v.strictObject({ thread: lineSchema, is: lineSchema }));
type Entry = v.InferOutput<typeof schema>[number];

interface Shelf {
  readonly area: "local" | "session";
  readonly key: string;
}
const people: Shelf = { area: "local", key: PEOPLE };
const found: Shelf = { area: "session", key: FOUND };

let last: Promise<unknown> = Promise.resolve();

/** Remembers whose message of the conversation this is, or forgets it where `address` is null. */
export function rememberPerson(thread: string, message: string, address: string | null): Promise<void> {
  return keep(people, keyOf(thread, message), address);
}

/** Remembers the worst severity in one message of the conversation; null where nothing was found. */
export function rememberFound(thread: string, message: string, severity: string | null): Promise<void> {
  return keep(found, keyOf(thread, message), severity);
}

const keyOf = (thread: string, message: string) => `${thread}\n${message}`;

export interface KnownThread {
  readonly thread: string;
  /** People with an arrangement who wrote in it. */
  readonly addresses: readonly string[];
  /** Worst severity of each of its messages in which something was found. */
  readonly found: readonly string[];
}

/** What is known of these conversations. */
export async function findThreads(threads: readonly string[]): Promise<readonly KnownThread[]> {
  if (threads.length === 0) return [];
  const [persons, severities] = await Promise.all([read(people), read(found)]);
  const of = (entries: readonly Entry[], thread: string) =>
    entries.filter((one) => one.thread.startsWith(keyOf(thread, ""))).map(({ is }) => is);
  return threads
    .map((thread) => ({
      thread,
      addresses: [...new Set(of(persons, thread))],
      found: of(severities, thread),
    }))
    .filter((one) => one.addresses.length + one.found.length > 0);
}

async function read({ area, key }: Shelf): Promise<readonly Entry[]> {
  const stored = await browser.storage[area].get(key);
  return parse(schema, stored[key]) ?? [];
}

/** Two messages may come at once: one after the other, so that neither loses the other's entry. */
function keep(shelf: Shelf, thread: string, is: string | null): Promise<void> {
  const work = async () => {
    const entries = await read(shelf);
    const known = entries.find((one) => one.thread === thread)?.is ?? null;
    if (known === is) return;
    const others = entries.filter((one) => one.thread !== thread);
    const next = is === null ? others : [...others, { thread, is }].slice(-MOST);
    await browser.storage[shelf.area].set({ [shelf.key]: next });
  };
  const next = last.then(work, work);
  last = next;
  return next;
}
