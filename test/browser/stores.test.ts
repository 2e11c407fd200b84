import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { HistoryStore } from "../../src/browser/history-store.ts";
import type { RegisterStore } from "../../src/browser/register-store.ts";
import { fingerprint, type HistoryKey, type MessagePrint } from "../../src/core/history/index.ts";
import { type Instant, type Message, type MessageId, openMail } from "../../src/core/mail/index.ts";
import type { Fact, FactId, PersonId } from "../../src/core/register/index.ts";
import { mail } from "./mails.ts";

const PAT = "pat@example.com" as PersonId;
let register: RegisterStore;
let practiceRegister: RegisterStore;
let history: HistoryStore;
let raw: (table: "facts" | "prints" | "keys" | "aside") => Promise<unknown[]>;
let put: (table: "facts" | "prints", row: unknown) => Promise<unknown>;

beforeEach(async () => {
  const { IDBFactory } = await import("fake-indexeddb");
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  const { openDatabase } = await import("../../src/browser/database.ts");
  const { registerStore } = await import("../../src/browser/register-store.ts");
  const { historyStore } = await import("../../src/browser/history-store.ts");
  register = registerStore("composure");
  practiceRegister = registerStore("composure-practice");
  history = historyStore("composure");
  raw = async (table) => (await openDatabase("composure")).getAll(table);
  put = async (table, row) => (await openDatabase("composure")).put(table, row);
});

function fact(id: string, at: string, person = PAT): Fact {
  return {
    id: id as FactId,
    person,
    at: at as Instant,
    by: { name: "Sam", role: "Officer" },
    kind: "adjustment-asked",
  };
}

describe("the register store", () => {
  it("gives a person's facts in the order of recording, and nobody else's", async () => {
    await register.append(fact("b", "2026-04-02T10:00:00+02:00"));
    await register.append(fact("a", "2026-04-02T08:30:00Z"));
    await register.append(fact("c", "2026-04-01T10:00:00Z", "kim@example.com" as PersonId));
    expect(await register.of(PAT)).toMatchObject([{ id: "b" }, { id: "a" }]);
  });

  it("refuses a second fact with the same id and keeps the first", async () => {
    expect(await register.append(fact("a", "2026-04-02T08:00:00Z"))).toBeNull();
    expect(await register.append(fact("a", "2026-04-03T08:00:00Z"))).toMatchObject({ problem: "fact-known" });
    expect(await register.of(PAT)).toMatchObject([{ at: "2026-04-02T08:00:00Z" }]);
  });

  it("keeps the practice inbox's facts apart", async () => {
    await practiceRegister.append(fact("a", "2026-04-02T08:00:00Z"));
    expect(await register.of(PAT)).toEqual([]);
  });

  it("tells of a damaged row, moves it aside on request and loses nothing", async () => {
    const damaged = { id: "x", person: PAT, kind: "restriction-set", reason: 7 };
    await register.append(fact("a", "2026-04-02T08:00:00Z"));
    await put("facts", damaged);
    expect(await register.of(PAT)).toMatchObject({ problem: "record-damaged", next: expect.stringContaining("team") });
    expect(await register.setAside(PAT)).toBe(1);
    expect(await register.of(PAT)).toMatchObject([{ id: "a" }]);
    expect(await raw("aside")).toEqual([{ table: "facts", row: damaged }]);
  });

  it("answers with a Problem when the database cannot be opened", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    globalThis.indexedDB = {
      open: () => {
        throw new Error("broken");
      },
    } as unknown as IDBFactory;
    expect(await register.of(PAT)).toMatchObject({ problem: "store-broken" });
    expect(await history.key()).toMatchObject({ problem: "store-broken" });
  });
});

const PRINT = fingerprint(openMail(mail()) as Message, new Uint8Array(32) as HistoryKey);
const PERSON = PRINT.person;
const print = (id: string, date: string | null): MessagePrint => ({
  ...PRINT,
  id: id as MessageId,
  date: date as Instant | null,
});

describe("the history store", () => {
  it("makes the key once, of 32 bytes", async () => {
    const key = await history.key();
    expect(key).toHaveLength(32);
    expect(await history.key()).toEqual(key);
  });

  it("makes one key when two ask at once", async () => {
    const [one, other] = await Promise.all([history.key(), history.key()]);
    expect(one).toEqual(other);
  });

  it("gives prints oldest first, undated last, the same message once", async () => {
    for (const one of [print("c", null), print("b", "2026-04-02T10:00:00Z"), print("a", "2026-04-02T10:30:00+01:00")]) {
      await history.keep(one);
    }
    await history.keep({ ...print("b", "2026-04-02T10:00:00Z"), content: "ef" });
    expect(await history.of(PERSON)).toMatchObject([{ id: "a" }, { id: "b", content: PRINT.content }, { id: "c" }]);
  });

  it("moves damaged rows aside and goes on", async () => {
    const damaged = { ...print("x", null), version: 99 };
    await history.keep(print("a", null));
    await put("prints", damaged);
    expect(await history.of(PERSON)).toMatchObject([{ id: "a" }]);
    expect(await raw("aside")).toEqual([{ table: "prints", row: damaged }]);
    expect(await raw("prints")).toHaveLength(1);
  });
});

describe("migrations", () => {
  it("bring every older version up to date and run no step twice", async () => {
    const { migrate } = await import("../../src/browser/migrations.ts");
    const ran: number[] = [];
    const steps = [0, 1, 2].map((step) => () => void ran.push(step));
    for (const from of [0, 1, 3]) migrate({} as never, from, steps);
    expect(ran).toEqual([0, 1, 2, 1, 2]);
  });

  it("make every table of the newest version from nothing", async () => {
    const { MIGRATIONS, migrate } = await import("../../src/browser/migrations.ts");
    const database = await openDB("fresh", MIGRATIONS.length, { upgrade: (db, from) => migrate(db as never, from) });
    expect([...database.objectStoreNames]).toEqual(["aside", "facts", "keys", "prints"]);
    expect([...database.transaction("facts").store.indexNames]).toEqual(["person"]);
    database.close();
  });
});
