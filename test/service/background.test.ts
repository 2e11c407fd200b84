import { beforeEach, describe, expect, it } from "vitest";
import { EMPTY_SETTINGS } from "../../src/browser/settings.ts";
import type { Assessment } from "../../src/core/assessment.ts";
import type { Instant, MessageId } from "../../src/core/mail/index.ts";
import type { LetterId } from "../../src/core/policy/index.ts";
import type { FactDraft, PersonId } from "../../src/core/register/index.ts";
import { mail } from "../browser/mails.ts";
import { FRAME, OPTIONS, PANEL, PRACTICE, WEBMAIL } from "../browser/senders.ts";
import { type House, makeHouse } from "./house.ts";

const PAT = "pat@example.com" as PersonId;
const SETTINGS = { ...EMPTY_SETTINGS, name: "Sam", role: "Officer", organisation: "Northmere", own: ["@example.org"] };
const ANGRY = mail({
  id: "m2@example.com" as MessageId,
  body: { text: "You are a useless idiot. I will kill you.", html: null },
});

/** Long enough to be known again for sure. */
const AT_LENGTH = {
  text: "The bins in Mill Road were not emptied on Tuesday, for the third time since Easter. The lorry drove past and did not stop. There are rats behind number 14 now, and the children cannot play there. Please send somebody to empty them.",
  html: null,
};

let house: House;
beforeEach(async () => {
  house = await makeHouse();
});

const assess = async (one = mail(), from = WEBMAIL) =>
  (await house.ask("assess", { mail: one, account: null }, from)) as Assessment;
const asked: FactDraft = { kind: "adjustment-asked", person: PAT };

describe("assess", () => {
  it("answers, marks the icon and lets the panel see the same", async () => {
    const answer = await assess();
    expect(answer).toMatchObject({ ours: false, findings: [], repeat: { kind: "first" }, copyOf: null });
    expect(house.fake.action.title.get(7)).toBe("Composure: checked, nothing found");
    expect(await house.ask("current", { tab: 7 }, PANEL)).toEqual({ kind: "message", assessment: answer, staff: null });
  });

  it("finds the same, and no repeat of itself, when the same message is opened again", async () => {
    const first = await assess(ANGRY);
    expect(first.findings.length).toBeGreaterThan(0);
    expect(await assess(ANGRY)).toEqual(first);
    expect(house.fake.action.badge.get(7)).toBe(String(first.findings.length));
  });

  it("names an earlier message of the same person, also after the worker died", async () => {
    await assess(mail({ body: AT_LENGTH }));
    await house.restart();
    const later = { id: "m9@example.com" as MessageId, date: "2026-04-20T09:00:00Z" as Instant };
    const again = await assess(mail({ ...later, body: AT_LENGTH }));
    expect(again.repeat).toMatchObject({ kind: "duplicate", of: [{ id: "m1@example.com" }] });
  });

  it("takes mail from our own addresses for ours", async () => {
    await house.ask("saveSettings", { settings: SETTINGS }, OPTIONS);
    const own = { ...ANGRY, from: { name: "Us", address: "team@example.org" } };
    expect(await assess(own)).toMatchObject({ ours: true, findings: [], case: null });
    const account = { mail: ANGRY, account: "Pat@example.com" };
    expect(await house.ask("assess", account, WEBMAIL)).toMatchObject({ ours: true });
  });

  it("is refused to strangers and to malformed mail", async () => {
    expect(
      await house.ask(
        "assess",
        { mail: mail(), account: null },
        { ...WEBMAIL, url: "https://evil.example.net/", origin: undefined },
      ),
    ).toBeUndefined();
    expect(await house.ask("assess", { mail: { ...mail(), id: 7 }, account: null } as never, WEBMAIL)).toMatchObject({
      problem: "request-malformed",
    });
    expect(await house.ask("current", { tab: 7 }, WEBMAIL)).toBeUndefined();
  });
});

describe("what the tab shows", () => {
  const PROBLEM = { problem: "page-changed", message: "The page could not be read.", next: "Reload it." };

  it("tells 'could not read' from 'nothing found'", async () => {
    await house.ask("unreadable", { problem: PROBLEM }, WEBMAIL);
    expect(house.fake.action.badge.get(7)).toBe("?");
    expect(await house.ask("current", { tab: 7 }, PANEL)).toEqual({ kind: "unreadable", problem: PROBLEM });
  });

  it("is cleared by the frame that showed it or by the page, not by another frame", async () => {
    await assess(mail(), FRAME);
    await house.ask("closed", null, { ...FRAME, documentId: "D3" });
    expect(await house.ask("current", { tab: 7 }, PANEL)).toMatchObject({ kind: "message" });
    await house.ask("closed", null, FRAME);
    expect(await house.ask("current", { tab: 7 }, PANEL)).toEqual({ kind: "nothing-open" });
    await assess(mail(), FRAME);
    await house.ask("closed", null, WEBMAIL);
    expect(await house.ask("current", { tab: 7 }, PANEL)).toEqual({ kind: "nothing-open" });
  });

  it("stays when a page says 'closed' and opens a message at once", async () => {
    const both = [house.ask("closed", null, WEBMAIL), assess()];
    await Promise.all(both);
    expect(await house.ask("current", { tab: 7 }, PANEL)).toMatchObject({ kind: "message" });
  });
});

describe("record", () => {
  beforeEach(() => house.ask("saveSettings", { settings: SETTINGS }, OPTIONS));

  it("needs to know who records", async () => {
    await house.ask("saveSettings", { settings: { ...SETTINGS, role: " " } }, OPTIONS);
    expect(await house.ask("record", { fact: asked }, WEBMAIL)).toMatchObject({ problem: "no-recorder" });
  });

  it("appends, tells every tab, and shows in the next answer", async () => {
    house.fake.tabs.open = [{ id: 7 }, { id: 8 }];
    expect(await house.ask("record", { fact: asked }, WEBMAIL)).toBeNull();
    expect(house.fake.tabs.told).toEqual([7, 8].map((tab) => ({ tab, message: { notice: "registerChanged" } })));
    expect((await assess()).case).toMatchObject({ adjustmentAsked: true });
  });

  it("holds a double click once", async () => {
    const fact: FactDraft = { kind: "first-reply", person: PAT, message: null };
    await house.ask("record", { fact }, WEBMAIL);
    await house.ask("record", { fact }, WEBMAIL);
    expect((await assess()).case?.firstReplies).toHaveLength(1);
  });

  it("leaves restrictions to the panel, and to the conditions of the register", async () => {
    const fact: FactDraft = {
      kind: "restriction-set",
      person: PAT,
      terms: [{ kind: "channel", detail: "e-mail only" }],
      reason: "many calls",
      start: "2026-05-04" as never,
      end: "2026-08-04" as never,
      review: "2026-07-04" as never,
      decidedBy: { name: "Kim", role: "Head" },
      challenge: "write to the director",
      ground: { kind: "earlier-step" },
    };
    expect(await house.ask("record", { fact }, WEBMAIL)).toMatchObject({ problem: "not-recorded-here" });
    expect(await house.ask("record", { fact, tab: 7 }, PANEL)).toMatchObject({ problem: "message-closed" });
    await assess();
    expect(await house.ask("record", { fact, tab: 7 }, PANEL)).toMatchObject({ problem: "not-admitted" });
    const risk = { ...fact, ground: { kind: "immediate-risk" as const, reason: "came to the office with a knife" } };
    await house.ask("record", { fact: asked }, WEBMAIL);
    expect(await house.ask("record", { fact: risk, tab: 7 }, PANEL)).toBeNull();
    expect((await assess()).case?.restrictions).toMatchObject([{ state: "standing" }]);
    expect(await house.ask("marks", { addresses: ["Pat@example.com", "kim@example.com"] }, WEBMAIL)).toEqual([
      { address: "Pat@example.com", label: "contact restriction" },
    ]);
    expect(await house.ask("case", { person: PAT, tab: 7 }, PANEL)).toMatchObject({ restrictions: [{}] });
  });
});

describe("a damaged record", () => {
  it("is told once in place of an assessment; then the rest counts again", async () => {
    await house.ask("saveSettings", { settings: SETTINGS }, OPTIONS);
    await house.ask("record", { fact: asked }, WEBMAIL);
    await house.damage({ id: "x", person: PAT, kind: "restriction-set", reason: 7 });
    expect(await house.ask("marks", { addresses: [PAT] }, WEBMAIL)).toMatchObject([
      { label: expect.stringContaining("could not be read") },
    ]);
    expect(await assess()).toMatchObject({ problem: "record-damaged" });
    expect(house.fake.action.badge.get(7)).toBe("?");
    expect((await assess()).case).toMatchObject({ adjustmentAsked: true });
  });
});

describe("draft", () => {
  it("is refused where no step allows the letter", async () => {
    await house.ask("saveSettings", { settings: SETTINGS }, OPTIONS);
    const ask = { letter: "no-such-letter" as LetterId, mail: mail(), account: null };
    expect(await house.ask("draft", ask, WEBMAIL)).toHaveProperty("problem");
  });

  it("fills a letter that a step offers", async () => {
    await house.ask("saveSettings", { settings: SETTINGS }, OPTIONS);
    const upset = mail({
      body: { text: "I am so upset and I cannot cope with this any more. Nobody ever answers me.", html: null },
    });
    const offered = (await assess(upset)).steps.find((step) => step.letter !== null && step.allowed);
    if (!offered?.letter) throw new Error("The sample pack offers a first reply to an upset person.");
    const draft = await house.ask("draft", { letter: offered.letter, mail: upset, account: null }, WEBMAIL);
    expect(draft).toMatchObject({ letter: offered.letter, paragraphs: expect.any(Array) });
  });
});

describe("the practice inbox", () => {
  const LEE = mail({
    id: "p1@example.net" as MessageId,
    from: { name: "Lee", address: "lee@example.net" },
    body: {
      text: "The lift in Larch House has been broken for twelve days. My mother cannot climb four floors with her walking frame. Please tell me when it will be repaired.",
      html: null,
    },
  });

  it("comes with its own register and history, on its own day", async () => {
    const answer = await assess(LEE, PRACTICE);
    expect(answer.case).toMatchObject({ today: "2026-04-11", adjustments: [{ id: "demo-1" }] });
    expect(answer.repeat).toMatchObject({ kind: "duplicate", of: [{ id: "e1@example.net" }] });
  });

  it("never meets the real one", async () => {
    await assess(LEE, PRACTICE);
    const real = await assess(LEE, WEBMAIL);
    expect(real.case).toMatchObject({ today: "2026-05-04", adjustments: [] });
    expect(real.repeat).toMatchObject({ kind: "first" });
  });

  it("lets the panel beside it record in its register, without settings", async () => {
    await assess(LEE, PRACTICE);
    const fact: FactDraft = { kind: "adjustment-asked", person: "lee@example.net" as PersonId };
    expect(await house.ask("record", { fact, tab: 9 }, PANEL)).toBeNull();
    expect((await assess(LEE, PRACTICE)).case).toMatchObject({ adjustmentAsked: true });
    expect((await assess(LEE, WEBMAIL)).case).toMatchObject({ adjustmentAsked: false });
  });

  it("takes note of its whole mailbox, and no webmail may", async () => {
    const before = { id: "p0@example.com" as MessageId, date: "2026-03-01T09:00:00Z" as Instant };
    const earlier = mail({ ...before, body: AT_LENGTH });
    expect(await house.ask("learn", { mails: [earlier], account: null }, WEBMAIL)).toBeUndefined();
    expect(await house.ask("learn", { mails: [earlier], account: null }, PRACTICE)).toMatchObject({ kept: 1 });
    expect((await assess(mail({ body: AT_LENGTH }), PRACTICE)).repeat).toMatchObject({ kind: "duplicate" });
  });

  it("is seeded once, also when the worker dies", async () => {
    await assess(LEE, PRACTICE);
    await house.restart();
    expect((await assess(LEE, PRACTICE)).case?.adjustments).toHaveLength(1);
  });
});

describe("a reply that opens in another page", () => {
  it("is kept across the worker's death and given out once", async () => {
    const reply = {
      subject: "Bins",
      person: PAT,
      kind: "reply",
      title: "First reply",
      paragraphs: ["Dear Pat"],
    } as const;
    const wanted = { subject: "Re: Bins", to: [PAT] };
    await house.ask("holdReply", reply, WEBMAIL);
    await house.restart();
    expect(await house.ask("takeReply", wanted, PRACTICE)).toBeNull();
    expect(await house.ask("takeReply", wanted, FRAME)).toEqual({ reply, otherAddress: false });
    expect(await house.ask("takeReply", wanted, FRAME)).toBeNull();
  });
});
