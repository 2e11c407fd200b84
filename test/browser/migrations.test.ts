import "fake-indexeddb/auto";
import { type IDBPDatabase, openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { HistoryStore } from "../../src/browser/history-store.ts";
import { MIGRATIONS, migrate } from "../../src/browser/migrations.ts";
import { keysOf } from "../../src/browser/print-rows.ts";
import type { RegisterStore } from "../../src/browser/register-store.ts";
import { fingerprint, type HistoryKey, type MessagePrint } from "../../src/core/history/index.ts";
import { type Instant, type Message, type MessageId, openMail } from "../../src/core/mail/index.ts";
import type { Fact, FactId, PersonId } from "../../src/core/register/index.ts";
import { freshDatabase } from "./fresh-database.ts";
import { mail } from "./mails.ts";

const KEY = new Uint8Array(32).fill(7) as HistoryKey;
const PAT = "pat@example.com" as PersonId;
const OBJECTION =
  "I object to the closure of Ferrow Baths. Over two thousand swimmers use the pool each month. " +
  "The nearest other pool is eleven miles off and has no hoist. The survey was held in August when schools were shut.";
const FACT: Fact = {
  id: "a" as FactId,
  person: PAT,
  at: "2026-04-02T08:00:00Z" as Instant,
  by: { name: "Sam", role: "Officer" },
  kind: "adjustment-asked",
};

/** Message `at` of a store: of twenty people in turn, every fifth one of a campaign, every fiftieth undated. */
function printAt(at: number): MessagePrint {
  const text =
    at % 5 === 0 ? OBJECTION : `The lamp at ${at} Mill Row has been out for ${at} days. Please send someone.`;
  const from = { name: "", address: `writer-${at % 20}@example.org` };
  const written = mail({ id: `m${at}` as MessageId, from, body: { text, html: null } });
  const day = String((at % 28) + 1).padStart(2, "0");
  const date = at % 50 === 0 ? null : (`2026-01-${day}T10:00:00Z` as Instant);
  return { ...fingerprint(openMail(written) as Message, KEY), date };
}
const PRINTS = Array.from({ length: 300 }, (_, at) => printAt(at));
const [FIRST] = PRINTS as [MessagePrint];
const PEOPLE = [...new Set(PRINTS.map(({ person }) => person))];

let register: RegisterStore;
let history: HistoryStore;
let raw: (table: "messages" | "histories" | "aside") => Promise<unknown[]>;

beforeEach(async () => {
  vi.restoreAllMocks();
  const { openDatabase, registerStore, historyStore } = await freshDatabase();
  register = registerStore("composure");
  history = historyStore("composure");
  raw = async (table) => (await openDatabase("composure")).getAll(table);
});

/** The database as an older version of Composure made it. */
const openOld = (version: number, name = "composure") =>
  openDB(name, version, {
    upgrade: (database, from, _to, work) =>
      migrate(database as never, from, work as never, keysOf, MIGRATIONS.slice(0, version)),
  });

const prints = async (person: MessagePrint["person"]) => (await history.of(person)) as readonly MessagePrint[];
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

/** That nothing of `PRINTS` or of the other records was lost, and that all of it is found. */
async function expectAll(): Promise<void> {
  const found = (await Promise.all(PEOPLE.map(prints))).flat();
  const byId = new Map(found.map((print) => [print.id, print]));
  expect(found).toHaveLength(PRINTS.length);
  expect(PRINTS.map(({ id }) => byId.get(id))).toEqual(PRINTS);
  expect(await history.key()).toEqual(KEY);
  expect(await register.of(PAT)).toMatchObject([{ id: "a" }]);
  expect(await history.keep(PRINTS[7] as MessagePrint)).toBe(false);
}

describe("migrations", () => {
  it("bring every older version up to date and run no step twice", async () => {
    const ran: number[] = [];
    const steps = [0, 1, 2].map((step) => () => void ran.push(step));
    for (const from of [0, 1, 3]) await migrate({} as never, from, {} as never, () => [], steps);
    expect(ran).toEqual([0, 1, 2, 1, 2]);
  });

  it("make every table of the newest version from nothing", async () => {
    const database = await openOld(MIGRATIONS.length, "fresh");
    const tables = ["aside", "clues", "facts", "histories", "keys", "messages", "replies"];
    expect([...database.objectStoreNames]).toEqual(tables);
    expect([...database.transaction("facts").store.indexNames]).toEqual(["person"]);
    expect([...database.transaction("messages").store.indexNames]).toEqual(["campaign", "day"]);
    database.close();
  });

  it("carry every fingerprint of version 1 over, damaged ones too", async () => {
    const old = await openOld(1);
    for (const row of PRINTS) await old.put("prints", row);
    await old.put("prints", { person: FIRST.person, id: "odd", sentences: 7 });
    await old.put("keys", KEY, "history");
    await old.put("facts", FACT);
    old.close();
    await expectAll();
    expect(await raw("aside")).toMatchObject([{ row: { print: { id: "odd", sentences: 7 } } }]);
  });
});

/** A history of version 3, with rows that no parser can read: one with a person's place and two without. */
async function fillVersion3(): Promise<void> {
  const old = await openOld(3);
  const add = (print: unknown) => old.add("messages", { print, day: 20_454, campaign: keysOf(print) });
  for (const print of PRINTS) await add(print);
  await add({ ...FIRST, id: "odd", version: 99 });
  await add({ id: "no-person" });
  await add("nothing like a fingerprint");
  await old.put("keys", KEY, "history");
  await old.put("facts", FACT);
  await old.put("replies", { person: FIRST.person, id: "r1", day: 20_454 });
  old.close();
}

describe("the migration of version 3", () => {
  beforeEach(fillVersion3);

  it("puts each person's fingerprints side by side and finds all that was found before", async () => {
    await expectAll();
    const peers = await history.campaignPeers({ ...FIRST, id: "new" as MessageId });
    const campaign = PRINTS.filter((_, at) => at % 5 === 0);
    expect(ids(peers as MessagePrint[])).toEqual(ids(campaign));
    expect(await raw("messages")).toHaveLength(PRINTS.length + 2);
    expect(await raw("histories")).toHaveLength(PRINTS.length);
    expect(await raw("aside")).toMatchObject([{ row: { print: { id: "odd" } } }]);
  });

  it("leaves the daily job what had no place, and its deletions reach both places", async () => {
    const retention = { months: 12, cases: new Map() };
    const all = PRINTS.length + 3;
    expect(await history.deleteDue("2027-06-01T09:00:00Z" as Instant, retention)).toEqual({ deleted: all });
    expect([await raw("messages"), await raw("histories"), await raw("aside")]).toEqual([[], [], []]);
  });

  it("leaves version 3 whole where it fails midway, and succeeds the next time", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { add } = IDBObjectStore.prototype;
    let left = 150;
    const failing = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (this: IDBObjectStore, row) {
      if (this.name === "histories" && left-- === 0) throw new DOMException("no room", "UnknownError");
      return add.call(this, row);
    });
    expect(await history.of(FIRST.person)).toMatchObject({ problem: "store-broken" });
    failing.mockRestore();
    const old = (await openOld(3)) as IDBPDatabase;
    expect([...old.objectStoreNames]).toEqual(["aside", "clues", "facts", "keys", "messages", "replies"]);
    expect([...old.transaction("messages").store.indexNames]).toEqual(["campaign", "day", "message"]);
    expect(await old.count("messages")).toBe(PRINTS.length + 3);
    expect(await old.countFromIndex("messages", "message")).toBe(PRINTS.length + 1);
    old.close();
    await expectAll();
  });
});
