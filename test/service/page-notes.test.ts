/** What a page tells beside the mail: our own messages, parts, conversations; and what is put into the page. */
import { beforeEach, describe, expect, it } from "vitest";
import type { PageNotes, Stamp } from "../../src/browser/index.ts";
import { EMPTY_SETTINGS } from "../../src/browser/settings.ts";
import type { Assessment } from "../../src/core/assessment.ts";
import type { MessageId } from "../../src/core/mail/index.ts";
import type { FactDraft, PersonId } from "../../src/core/register/index.ts";
import { mail } from "../browser/mails.ts";
import { FRAME, OPTIONS, PANEL, PRACTICE, WEBMAIL } from "../browser/senders.ts";
import { type House, makeHouse } from "./house.ts";

const THREAT = { text: "You are a useless idiot. I will kill you.", html: null };
const NOTES: PageNotes = { own: false, partial: false, thread: "gmail:t1" };
const AGREED: FactDraft = {
  kind: "adjustment-agreed",
  person: "pat@example.com" as PersonId,
  adjustment: "large print",
  since: "2026-05-01" as never,
};

let house: House;
beforeEach(async () => {
  house = await makeHouse();
  const settings = { ...EMPTY_SETTINGS, name: "Sam", role: "Officer", organisation: "Northmere" };
  await house.ask("saveSettings", { settings }, OPTIONS);
});

const assess = async (one = mail(), notes: Partial<PageNotes> = {}, from: Stamp = WEBMAIL) =>
  (await house.ask("assess", { mail: one, account: null, notes: { ...NOTES, ...notes } }, from)) as Assessment;
const marks = (...threads: string[]) => house.ask("marks", { addresses: [], threads }, WEBMAIL);
const angry = mail({ id: "m2@example.com" as MessageId, body: THREAT });

describe("notes of the page", () => {
  it("make a message ours that was sent from the reader's account, by whatever name", async () => {
    expect(await assess(angry, { own: true })).toMatchObject({ ours: true, findings: [], case: null, steps: [] });
    expect(await house.ask("current", { tab: 7 }, PANEL)).toMatchObject({ assessment: { ours: true } });
    expect(await marks("gmail:t1")).toEqual([]);
  });

  it("keep 'nothing found' from being said of a part", async () => {
    await assess(mail(), { partial: true });
    expect(house.fake.action.badge.get(7)).toBe("?");
    expect(house.fake.action.title.get(7)).toMatch(/only a part/);
    expect(await house.ask("current", { tab: 7 }, PANEL)).toMatchObject({ only: "partial" });
  });

  it("say on the icon that no record could be matched without an address", async () => {
    await assess(mail({ from: { name: "Pat Example", address: null } }));
    expect(house.fake.action.title.get(7)).toMatch(/no address/);
  });
});

describe("known conversations", () => {
  it("are marked for the person's arrangement, also after the worker died, and for nobody of the same name", async () => {
    await assess();
    expect(await marks("gmail:t1")).toEqual([]);
    await house.ask("record", { fact: AGREED, tab: 7 }, PANEL);
    await assess();
    await assess(mail({ id: "m5@example.com" as MessageId, from: { name: "Kim", address: "kim@example.com" } }));
    await house.restart();
    expect(await marks("gmail:t1", "gmail:t2")).toEqual([{ thread: "gmail:t1", label: "agreed adjustment" }]);
    const namesake = { name: "Pat Example", address: null };
    await assess(mail({ id: "m6@example.com" as MessageId, from: namesake }), { thread: "gmail:t3" });
    expect(await marks("gmail:t3")).toEqual([]);
  });

  it("are marked for the worst that was found, and no longer once somebody called it wrong", async () => {
    const { findings, message } = await assess(angry);
    await assess();
    expect(await marks("gmail:t1")).toEqual([{ thread: "gmail:t1", label: expect.stringContaining("needs a look") }]);
    for (const { category, quote } of findings) {
      const words = { message: message.id, date: message.date, quote };
      const fact: FactDraft = { kind: "finding-dismissed", person: AGREED.person, category, words, reason: "A song." };
      await house.ask("record", { fact }, WEBMAIL);
    }
    await assess(angry);
    expect(await marks("gmail:t1")).toEqual([]);
  });

  it("are never known in the practice inbox", async () => {
    await assess(angry, {}, PRACTICE);
    expect(await marks("gmail:t1")).toEqual([]);
  });
});

describe("what is put into a page", () => {
  it("goes into the frame that asked, and pastes by the given function only", async () => {
    const put: unknown[] = [];
    house.fake.scripting.executeScript = async (what: unknown) => {
      put.push(what);
      return [{ result: true }] as never[];
    };
    const letter = { token: "1", html: "<p>Dear Pat</p>", text: "Dear Pat" };
    expect(await house.ask("pasteInPage", letter, FRAME)).toBe(true);
    expect(await house.ask("loadParts", null, FRAME)).toBeNull();
    const target = { tabId: 7, frameIds: [4] };
    expect(put).toEqual([
      { target, world: "MAIN", func: expect.any(Function), args: ["1", letter.html, letter.text] },
      { target, files: ["src/entries/parts.iife.js"] },
    ]);
  });

  it("is refused to strangers, and is false where the browser refuses", async () => {
    const letter = { token: "1", html: "", text: "" };
    for (const from of [PANEL, OPTIONS, { ...WEBMAIL, url: "https://evil.example.net/", origin: undefined }])
      expect(await house.ask("pasteInPage", letter, from)).toBeUndefined();
    house.fake.scripting.executeScript = async () => {
      throw new Error("Cannot access contents of the page");
    };
    expect(await house.ask("pasteInPage", letter, WEBMAIL)).toBe(false);
    expect(await house.ask("loadParts", null, WEBMAIL)).toMatchObject({ problem: "page-refused" });
  });
});

describe("selected text", () => {
  it("is checked in the panel, as nobody's message, and kept nowhere else", async () => {
    const { checkText } = await import("../../src/service/index.ts");
    await checkText({ text: THREAT.text, tab: 7, practice: false });
    const view = await house.ask("current", { tab: 7 }, PANEL);
    expect(view).toMatchObject({ kind: "message", only: "selected", assessment: { case: null } });
    expect((view as { assessment: Assessment }).assessment.findings.length).toBeGreaterThan(0);
    expect(house.fake.storage.local.kept.has("threads.people")).toBe(false);
    const problem = { problem: "page-changed", message: "It has changed.", next: "Read it yourself." };
    await house.ask("unreadable", { problem }, WEBMAIL);
    expect(await house.ask("current", { tab: 7 }, PANEL)).toMatchObject({ only: "selected" });
    expect(house.fake.action.badge.get(7)).toBe("?");
    await assess();
    expect(await house.ask("current", { tab: 7 }, PANEL)).not.toHaveProperty("only");
  });
});
