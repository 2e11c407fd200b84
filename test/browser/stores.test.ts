import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { HistoryStore } from "../../src/browser/history-store.ts";
import type { RegisterStore } from "../../src/browser/register-store.ts";
import { fingerprint, type HistoryKey, type MessagePrint, type PersonPrint } from "../../src/core/history/index.ts";
import { type Instant, type Message, type MessageId, openMail } from "../../src/core/mail/index.ts";
import type { Fact, FactId, PersonId } from "../../src/core/register/index.ts";
import { freshDatabase } from "./fresh-database.ts";
import { mail } from "./mails.ts";

const PAT = "pat@example.com" as PersonId;
let register: RegisterStore;
let practiceRegister: RegisterStore;
let history: HistoryStore;
let raw: (table: "facts" | "messages" | "histories" | "keys" | "aside") => Promise<unknown[]>;
let put: (table: "facts", row: unknown) => Promise<unknown>;
let putPrint: (print: unknown) => Promise<unknown>;

beforeEach(async () => {
  const { openDatabase, registerStore, historyStore } = await freshDatabase();
  register = registerStore("composure");
  practiceRegister = registerStore("composure-practice");
  history = historyStore("composure");
  raw = async (table) => (await openDatabase("composure")).getAll(table);
  put = async (table, row) => (await openDatabase("composure")).put(table, row);
  putPrint = async (print) => {
    const database = await openDatabase("composure");
    const message = await database.put("messages", { print, day: 0, campaign: [] });
    await database.put("histories", { print, message });
  };
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
    await putPrint(damaged);
    expect(await history.of(PERSON)).toMatchObject([{ id: "a" }]);
    expect(await raw("aside")).toEqual([{ table: "messages", row: { print: damaged, day: 0, campaign: [] } }]);
    expect(await raw("messages")).toHaveLength(1);
    expect(await raw("histories")).toHaveLength(1);
  });

  it("makes a person's copy anew where it alone is damaged", async () => {
    await history.keep(print("a", null));
    const { openDatabase } = await import("../../src/browser/database.ts");
    await (await openDatabase("composure")).put("histories", {
      print: { ...print("a", null), version: 99 },
      message: 1,
    });
    await history.of(PERSON);
    expect(await history.of(PERSON)).toEqual([print("a", null)]);
    expect(await raw("aside")).toEqual([]);
  });

  it("finds anybody's messages of much the same wording, each once", async () => {
    const text =
      "I object to the closure of Ferrow Baths. Over two thousand swimmers use the pool each month. " +
      "The nearest other pool is eleven miles off and has no hoist. The survey was held in August when schools were shut.";
    const from = (name: string, text: string) =>
      fingerprint(
        openMail(
          mail({ from: { name, address: `${name}@example.org` }, id: name as MessageId, body: { text, html: null } }),
        ) as Message,
        new Uint8Array(32) as HistoryKey,
      );
    await history.keep(from("ann", text));
    await history.keep(from("bob", `Dear Councillor, ${text} My son learnt to swim there.`));
    await history.keep(
      from("cy", "My bin at 9 Mill Row was missed on Thursday, the lid is split, and the crew shouted."),
    );
    const peers = await history.campaignPeers(from("di", text.replace("Over two thousand", "2,000")));
    expect((peers as MessagePrint[]).map(({ id }) => id).sort()).toEqual(["ann", "bob"]);
    expect(await history.campaignPeers(from("eve", "Please reply."))).toEqual([]);
  });
});

describe("deletion after the retention period", () => {
  const NOW = "2026-04-11T09:00:00Z" as Instant;
  const none = { months: 12, cases: new Map() };
  const of = (person: string, id: string, date: string | null) =>
    history.keep({ ...print(id, date), person: person as PersonPrint });
  const idsIn = async (table: "messages" | "histories") =>
    (await raw(table)).map((row) => (row as { print: MessagePrint }).print.id).sort();
  const left = async () => {
    const ids = await idsIn("messages");
    expect(await idsIn("histories")).toEqual(ids);
    return ids;
  };

  it("deletes all of a person's messages a period after the last one, and nobody else's", async () => {
    await of("aa", "old-1", "2024-11-02T10:00:00Z");
    await of("aa", "old-2", "2025-04-11T08:00:00Z");
    await of("aa", "undated", null);
    await of("bb", "older", "2023-01-01T10:00:00Z");
    await of("bb", "newer", "2025-04-12T10:00:00Z");
    expect(await history.deleteDue(NOW, none)).toEqual({ deleted: 3 });
    expect(await left()).toEqual(["newer", "older"]);
    expect(await history.deleteDue(NOW, none)).toEqual({ deleted: 0 });
  });

  it("keeps what belongs to an open case, and deletes a period after a case closed", async () => {
    await of("aa", "open", "2020-01-01T10:00:00Z");
    await of("bb", "closed-lately", "2020-01-01T10:00:00Z");
    await of("cc", "closed-long-ago", "2020-01-01T10:00:00Z");
    const cases = new Map<PersonPrint, "open" | { on: string }>([
      ["aa" as PersonPrint, "open"],
      ["bb" as PersonPrint, { on: "2025-09-01" }],
      ["cc" as PersonPrint, { on: "2025-02-01" }],
    ]);
    expect(await history.deleteDue(NOW, { months: 12, cases })).toEqual({ deleted: 1 });
    expect(await left()).toEqual(["closed-lately", "open"]);
  });

  it("deletes unreadable rows a period after their own day, or else after they were first seen; facts stay", async () => {
    await put("facts", { id: "x", person: PAT });
    await register.setAside(PAT);
    const { openDatabase } = await import("../../src/browser/database.ts");
    const database = await openDatabase("composure");
    const aside = { table: "prints", row: { id: "of-version-1", person: "aa", date: "2026-01-01T10:00:00Z" } };
    await database.add("aside", aside);
    await putPrint({ id: "no-day", person: "aa", sentences: 7 });
    const day = (date: string) => Date.parse(date) / 86_400_000;
    await database.put("messages", { print: { id: "dated", person: "bb" }, day: day("2025-06-01"), campaign: [] });
    await of("bb", "readable", "2026-03-01T10:00:00Z");
    const after = async (now: string) => {
      const done = await history.deleteDue(`${now}T09:00:00Z` as Instant, none);
      const rows = (await raw("aside")) as { row: { id?: string; print?: { id: string } } }[];
      return [done, rows.map(({ row }) => row.id ?? row.print?.id).sort()];
    };
    expect(await after("2026-04-11")).toEqual([{ deleted: 0 }, ["no-day", "of-version-1", "x"]]);
    expect(await after("2026-06-01")).toEqual([{ deleted: 1 }, ["no-day", "of-version-1", "x"]]);
    expect(await left()).toEqual(["readable"]);
    expect(await after("2027-01-01")).toEqual([{ deleted: 1 }, ["no-day", "x"]]);
    expect(await after("2027-04-10")).toEqual([{ deleted: 1 }, ["no-day", "x"]]);
    expect(await after("2027-04-11")).toEqual([{ deleted: 1 }, ["x"]]);
  });

  it("does not miss the last day of a longer month", async () => {
    await of("aa", "end-of-march", "2025-03-31T23:30:00-05:00");
    expect(await history.deleteDue("2026-02-28T00:00:00Z" as Instant, { ...none, months: 11 })).toEqual({ deleted: 1 });
  });
});
