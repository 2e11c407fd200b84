import { describe, expect, test } from "vitest";
import type { HistoryKey, MessagePrint } from "../../src/core/history/index.ts";
import {
  type Instant,
  isProblem,
  type Mail,
  type Message,
  type MessageId,
  openMail,
} from "../../src/core/mail/index.ts";
import { DEFAULT_PACK_ID, findPack } from "../../src/core/policy/index.ts";
import type { Day, Fact } from "../../src/core/register/index.ts";
import { isOwn, type TriageContext, triage } from "../../src/core/triage.ts";

const KEY = new Uint8Array(32).fill(3) as HistoryKey;

function opened(id: string, text: string, more: Partial<Mail> = {}): Message {
  const message = openMail({
    id: id as MessageId,
    from: { name: "Ann Reed", address: "ann.reed@example.org" },
    to: [],
    cc: [],
    date: "2026-03-02T09:00:00Z" as Instant,
    subject: "",
    channel: "email",
    automatic: false,
    body: { text, html: null },
    ...more,
  });
  if (isProblem(message)) throw new Error(message.message);
  return message;
}

function context(more: Partial<TriageContext> = {}): TriageContext {
  const pack = findPack(DEFAULT_PACK_ID);
  if (isProblem(pack)) throw new Error(pack.message);
  return {
    pack,
    places: {},
    reader: null,
    own: ["@council.example"],
    today: "2026-03-20" as Day,
    facts: [],
    key: KEY,
    earlier: [],
    ...more,
  };
}

const COMPLAINT =
  "The lift at Alder Court has been broken since 9 February. My mother is 84 and lives on the sixth floor. " +
  "She has missed two hospital appointments because of it.";

async function printOf(message: Message): Promise<MessagePrint> {
  const { print } = await triage(message, context());
  if (print === null) throw new Error("no print");
  return print;
}

const ANSWERED: Fact = {
  id: "f1",
  person: "ann.reed@example.org",
  at: "2026-03-10T09:00:00Z",
  by: { name: "Jo", role: "Complaint handler" },
  kind: "complaint-answered",
  reference: "AC-1",
  outcome: "Upheld, lift mended",
  on: "2026-03-10",
  message: null,
} as Fact;

describe("the route of one message", () => {
  test("an ordinary first complaint: first, no finding, kept as a print", async () => {
    const { assessment, print } = await triage(opened("m1", COMPLAINT), context());
    expect(assessment).toMatchObject({
      ours: false,
      findings: [],
      repeat: { kind: "first" },
      persistence: [],
      copyOf: null,
    });
    expect(print?.id).toBe("m1");
  });

  test("sent again with one new sentence: partly new, said to be a new matter", async () => {
    const earlier = [await printOf(opened("m1", COMPLAINT))];
    const added = "Yesterday she fell on the stairs between two landings and broke her wrist.";
    const again = opened("m2", `${COMPLAINT}\n\n${added}`, { date: "2026-03-15T09:00:00Z" as Instant });
    const { assessment } = await triage(again, context({ earlier }));
    expect(assessment.repeat).toMatchObject({ kind: "partly-new", of: [{ id: "m1" }] });
    expect(assessment.signals).toContainEqual(expect.objectContaining({ id: "new-matter", quote: added }));
    expect(assessment.persistence).toEqual([{ id: "persistence.duplicate", of: ["m1"], count: 2 }]);
  });

  test("after an answer on record the same complaint is after-resolution; before it, it is not", async () => {
    const earlier = [await printOf(opened("m1", COMPLAINT))];
    const later = opened("m2", COMPLAINT, { date: "2026-03-15T09:00:00Z" as Instant });
    const answered = await triage(later, context({ earlier, facts: [ANSWERED] }));
    expect(answered.assessment.persistence.map((one) => one.id)).toContain("persistence.after-resolution");
    const before = opened("m2", COMPLAINT, { date: "2026-03-09T09:00:00Z" as Instant });
    const early = await triage(before, context({ earlier, facts: [ANSWERED], today: "2026-03-09" as Day }));
    expect(early.assessment.persistence.map((one) => one.id)).toEqual(["persistence.duplicate"]);
  });

  test("what was recorded later does not judge an earlier day", async () => {
    const { assessment } = await triage(
      opened("m1", COMPLAINT),
      context({ facts: [ANSWERED], today: "2026-03-02" as Day }),
    );
    expect(assessment.case?.answered).toEqual([]);
  });

  test("a message opened again is no repeat of itself; a mail seen twice under another id is a copy", async () => {
    const print = await printOf(opened("m1", COMPLAINT));
    const again = await triage(opened("m1", COMPLAINT), context({ earlier: [print] }));
    expect(again.assessment.repeat?.kind).toBe("first");
    expect(again.print).toBeNull();
    const copy = await triage(opened("m9", COMPLAINT), context({ earlier: [print] }));
    expect(copy.assessment.copyOf).toBe("m1");
    expect(copy.print).toBeNull();
  });

  test("the same mail read in a webmail and from an export is a copy; the same words without a date are not", async () => {
    const print = await printOf(opened("export", COMPLAINT, { date: "2026-03-02T10:00:41+01:00" as Instant }));
    const page = opened("page", COMPLAINT.replaceAll(". ", ".\n"), { date: "2026-03-02T09:00:00Z" as Instant });
    expect((await triage(page, context({ earlier: [print] }))).assessment.copyOf).toBe("export");
    const undated = await printOf(opened("u1", COMPLAINT, { date: null }));
    const again = await triage(opened("u2", COMPLAINT, { date: null }), context({ earlier: [undated] }));
    expect(again.assessment).toMatchObject({ copyOf: null, repeat: { kind: "duplicate" } });
  });

  test("the same wording from different people is a campaign, and nobody is persistent for it", async () => {
    const text = `${COMPLAINT} We ask the landlord to mend it before the end of March and to say when the engineer comes.`;
    const from = (name: string) => ({ from: { name, address: `${name}@example.org` } });
    const own = await printOf(opened("m1", text, from("ann")));
    const peers = [own, await printOf(opened("m2", text, from("bob"))), await printOf(opened("m3", text, from("cy")))];
    const later = opened("m4", text, { ...from("ann"), date: "2026-03-09T09:00:00Z" as Instant });
    const alone = await triage(later, context({ earlier: [own] }));
    expect(alone.assessment).toMatchObject({ repeat: { campaign: null }, persistence: [{ count: 2 }] });
    const { assessment } = await triage(later, context({ earlier: [own], alike: () => peers }));
    expect(assessment.repeat).toMatchObject({ kind: "duplicate", campaign: { people: 3, since: own.date } });
    expect(assessment.campaign).toMatchObject({ id: "m1", messages: ["m1", "m2", "m3", "m4"] });
    expect(assessment.persistence).toEqual([]);
  });

  test("a message opened after a later one is not compared with it", async () => {
    const later = await printOf(opened("m2", COMPLAINT, { date: "2026-03-15T09:00:00Z" as Instant }));
    expect((await triage(opened("m1", COMPLAINT), context({ earlier: [later] }))).assessment.repeat?.kind).toBe(
      "first",
    );
  });

  test("our own mail and automatic mail are never flagged, compared or kept", async () => {
    const abuse = "I will break your legs, you useless idiot.";
    const own = opened("m1", abuse, { from: { name: "", address: "jo@council.example" } });
    const auto = opened("m2", abuse, { automatic: true });
    for (const message of [own, auto]) {
      const { assessment, print } = await triage(message, context());
      expect(assessment).toMatchObject({ findings: [], signals: [], repeat: null, steps: [] });
      expect(print).toBeNull();
    }
  });

  test("a sender without an address has no case", async () => {
    const message = opened("m1", COMPLAINT, { from: { name: "Ann", address: null } });
    expect((await triage(message, context({ facts: [ANSWERED] }))).assessment.case).toBeNull();
  });

  test("an own domain means that domain, not one that ends alike", () => {
    expect(isOwn("jo@council.example", ["@council.example"])).toBe(true);
    expect(isOwn("jo@evilcouncil.example", ["@council.example"])).toBe(false);
    expect(isOwn(null, ["@council.example"])).toBe(false);
  });
});
