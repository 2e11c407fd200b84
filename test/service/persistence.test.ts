/** Persistence in the background: answers, counts, campaigns, people, notes by hand, comparisons, and the daily deleting. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PanelView } from "../../src/browser/index.ts";
import { EMPTY_SETTINGS } from "../../src/browser/settings.ts";
import type { Assessment } from "../../src/core/assessment.ts";
import type { Instant, Mail, MessageId } from "../../src/core/mail/index.ts";
import type { Day, FactDraft, PersonId } from "../../src/core/register/index.ts";
import { mail } from "../browser/mails.ts";
import { OPTIONS, PANEL, PRACTICE, WEBMAIL } from "../browser/senders.ts";
import { type House, makeHouse } from "./house.ts";

const PAT = "pat@example.com" as PersonId;
const SETTINGS = { ...EMPTY_SETTINGS, name: "Sam", role: "Officer", own: ["@example.org"] };
const TAP =
  "The tap in the yard of Larch House drips day and night. I told the caretaker about it in January and he wrote my name on a list. My water bill has doubled since then. Please send a plumber who can mend it.";
const LIGHTS =
  "The street lamps in Cable Street have been dark since the storm. I fell over the kerb on my way home from the late shift. Nobody has put up a barrier or a lantern. Please have the lamps repaired before winter.";

/** A whole background starts for each test. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let house: House;
beforeEach(async () => {
  house = await makeHouse();
  await house.ask("saveSettings", { settings: SETTINGS }, OPTIONS);
});

const at = (id: string, date: string, text: string, more: Partial<Mail> = {}) =>
  mail({ id: id as MessageId, date: `${date}T09:00:00Z` as Instant, body: { text, html: null }, ...more });
const from = (address: string, name = "Pat Example") => ({ from: { name, address } });
const assess = async (one: Mail, account: string | null = null) =>
  (await house.ask("assess", { mail: one, account }, WEBMAIL)) as Assessment;
const record = (fact: FactDraft, tab = 7) => house.ask("record", { fact, tab }, PANEL);
const panel = async () => (await house.ask("current", { tab: 7 }, PANEL)) as Extract<PanelView, { kind: "message" }>;
const persistence = ({ persistence: told }: Assessment) => told.map(({ id }) => id);

describe("an answer on record", () => {
  const answer = (answers: string, on = "2026-03-10"): FactDraft => ({
    kind: "complaint-answered",
    person: PAT,
    reference: "NM-1",
    outcome: "upheld",
    on: on as Day,
    message: null,
    answers: answers as MessageId,
  });

  it("alone makes a later message one after an answer; without it there are counts and nothing else", async () => {
    await assess(at("a", "2026-03-01", TAP));
    const again = at("b", "2026-04-01", TAP);
    expect(persistence(await assess(again))).toEqual(["persistence.duplicate"]);
    expect(await record(answer("a"))).toBeNull();
    const after = await assess(again);
    expect(persistence(after)).toEqual(["persistence.duplicate", "persistence.after-resolution"]);
    expect(after.answers).toMatchObject([{ reference: "NM-1", on: "2026-03-10" }]);
  });

  it("to another complaint of the same person is none to this one", async () => {
    await assess(at("a", "2026-03-01", TAP));
    await assess(at("c", "2026-03-02", LIGHTS));
    await record(answer("c"));
    const again = await assess(at("b", "2026-04-01", TAP));
    expect(again.repeat?.of.map(({ id }) => id)).toEqual(["a"]);
    expect(persistence(again)).toEqual(["persistence.duplicate"]);
    expect(again.answers).toBeUndefined();
  });
});

describe("the way to an earlier message", () => {
  const notes = (link: string) => ({ own: false, partial: false, thread: null, link });
  const open = (one: Mail, link: string) =>
    house.ask("assess", { mail: one, account: null, notes: notes(link) }, WEBMAIL) as Promise<Assessment>;

  it("is the path at which it was open, where only the page's address names it", async () => {
    await open(at("a", "2026-03-01", TAP), "/mail/inbox/id/AAkA");
    await house.restart();
    expect((await open(at("b", "2026-04-01", TAP), "/mail/inbox/id/AAkB")).links).toEqual({ a: "/mail/inbox/id/AAkA" });
  });

  it.each(["//evil.example.net/x", "https://evil.example.net/", "/\\evil.example.net", "javascript:alert(1)"])(
    "is never an address elsewhere: %s",
    async (link) => {
      expect(await open(at("a", "2026-03-01", TAP), link)).toMatchObject({ problem: "request-malformed" });
    },
  );
});

describe("counts", () => {
  it("hold the person's own messages in a window that ends with this one, each once", async () => {
    await assess(at("a", "2026-01-02", LIGHTS));
    await assess(at("b", "2026-03-30", TAP));
    await assess(at("copy", "2026-03-30", TAP));
    await assess(at("auto", "2026-03-31", "I am away until Monday.", { automatic: true }));
    const { counts } = await assess(at("c", "2026-04-03", "Any news about the tap?"));
    const seven = counts?.windows.find(({ days }) => days === 7);
    expect(seven?.of.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(counts).toMatchObject({ seenSince: "2026-01-02T09:00:00Z", sinceReply: null, mostRecipients: 1 });
    expect(counts?.windows.every(({ limit, over }) => limit === null && !over)).toBe(true);
  });

  it("begin anew with our reply, which is kept as a date alone", async () => {
    await assess(at("a", "2026-03-30", TAP));
    const ours = at("r", "2026-03-31", "We will send a plumber.", {
      ...from("team@example.org", "Team"),
      to: [{ name: "Pat", address: PAT }],
    });
    expect(await assess(ours)).toMatchObject({ ours: true });
    const { counts } = await assess(at("b", "2026-04-02", "Thank you. When will he come?"));
    expect(counts?.sinceReply).toMatchObject({ on: "2026-03-31T09:00:00Z", of: [{ id: "b" }] });
  });

  it("are told of only from the organisation's own number on", async () => {
    const [first, second] = [at("a", "2026-03-30", TAP), at("b", "2026-04-02", LIGHTS)];
    await assess(first);
    expect(persistence(await assess(second))).toEqual([]);
    const limits = { volume: { contacts: 2, days: 7 }, repeatsAfterAnswer: null };
    await house.ask("saveSettings", { settings: { ...SETTINGS, limits } }, OPTIONS);
    expect(await assess(second)).toMatchObject({
      persistence: [{ id: "persistence.volume", of: ["a", "b"], count: 2 }],
    });
  });
});

describe("a campaign", () => {
  it("counts nobody as persistent and offers one common reply", async () => {
    const limits = { volume: { contacts: 1, days: 7 }, repeatsAfterAnswer: 1 };
    await house.ask("saveSettings", { settings: { ...SETTINGS, limits } }, OPTIONS);
    for (const [index, name] of ["ann", "bob", "cora"].entries())
      await assess(at(`m${index}`, `2026-04-0${index + 1}`, TAP, from(`${name}@example.net`, name)));
    const told = await assess(at("m9", "2026-04-06", TAP));
    expect(told.campaign).toMatchObject({ people: 4, since: "2026-04-01T09:00:00Z" });
    expect(told.persistence).toEqual([]);
    expect(told.steps.map(({ id }) => id)).toContain("common-reply");
  });
});

describe("people", () => {
  const HOME = "pat.home@example.net" as PersonId;
  const signed = (text: string) => `${text}\n\nPat Example\nTel. 01632 960 118\n`;

  it("are suggested by evidence, joined only when told, and taken apart again", async () => {
    await assess(at("a", "2026-03-01", signed(TAP)));
    const elsewhere = at("b", "2026-04-01", signed(TAP), from(HOME));
    expect((await assess(elsewhere)).repeat).toMatchObject({ kind: "first" });
    const { suggestions } = await panel();
    expect(suggestions).toMatchObject([{ address: PAT }]);
    expect(suggestions?.[0]?.evidence).toEqual(["The same phone number in the signature: 01632 960 118"]);
    await record({ kind: "address-joined", person: HOME, address: PAT, evidence: suggestions?.[0]?.evidence ?? [] });
    expect(await assess(elsewhere)).toMatchObject({
      repeat: { kind: "duplicate", of: [{ id: "a" }] },
      case: { joined: [{ address: PAT, by: { name: "Sam" } }] },
    });
    await record({ kind: "address-parted", person: HOME, address: PAT });
    expect(await assess(elsewhere)).toMatchObject({ repeat: { kind: "first" }, case: { joined: [] } });
    expect((await panel()).suggestions).toBeUndefined();
  });

  it("who are joined share one record, from either side", async () => {
    await assess(at("b", "2026-04-01", LIGHTS, from(HOME)));
    await record({ kind: "address-joined", person: HOME, address: PAT, evidence: [] });
    await record({ kind: "adjustment-agreed", person: HOME, adjustment: "large print", since: "2026-04-01" as Day });
    expect((await assess(at("a", "2026-04-02", TAP))).case).toMatchObject({
      adjustments: [{ adjustment: "large print" }],
      joined: [{ address: HOME }],
    });
    expect(await house.ask("marks", { addresses: [PAT] }, WEBMAIL)).toMatchObject([{ label: "agreed adjustment" }]);
  });

  it("who write under two spellings of one mailbox are one, as their provider says", async () => {
    const spelt = (local: string) => from([local, "gmail.com"].join("@"));
    await assess(at("a", "2026-03-01", TAP, spelt("pat.example")));
    const again = await assess(at("b", "2026-04-01", TAP, spelt("patexample+council")));
    expect(again.repeat).toMatchObject({ kind: "duplicate", of: [{ id: "a" }] });
  });

  it("are joined under whichever spelling was given", async () => {
    const home = ["pat.at.home", "googlemail.com"].join("@");
    await assess(at("a", "2026-03-01", TAP, from(["patathome", "gmail.com"].join("@"))));
    await assess(at("c", "2026-03-02", LIGHTS));
    await record({ kind: "address-joined", person: PAT, address: home as PersonId, evidence: [] });
    expect((await assess(at("b", "2026-04-01", TAP))).repeat).toMatchObject({ kind: "duplicate", of: [{ id: "a" }] });
  });

  it("are never our own team", async () => {
    await assess(at("a", "2026-03-01", TAP));
    const colleague = "kim@example.org" as PersonId;
    expect(await record({ kind: "address-joined", person: PAT, address: colleague, evidence: [] })).toMatchObject({
      problem: "own-address",
    });
  });

  it("leave no address of a clue in clear on the disk", async () => {
    await assess(at("a", "2026-03-01", signed(TAP)));
    const { openDatabase } = await import("../../src/browser/database.ts");
    const rows = await (await openDatabase("composure")).getAll("clues");
    expect(rows.length).toBeGreaterThan(0);
    const bytes = rows.map((row) => String.fromCharCode(...(row as { sealed: Uint8Array }).sealed)).join("");
    expect(JSON.stringify(rows) + bytes).not.toContain("pat@");
    expect(JSON.stringify(rows) + bytes).not.toContain("960118");
  });
});

describe("a contact noted by hand", () => {
  it("is compared with what comes by mail", async () => {
    await assess(at("a", "2026-03-01", LIGHTS));
    const note: FactDraft = {
      kind: "contact-noted",
      person: PAT,
      channel: "phone",
      on: "2026-03-20" as Day,
      words: TAP,
    };
    expect(await record(note)).toBeNull();
    const told = await assess(at("b", "2026-04-01", TAP));
    const [fact] = told.case?.noted ?? [];
    expect(told.repeat).toMatchObject({ kind: "duplicate", of: [{ id: `noted:${fact?.id}` }] });
    expect(told.counts?.windows.at(-1)?.of.map(({ channel }) => channel)).toEqual(["email", "phone", "email"]);
  });

  it("is not one that is still to come", async () => {
    await assess(at("a", "2026-03-01", LIGHTS));
    const note: FactDraft = {
      kind: "contact-noted",
      person: PAT,
      channel: "letter",
      on: "2026-06-01" as Day,
      words: TAP,
    };
    expect(await record(note)).toMatchObject({ problem: "not-admitted" });
  });
});

describe("filing under “read and file”", () => {
  it("is recorded only where such a restriction stands", async () => {
    await assess(at("a", "2026-03-01", TAP));
    const filed: FactDraft = { kind: "read-and-filed", person: PAT, message: "a" as MessageId, looked: true };
    expect(await house.ask("record", { fact: filed }, WEBMAIL)).toMatchObject({ problem: "not-admitted" });
    expect(await house.ask("record", { fact: { ...filed, looked: false } as never }, WEBMAIL)).toMatchObject({
      problem: "bad-fact",
    });
  });
});

describe("two messages side by side", () => {
  const NEW = "Yesterday my son slipped on the wet stones and broke his arm.";
  const [earlier, later] = [at("a", "2026-03-01", TAP), at("b", "2026-04-01", `${TAP} ${NEW}`)];

  it("are shown once the earlier one has been opened, with what matches and what is new", async () => {
    await assess(earlier);
    await assess(later);
    await house.ask("compare", { earlier: "a" as MessageId }, WEBMAIL);
    expect((await panel()).beside).toBeUndefined();
    expect(await assess(earlier)).toMatchObject({ cameFrom: { date: later.date } });
    const { beside } = await panel();
    expect(beside?.rows.filter((row) => row.earlier === null)).toEqual([{ later: NEW, earlier: null }]);
    expect(beside?.rows.filter((row) => row.earlier === row.later)).toHaveLength(4);
  });

  it("stay in memory: nothing of their words is on the disk", async () => {
    await assess(earlier);
    await assess(later);
    await house.ask("compare", { earlier: "a" as MessageId }, WEBMAIL);
    await assess(earlier);
    expect(JSON.stringify([...house.fake.storage.local.kept])).not.toContain("plumber");
    expect(JSON.stringify([...house.fake.storage.session.kept])).toContain("plumber");
  });
});

describe("the daily deleting", () => {
  const ring = async (now: string) => {
    house.clock.now = new Date(now);
    const { watchDaily } = await import("../../src/browser/index.ts");
    const { deleteOld } = await import("../../src/service/index.ts");
    house.fake.alarms.onAlarm.listeners.clear();
    const runs: Promise<unknown>[] = [];
    watchDaily("delete-old", () => {
      const run = deleteOld({ now: () => house.clock.now });
      runs.push(run);
      return run;
    });
    await Promise.resolve();
    house.fake.alarms.onAlarm.fire({ name: "another" });
    house.fake.alarms.onAlarm.fire({ name: "delete-old" });
    return Promise.all(runs);
  };
  const rowsOf = async (table: "messages" | "clues" | "replies") => {
    const { openDatabase } = await import("../../src/browser/database.ts");
    return (await openDatabase("composure")).count(table);
  };

  it("is set once a day by the browser's alarm", async () => {
    await ring("2026-05-05T10:00:00Z");
    expect(house.fake.alarms.set.get("delete-old")).toMatchObject({ periodInMinutes: 24 * 60 });
  });

  it("leaves what is younger than the organisation's own time, and deletes what is older", async () => {
    await assess(at("a", "2026-03-01", `${TAP}\n\nPat Example\n01632 960 118`));
    const ours = { ...from("team@example.org", "Team"), to: [{ name: "", address: PAT }] };
    await assess(at("r", "2026-03-02", "We will send a plumber.", ours));
    expect(await ring("2027-02-28T10:00:00Z")).toEqual([{ deleted: 0 }]);
    expect(await rowsOf("messages")).toBe(1);
    expect(await ring("2027-03-02T10:00:00Z")).toEqual([{ deleted: 1 }]);
    expect([await rowsOf("messages"), await rowsOf("clues"), await rowsOf("replies")]).toEqual([0, 0, 0]);
  });

  it("goes by the months that the organisation chose", async () => {
    await house.ask("saveSettings", { settings: { ...SETTINGS, keepMonths: 36 } }, OPTIONS);
    await assess(at("a", "2026-03-01", TAP));
    expect(await ring("2028-03-02T10:00:00Z")).toEqual([{ deleted: 0 }]);
    expect(await ring("2029-03-02T10:00:00Z")).toEqual([{ deleted: 1 }]);
  });

  it("counts from the day that the case closed, and spares facts", async () => {
    await assess(at("a", "2026-03-01", TAP));
    await record({
      kind: "complaint-answered",
      person: PAT,
      reference: "NM-1",
      outcome: "upheld",
      on: "2026-05-01" as Day,
      message: null,
      answers: "a" as MessageId,
    });
    expect(await ring("2027-04-30T10:00:00Z")).toEqual([{ deleted: 0 }]);
    expect(await ring("2027-05-02T10:00:00Z")).toEqual([{ deleted: 1 }]);
    expect((await assess(at("b", "2027-05-02", LIGHTS))).case?.answered).toHaveLength(1);
  });
});

describe("the practice inbox's store", () => {
  it("is emptied as long after it was filled, whole, and filled anew when it is opened next", async () => {
    const { deleteOld } = await import("../../src/service/index.ts");
    const { openDatabase } = await import("../../src/browser/database.ts");
    const run = (now: string) => deleteOld({ now: () => new Date(now) });
    const rows = async () => {
      const practice = await openDatabase("composure-practice");
      return [await practice.count("messages"), await practice.count("facts"), await practice.count("keys")];
    };
    await assess(at("a", "2026-03-01", TAP));
    expect(await run("2026-05-04T10:00:00Z")).toEqual({ deleted: 0 });
    expect(await rows()).toEqual([0, 0, 0]);
    const open = () => house.ask("assess", { mail: at("p", "2026-03-01", LIGHTS), account: null }, PRACTICE);
    await open();
    const filled = await rows();
    expect(filled.slice(0, 2)).toEqual([2, 1]);
    await run("2026-05-05T10:00:00Z");
    await run("2027-05-04T10:00:00Z");
    expect((await rows()).slice(0, 2)).toEqual([2, 1]);
    await run("2027-05-05T10:00:00Z");
    expect(await rows()).toEqual([0, 0, 0]);
    await open();
    expect(await rows()).toEqual(filled);
  });
});

describe("a mailbox that is taken in", () => {
  it("counts each mail once, leaves our own out, and is taken from the options page only", async () => {
    const mails = [
      at("a", "2026-03-01", TAP),
      at("b", "2026-03-01", TAP),
      at("o", "2026-03-02", "We will see.", from("team@example.org")),
      at("e", "2026-03-03", "  "),
      at("x", "2026-03-04", "I am away.", { automatic: true }),
    ];
    const taken = { kept: 1, known: 1, leftOut: 2, unread: 1 };
    expect(await house.ask("learn", { mails, account: null }, OPTIONS)).toEqual(taken);
    expect(await house.ask("learn", { mails, account: null }, OPTIONS)).toEqual({ ...taken, kept: 0, known: 2 });
    expect(await house.ask("learn", { mails, account: null }, WEBMAIL)).toBeUndefined();
    expect((await assess(at("c", "2026-04-01", TAP))).repeat).toMatchObject({ kind: "duplicate" });
  });
});
