// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Case } from "../../src/core/register/index.ts";
import { type MountedPanel, mountPanel, type PanelProps } from "../../src/ui/panel/index.ts";
import {
  adjustment,
  answered,
  assessment,
  CLAIRE,
  confirmed,
  dismissed,
  finding,
  kase,
  MESSAGE,
  PERSON,
  restriction,
  warned,
} from "./invented.ts";
import { place, Shown, settled } from "./shadow.ts";

const threat = finding("threat.violence", "I will break your legs", 10);
const record = vi.fn();
let panel: MountedPanel;

function propsOf(more: Partial<PanelProps> = {}): PanelProps {
  return {
    view: { kind: "message", assessment: assessment() },
    case: kase(),
    staff: CLAIRE,
    missingBeforeRestriction: [],
    outcome: null,
    record,
    openOptions: vi.fn(),
    ...more,
  };
}

function show(more: Partial<PanelProps> = {}): Shown {
  const shown = new Shown(place());
  panel = mountPanel(shown.place, propsOf(more));
  return shown;
}

afterEach(() => {
  panel.unmount();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe("what the panel says", () => {
  test("nothing open, could not read, and nothing found are three different things", () => {
    const problem = { problem: "body-missing", message: "The text is missing.", next: "Open it alone." };
    expect(show({ view: { kind: "nothing-open" } }).text).toContain("No message is open");
    const unread = show({ view: { kind: "unreadable", problem } }).text;
    expect(unread).toContain("could not be read");
    expect(unread).toContain("Nothing was checked");
    expect(unread).not.toContain("nothing found");
    expect(show().text).toContain("Checked: nothing found");
    expect(show({ view: { kind: "message", assessment: assessment({ ours: true }) } }).text).toContain(
      "It was not checked",
    );
  });

  test("a message with a finding is not called clean, and its words are not shown", () => {
    const { text } = show({ view: { kind: "message", assessment: assessment({ findings: [threat] }) } });
    expect(text).toContain("Words that read as a threat of violence, aimed at staff");
    expect(text).not.toContain("Checked: nothing found");
    expect(text).not.toContain(threat.quote);
  });

  test("the record: adjustments, restrictions, then facts in order; words covered, then verbatim", async () => {
    const full = kase({
      adjustments: [adjustment],
      restrictions: [restriction("overdue")],
      warnings: [warned],
      confirmed: [confirmed(threat)],
      answered: [answered],
    });
    const shown = show({ case: full });
    const lines = shown.all(".record > li").map((line) => line.textContent ?? "");
    expect(lines.map((line) => line.split(/[:,]| given| agreed| NM/)[0])).toEqual([
      "Complaint",
      "Adjustment",
      "Restriction set",
      "Written warning",
      "Said to be right",
    ]);
    expect(shown.text.indexOf("Letters in large print")).toBeLessThan(shown.text.indexOf("One way of contact only"));
    expect(shown.text).toContain("Review overdue since 20 May 2026");
    expect(shown.text).not.toContain("I will find out where you park");
    await shown.press("Show the exact words");
    expect(shown.text).toContain("I will find out where you park");
    expect(shown.text).not.toContain(threat.quote);
  });

  test("a dismissed finding is on record with its reason", () => {
    const { text } = show({ case: kase({ dismissed: [dismissed(threat, "He quotes a film")] }) });
    expect(text).toContain("Said to be not right: words that read as a threat of violence. Reason: He quotes a film");
  });

  test("no address, no record; no name, no form", () => {
    expect(show({ case: null }).text).toContain("nothing can be put on record");
    const shown = show({ staff: null });
    expect(shown.buttons("Set a restriction")).toHaveLength(0);
    expect(shown.buttons("Open the options")).toHaveLength(1);
  });
});

describe("what the panel records", () => {
  test("facts that need nothing typed", async () => {
    const shown = show();
    await shown.press("I asked what would make contact easier");
    await shown.press("A first reply was sent");
    await shown.press("We tried to calm things down");
    expect(record.mock.calls.flat()).toEqual([
      { kind: "adjustment-asked", person: PERSON },
      { kind: "first-reply", person: PERSON, message: MESSAGE },
      { kind: "de-escalation", person: PERSON, message: MESSAGE },
    ]);
  });

  test("an adjustment, once it is said what was agreed", async () => {
    const shown = show();
    await shown.press("Agree an adjustment");
    await shown.submit("Record the adjustment");
    expect(record).not.toHaveBeenCalled();
    expect(shown.all(".summary")[0]?.textContent).toContain("Enter what was agreed");
    await shown.type("form input", "Ring instead of writing");
    await shown.submit("Record the adjustment");
    expect(record).toHaveBeenCalledExactlyOnceWith({
      kind: "adjustment-agreed",
      person: PERSON,
      adjustment: "Ring instead of writing",
      since: "2026-04-11",
    });
  });

  test("a warning with the exact words, chosen and never typed (N4)", async () => {
    const shown = show({ case: kase({ confirmed: [confirmed(threat)] }) });
    await shown.press("Record a warning");
    expect(shown.all("form textarea")).toHaveLength(0);
    await shown.submit("Record the warning");
    expect(shown.all(".summary")[0]?.textContent).toContain("Choose how the warning was given");
    shown.all("form input[type=radio]")[0]?.click();
    await settled();
    shown.all("form input[type=checkbox]")[0]?.click();
    await settled();
    await shown.submit("Record the warning");
    expect(record).toHaveBeenCalledExactlyOnceWith({
      kind: "warning-given",
      person: PERSON,
      manner: "written",
      on: "2026-04-11",
      words: [confirmed(threat).words],
    });
  });

  test("the lifting of a restriction, with a reason", async () => {
    const shown = show({ case: kase({ restrictions: [restriction()] }) });
    await shown.press("Lift this restriction");
    await shown.submit("Lift it from today");
    expect(record).not.toHaveBeenCalled();
    await shown.type("form textarea", "The matter is settled");
    await shown.submit("Lift it from today");
    expect(record).toHaveBeenCalledExactlyOnceWith({
      kind: "restriction-lifted",
      person: PERSON,
      restriction: "f2",
      reason: "The matter is settled",
      on: "2026-04-11",
    });
  });
});

describe("setting a restriction", () => {
  const open = async (more: Partial<PanelProps> = {}): Promise<Shown> => {
    const shown = show(more);
    await shown.press("Set a restriction");
    return shown;
  };

  async function fill(shown: Shown): Promise<void> {
    (shown.all("input[type=checkbox]")[0] as HTMLElement).click();
    await settled();
    await shown.type("input[id*=detail]", "e-mail only");
    await shown.type("textarea[id$=reason]", "Nine calls a day in March.");
    for (const [part, value] of [
      ["end", "11"],
      ["end-month", "7"],
      ["end-year", "2026"],
      ["review", "1"],
      ["review-month", "6"],
      ["review-year", "2026"],
    ] as const)
      await shown.type(`input[id$=${part}]`, value);
    await shown.type("input[id$=name]", "Asha Lindqvist");
    await shown.type("input[id$=role]", "Head of Service");
    await shown.type("textarea[id$=challenge]", "Write to the director.");
    (shown.all("input[type=radio]")[0] as HTMLElement).click();
    await settled();
  }

  test("says first what is missing", async () => {
    const shown = await open({ missingBeforeRestriction: ["Nobody has asked about adjustments."] });
    expect(shown.all(".missing")[0]?.textContent).toContain("Nobody has asked about adjustments.");
  });

  test("asks for every part (N12) and keeps what was typed", async () => {
    const shown = await open();
    await shown.type("textarea[id$=reason]", "Nine calls a day.");
    await shown.submit("Set the restriction");
    const said = shown.all(".summary li").map((line) => line.textContent);
    expect(said).toEqual([
      "Choose what the restriction asks for",
      "Enter the name of the person who decided",
      "Enter the role of the person who decided",
      "Say how the person can challenge it",
      "The last day must be filled in",
      "The day of the review must be filled in",
      "Choose why a restriction may be set now",
    ]);
    expect((shown.all("textarea[id$=reason]")[0] as HTMLTextAreaElement).value).toBe("Nine calls a day.");
    expect(record).not.toHaveBeenCalled();
  });

  test("records it whole", async () => {
    const shown = await open();
    await fill(shown);
    await shown.submit("Set the restriction");
    expect(record).toHaveBeenCalledExactlyOnceWith({
      kind: "restriction-set",
      person: PERSON,
      terms: [{ kind: "channel", detail: "e-mail only" }],
      reason: "Nine calls a day in March.",
      start: "2026-04-11",
      end: "2026-07-11",
      review: "2026-06-01",
      decidedBy: { name: "Asha Lindqvist", role: "Head of Service" },
      challenge: "Write to the director.",
      ground: { kind: "earlier-step" },
    });
  });

  test.each([
    ["end-year", "2025", "The last day must be after the first day"],
    ["review-month", "8", "The review must be between the first day and the last day"],
  ])("refuses days out of order: %s %s", async (part, value, message) => {
    const shown = await open();
    await fill(shown);
    await shown.type(`input[id$=${part}]`, value);
    await shown.submit("Set the restriction");
    expect(shown.all(".summary")[0]?.textContent).toContain(message);
    expect(record).not.toHaveBeenCalled();
  });

  test("an immediate risk needs its reason", async () => {
    const shown = await open();
    await fill(shown);
    (shown.all("input[type=radio]")[1] as HTMLElement).click();
    await settled();
    await shown.submit("Set the restriction");
    expect(shown.all(".summary")[0]?.textContent).toContain("Say what the immediate risk is");
    expect(record).not.toHaveBeenCalled();
  });

  test("a refusal from the register shows in the form, which stays; a recorded fact closes it", async () => {
    const shown = await open();
    await fill(shown);
    await shown.submit("Set the restriction");
    const problem = { problem: "too-early", message: "No earlier step is on record.", next: "Record it first." };
    panel.update(propsOf({ outcome: { kind: "problem", fact: "restriction-set", problem } }));
    await settled();
    expect(shown.all("form .summary")[0]?.textContent).toContain("No earlier step is on record.");
    expect((shown.all("textarea[id$=reason]")[0] as HTMLTextAreaElement).value).toContain("Nine calls");
    panel.update(propsOf({ outcome: { kind: "recorded", fact: "restriction-set" } }));
    await settled();
    expect(shown.all("form")).toHaveLength(0);
    expect(shown.text).toContain("Recorded: the restriction is set.");
  });

  test("nothing typed for one person is left when another's message opens", async () => {
    const shown = await open();
    await shown.type("textarea[id$=reason]", "About the first person");
    const other: Case = { ...kase(), person: "sam.roe@example.org" as Case["person"] };
    panel.update(propsOf({ case: other }));
    await settled();
    expect(shown.all("form")).toHaveLength(0);
  });
});

describe("people, notes and comparisons", () => {
  const view = (more: object) => ({ kind: "message", assessment: assessment({ case: kase() }), ...more }) as const;
  const OTHER = "other@example.net" as typeof PERSON;

  test("an address is suggested with its evidence; only the reader joins it or says no", async () => {
    const evidence = ["The same phone number in the signature: 01632 960118"];
    const shown = show({ view: view({ suggestions: [{ address: OTHER, evidence }] }) });
    expect(shown.text).toContain(`Is this the same person? ${OTHER}`);
    expect(shown.text).toContain(evidence[0]);
    expect(record).not.toHaveBeenCalled();
    await shown.press("Yes, the same person");
    await shown.press("No, somebody else");
    expect(record.mock.calls.map(([fact]) => fact)).toEqual([
      { kind: "address-joined", person: PERSON, address: OTHER, evidence },
      { kind: "address-parted", person: PERSON, address: OTHER },
    ]);
  });

  test("a joined address can be taken apart, and one that staff know can be added", async () => {
    const join = { ...answered, kind: "address-joined", address: OTHER, evidence: [] } as never;
    const shown = show({ view: view({}), case: kase({ joined: [join] }) });
    await shown.press("Take apart");
    await shown.press("Add another address");
    await shown.submit("Join the addresses");
    expect(shown.text).toContain("Enter the other address");
    await shown.type(".fact input", " Third@Example.net ");
    await shown.submit("Join the addresses");
    expect(record.mock.calls.map(([fact]) => [fact.kind, fact.address])).toEqual([
      ["address-parted", OTHER],
      ["address-joined", "third@example.net"],
    ]);
  });

  test("a phone call is noted with its day and the words as they were noted", async () => {
    const shown = show({ view: view({}) });
    await shown.press("Note a call, letter, form or visit");
    await shown.submit("Record it");
    expect(shown.text).toContain("Choose how they got in touch");
    (shown.all("form input[type=radio]")[0] as HTMLInputElement).click();
    await shown.type("form textarea", " The tap drips again. ");
    await shown.submit("Record it");
    expect(record).toHaveBeenCalledExactlyOnceWith({
      kind: "contact-noted",
      person: PERSON,
      channel: "phone",
      on: "2026-04-11",
      words: "The tap drips again.",
    });
  });

  test("an answer is noted for the message that is open", async () => {
    const shown = show({ view: view({}) });
    await shown.press("Note as answered");
    await shown.type("form input[id$=reference]", "NM-1");
    await shown.type("form input[id$=outcome]", "upheld");
    await shown.submit("Record the answer");
    expect(record).toHaveBeenCalledExactlyOnceWith({
      kind: "complaint-answered",
      person: PERSON,
      reference: "NM-1",
      outcome: "upheld",
      on: "2026-04-11",
      message: null,
      answers: MESSAGE,
    });
  });

  test("two messages stand side by side, what is new named as new", () => {
    const rows = [
      { later: "It drips.", earlier: "It still drips." },
      { later: "The roof leaks.", earlier: null },
      { later: null, earlier: "Thank you." },
    ];
    const shown = show({ view: view({ beside: { laterDate: null, earlierDate: "2026-03-01T09:00:00Z", rows } }) });
    const cells = shown.all(".beside td").map((cell) => cell.textContent?.trim());
    expect(cells).toEqual([
      "It still drips.",
      "It drips.",
      "Not said before",
      "New The roof leaks.",
      "Thank you.",
      "Not said again",
    ]);
    expect(shown.all(".beside tr.new")).toHaveLength(1);
  });
});
