import { beforeEach, describe, expect, it } from "vitest";
import { holdReply, isSameSubject, takeReply } from "../../src/browser/held-replies.ts";
import type { HeldReply } from "../../src/browser/requests.ts";
import { EMPTY_SETTINGS } from "../../src/browser/settings.ts";
import { readSettings, saveSettings } from "../../src/browser/settings-store.ts";
import { clearTabView, findTabView, setTabView, type TabView } from "../../src/browser/tab-views.ts";
import { fake, resetBrowser } from "./fake-browser.ts";
import { mail } from "./mails.ts";

beforeEach(resetBrowser);

const PAGE = "https://mail.example.org";
const REPLY: HeldReply = {
  subject: "Bins in Mill Road",
  person: "pat@example.com",
  kind: "reply",
  title: "First reply",
  paragraphs: ["Dear Pat"],
};
const WANTED = { subject: "Re: Bins in Mill Road", to: ["pat@example.com"] };

describe("a kept reply", () => {
  it("is taken once", async () => {
    await holdReply(PAGE, REPLY, 1000);
    expect(await takeReply(PAGE, WANTED, 2000)).toEqual({ reply: REPLY, otherAddress: false });
    expect(await takeReply(PAGE, WANTED, 2000)).toBeNull();
  });

  it.each([
    ["another page", "https://other.example.org", WANTED],
    ["another subject", PAGE, { ...WANTED, subject: "Re: Bins" }],
    ["a reply that goes to nobody yet", PAGE, { ...WANTED, to: [] }],
  ])("stays for %s", async (_name, page, wanted) => {
    await holdReply(PAGE, REPLY, 1000);
    expect(await takeReply(page, wanted, 2000)).toBeNull();
    expect(await takeReply(PAGE, WANTED, 2000)).toMatchObject({ reply: REPLY });
  });

  it("is only offered to a reply that goes to another address, and stays", async () => {
    await holdReply(PAGE, REPLY, 1000);
    expect(await takeReply(PAGE, { ...WANTED, to: ["kim@example.com"] }, 2000)).toMatchObject({ otherAddress: true });
    expect(await takeReply(PAGE, WANTED, 2000)).toMatchObject({ reply: REPLY, otherAddress: false });
  });

  it("ends after two minutes", async () => {
    await holdReply(PAGE, REPLY, 1000);
    expect(await takeReply(PAGE, WANTED, 1000 + 120_001)).toBeNull();
    expect(await takeReply(PAGE, WANTED, 2000)).toBeNull();
  });

  it("for a colleague never reaches the person", async () => {
    await holdReply(PAGE, { ...REPLY, kind: "forward" }, 1000);
    expect(await takeReply(PAGE, WANTED, 2000)).toBeNull();
    expect(await takeReply(PAGE, { subject: "Fwd: Bins in Mill Road", to: [] }, 2000)).toMatchObject({
      reply: { kind: "forward" },
    });
  });

  it("that was damaged is no reply", async () => {
    await fake.storage.session.set({ [`held.${PAGE}`]: { at: 1000, reply: { ...REPLY, paragraphs: "x" } } });
    expect(await takeReply(PAGE, WANTED, 2000)).toBeNull();
  });
});

describe("isSameSubject", () => {
  it.each([
    ["Re: Bins", "Bins"],
    ["RE:  re: Bins ", "bins"],
    ["AW: Bins in  Mill Road", "Fwd: Bins in Mill Road"],
    ["Re[2]: Bins", "Bins"],
    ["", "Re: "],
  ])("%j is %j", (one, other) => expect(isSameSubject(one, other)).toBe(true));

  it.each([
    ["Regarding: Bins", "Bins"],
    ["Bins", "Bins again"],
  ])("%j is not %j", (one, other) => expect(isSameSubject(one, other)).toBe(false));
});

describe("settings", () => {
  const GOOD = {
    name: "Sam",
    role: "Officer",
    organisation: "Northmere",
    places: { safeguarding: "x" },
    own: ["@example.org"],
    keepMonths: 24,
    limits: { volume: { contacts: 5, days: 7 }, repeatsAfterAnswer: null },
  };

  it("come back as they were saved", async () => {
    await saveSettings(GOOD);
    expect(await readSettings()).toEqual({ settings: GOOD, repaired: [] });
  });

  it("are empty at first, with nothing to repair", async () => {
    expect(await readSettings()).toEqual({ settings: EMPTY_SETTINGS, repaired: [] });
  });

  it("fall back field by field and say which", async () => {
    await saveSettings(GOOD);
    await fake.storage.local.set({ "setting.role": 7, "setting.places": { a: 1 } });
    expect(await readSettings()).toEqual({ settings: { ...GOOD, role: "", places: {} }, repaired: ["role", "places"] });
  });
});

describe("what a tab shows", () => {
  const VIEW: TabView = { practice: false, document: "D1", shows: { kind: "message", mail: mail(), account: null } };

  it("is kept by tab until it is cleared", async () => {
    await setTabView(7, VIEW);
    expect(await findTabView(7)).toEqual(VIEW);
    expect(await findTabView(8)).toBeNull();
    await clearTabView(7);
    expect(await findTabView(7)).toBeNull();
  });

  it("says so when a mail is too long to keep", async () => {
    fake.storage.session.room = 300;
    await setTabView(7, {
      ...VIEW,
      shows: { kind: "message", mail: mail({ body: { text: "x".repeat(400), html: null } }), account: null },
    });
    fake.storage.session.room = 1e6;
    expect(await findTabView(7)).toMatchObject({
      shows: { kind: "unreadable", problem: { problem: "too-long-for-panel" } },
    });
  });
});
