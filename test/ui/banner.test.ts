// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Assessment } from "../../src/core/assessment.ts";
import type { MessageId } from "../../src/core/mail/index.ts";
import { type MountedBanner, mountBanner } from "../../src/ui/banner/index.ts";
import {
  adjustment,
  answered,
  assessment,
  confirmed,
  dismissed,
  finding,
  instant,
  kase,
  MESSAGE,
  repeat,
  restriction,
  signal,
  step,
  WARNING,
} from "./invented.ts";
import { place, Shown, settled } from "./shadow.ts";
import { spiedEvents } from "./spied-events.ts";

const THREAT = "I will come down there and break your legs";
const threat = finding("threat.violence", THREAT, 10);
const insult = finding("abuse.insult", "you thick, useless cow", 80);
const selfHarm = finding("safeguarding.self-harm", "I have the tablets ready", 200, { why: "A risk to life." });
const distress = signal("distress", "I cannot go on like this", 300);

let mounted: MountedBanner | null = null;
const events = spiedEvents();

const viewOf = (more: Partial<Assessment>) => ({ kind: "assessment", assessment: assessment(more) }) as const;

function show(more: Partial<Assessment>): Shown {
  const shown = new Shown(place());
  mounted = mountBanner(shown.place, viewOf(more), events);
  return shown;
}

afterEach(() => {
  mounted?.unmount();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const inOrder = (text: string, ...words: string[]) => {
  const at = words.map((word) => text.indexOf(word));
  expect(at).not.toContain(-1);
  expect(at).toEqual([...at].sort((a, b) => a - b));
};

describe("what the banner shows", () => {
  test("adjustments, then restrictions, then findings, then steps", () => {
    const { text } = show({
      case: kase({ adjustments: [adjustment], restrictions: [restriction()] }),
      findings: [insult],
      steps: [step("written-warning", { allowed: false, missing: ["A person confirms it."] })],
    });
    inOrder(text, "Letters in large print", "One way of contact only", "read as an insult", "Not yet: Send a written");
    expect(text).toContain("A person confirms it.");
    expect(text).toContain("Decided by Head of Complaints · 001 Situation 2");
  });

  test("a restriction says what it means, until when, and that rights stand", () => {
    const { text } = show({ case: kase({ restrictions: [restriction()] }) });
    expect(text).toContain("Every message is still read");
    expect(text).toContain("Until 20 August 2026. Review on 20 May 2026.");
    expect(text).toContain("The right to complain and to a timely answer still stands.");
    expect(text).toContain("Anything new is always read and considered.");
  });

  test("an overdue review is said and greyed", () => {
    const shown = show({ case: kase({ restrictions: [restriction("overdue")] }) });
    expect(shown.text).toContain("Review overdue since 20 May 2026");
    expect(shown.all(".restriction.overdue")).toHaveLength(1);
  });

  test("rights stand in every banner", () => {
    expect(show({ signals: [distress] }).text).toContain("The right to complain and to a timely answer still stands.");
  });

  test("each flag says what may lie behind and names no condition", () => {
    const { text } = show({ findings: [insult] });
    expect(text).toContain("Distress, trauma or grief can lie behind words like these.");
    expect(text).toContain("you may pause, or hand it over");
  });

  test("self-harm comes first, with its route and nothing of the abuse route (N5)", () => {
    const shown = show({
      findings: [threat, insult, selfHarm],
      steps: [
        step("safeguarding", { title: "Tell your safeguarding lead now" }),
        step("confirm-finding", { title: "Say whether this is right" }),
        step("written-warning", { letter: WARNING }),
        step("de-escalate", { title: "Calm it down" }),
        step("set-restriction", { title: "Set limits" }),
      ],
    });
    inOrder(
      shown.text,
      "suicide or self-harm",
      "Tell your safeguarding lead now",
      "If you ring 999",
      "threat of violence",
    );
    for (const word of ["Send a written warning", "Calm it down", "Set limits", "Put the warning"])
      expect(shown.text).not.toContain(word);
    expect(shown.text).toContain("not responsible for more than your normal duty");
    expect(shown.buttons("This is right")).toHaveLength(1);
  });

  test("a risk to life stands above what was agreed; anything else below", () => {
    const agreed = { case: kase({ adjustments: [adjustment] }) };
    inOrder(show({ ...agreed, findings: [selfHarm] }).text, "suicide or self-harm", "Letters in large print");
    inOrder(show({ ...agreed, findings: [threat] }).text, "Letters in large print", "threat of violence");
  });

  test("a self-harm finding that was dismissed no longer shuts the other steps", () => {
    const shown = show({
      findings: [selfHarm, insult],
      case: kase({ dismissed: [dismissed(selfHarm, "He means his rose bush")] }),
      steps: [step("written-warning", { letter: WARNING, yours: true })],
    });
    expect(shown.buttons("Put the warning in a reply")).toHaveLength(1);
    expect(shown.text).toContain("Called not right by Claire Dunning, 11 April 2026: He means his rose bush");
  });

  test("the newest word of a person on a finding counts", () => {
    const shown = show({
      findings: [insult],
      case: kase({ confirmed: [confirmed(insult)], dismissed: [dismissed(insult, "Read again")] }),
    });
    expect(shown.text).toContain("Called not right");
    expect(shown.text).not.toContain("Called right");
  });

  test("could not read is not nothing found", () => {
    const shown = new Shown(place());
    const problem = { problem: "body-missing", message: "The text is missing.", next: "Open it on its own." };
    mounted = mountBanner(shown.place, { kind: "problem", problem }, events);
    expect(shown.text).toContain("could not read this message");
    expect(shown.text).toContain("The text is missing.");
    expect(shown.text).toContain("Open it on its own.");
    expect(shown.all("section.problem")).toHaveLength(1);
  });

  test("never calls a person anything", () => {
    const { text } = show({ findings: [threat, insult, selfHarm], signals: [distress], repeat: repeat() });
    expect(text).not.toMatch(/offender|abuser|vexatious|unreasonable/i);
  });
});

describe("a banner that leaves room for the message", () => {
  test("says each step in one line, and why only when asked; a risk of harm stands open", () => {
    const shown = show({ findings: [selfHarm], steps: [step("safeguarding"), step("first-reply")] });
    const steps = shown.all(".steps details") as HTMLDetailsElement[];
    expect(steps.map(({ open }) => open)).toEqual([true, false]);
  });

  test("keeps what can wait closed while a life may be at risk", () => {
    const shown = show({ findings: [insult, selfHarm] });
    const rest = shown.all("details.part") as HTMLDetailsElement[];
    expect(rest.map(({ open }) => open)).toEqual([false]);
    expect(rest[0]?.querySelector("summary")?.textContent).toContain("can wait");
    expect(rest[0]?.textContent).toContain("cow");
  });
});

describe("words that may distress (N13)", () => {
  test("are nowhere in the page until the reader chooses to see them", async () => {
    const shown = show({ findings: [threat] });
    expect(shown.place.ownerDocument.documentElement.getHTML({ serializableShadowRoots: true })).not.toContain(THREAT);
    expect(shown.text).not.toContain(THREAT);
    expect(shown.button("Show the exact words").getAttribute("aria-expanded")).toBe("false");
    await shown.press("Show the exact words");
    expect(shown.text).toContain(THREAT);
    expect(shown.button("Cover the words again").getAttribute("aria-expanded")).toBe("true");
    await shown.press("Cover the words again");
    expect(shown.text).not.toContain(THREAT);
  });

  test.each([
    "threat.violence",
    "threat.property",
    "safeguarding.self-harm",
    "safeguarding.other",
    "abuse.sexual",
    "abuse.discriminatory",
    "stalking",
  ] as const)("%s is covered", (category) => {
    expect(show({ findings: [finding(category, "the words", 0)] }).text).not.toContain("the words");
  });

  test.each(["abuse.insult", "abuse.profanity", "boundary"] as const)("%s is not", (category) => {
    expect(show({ findings: [finding(category, "the words", 0)] }).text).toContain("the words");
  });

  test("stay covered where a reason, a signal or a new sentence repeats them", () => {
    const shown = show({
      findings: [finding("threat.violence", THREAT, 10, { why: `It says: ${THREAT}.` })],
      signals: [signal("distress", `Listen. ${THREAT}`, 2)],
      repeat: repeat({ kind: "partly-new", newSentences: [{ quote: THREAT, start: 10, end: 10 + THREAT.length }] }),
    });
    expect(shown.text).not.toContain(THREAT);
  });
});

describe("a person's answer", () => {
  test("confirms a finding", async () => {
    await show({ findings: [insult] }).press("This is right");
    expect(events.confirm).toHaveBeenCalledExactlyOnceWith(insult);
  });

  test.each([threat, selfHarm, finding("threat.property", "it will burn", 0), finding("safeguarding.other", "x", 0)])(
    "no dismissal of $category without a reason (N15)",
    async (grave) => {
      const shown = show({ findings: [grave] });
      await shown.press("This is not right");
      await shown.submit("Save");
      await shown.type("input", "   ");
      await shown.submit("Save");
      expect(events.dismiss).not.toHaveBeenCalled();
      expect(shown.all("[role=alert]")[0]?.textContent).toContain("Say why this is not right");
      const field = shown.all("input")[0];
      expect(field?.getAttribute("aria-invalid")).toBe("true");
      const described = field?.getAttribute("aria-describedby")?.split(" ") ?? [];
      expect(described.map((id) => shown.all(`#${CSS.escape(id)}`)[0]?.textContent).join()).toContain("Say why");
      await shown.type("input", " He quotes a film. ");
      await shown.submit("Save");
      expect(events.dismiss).toHaveBeenCalledExactlyOnceWith(grave, "He quotes a film.");
    },
  );

  test("an insult may be dismissed without one", async () => {
    const shown = show({ findings: [insult] });
    await shown.press("This is not right");
    await shown.submit("Save");
    expect(events.dismiss).toHaveBeenCalledExactlyOnceWith(insult, "");
  });

  test("what was typed stays until the register has it", async () => {
    const shown = show({ findings: [threat] });
    await shown.press("This is not right");
    await shown.type("input", "A film");
    await shown.submit("Save");
    mounted?.update(viewOf({ findings: [threat] }), { tone: "problem", text: "Not recorded." });
    await settled();
    expect((shown.all("input")[0] as HTMLInputElement).value).toBe("A film");
    mounted?.update(viewOf({ findings: [threat] }), { tone: "done", text: "Recorded." });
    await settled();
    expect(shown.all("input")).toHaveLength(0);
    expect(shown.all("[role=status]")[0]?.textContent).toBe("Recorded.");
  });

  test("signals of one kind stand under one heading, and close together", async () => {
    const again = signal("distress", "I have not slept", 400);
    const shown = show({ signals: [distress, again] });
    expect(shown.all("blockquote").map(({ textContent }) => textContent)).toEqual([distress.quote, again.quote]);
    expect(shown.text.split("Being upset or angry is no fault.")).toHaveLength(2);
    await shown.press("Close");
    expect(events.closeSignal.mock.calls.map(([closed]) => closed)).toEqual([distress, again]);
  });

  test("closes a signal with one click", async () => {
    await show({ signals: [distress] }).press("Close");
    expect(events.closeSignal).toHaveBeenCalledExactlyOnceWith(distress);
  });

  test("puts the warning in a reply, or prepares it for whoever decides", async () => {
    const mine = show({ steps: [step("written-warning", { letter: WARNING, yours: true })] });
    await mine.press("Put the warning in a reply");
    const others = show({ steps: [step("written-warning", { letter: WARNING })] });
    await others.press("Prepare it for Head of Complaints");
    expect(events.useLetter.mock.calls).toEqual([[WARNING], [WARNING]]);
    const closed = show({ steps: [step("written-warning", { letter: WARNING, allowed: false, missing: ["Wait."] })] });
    expect(closed.buttons("Prepare")).toHaveLength(0);
  });
});

describe("a repeat", () => {
  const shownRepeat = () =>
    show({
      repeat: repeat({
        kind: "partly-new",
        unsure: true,
        newSentences: [{ quote: "The roof leaks too.", start: 5, end: 24 }],
      }),
      persistence: [{ id: "persistence.duplicate", count: 3, of: [] }],
      case: kase({ answered: [answered] }),
      answers: [answered],
      steps: [step("consider-new-matter", { title: "Read what is new" })],
    });

  test("names the earlier message, what is new, and facts as counts", async () => {
    const shown = shownRepeat();
    inOrder(
      shown.text,
      "This repeats a complaint answered on 12 January 2026",
      "One thing is new:",
      "The roof leaks too.",
      "There may be more that is new",
      "Read what is new",
    );
    expect(shown.text).toContain("Said 3 times so far, this message among them.");
    expect(shown.text).toContain("Answered on 12 January 2026, reference NM-2207: upheld in part, repair done");
    await shown.press("open it");
    expect(events.openEarlier).toHaveBeenCalledExactlyOnceWith("m0@example.org");
  });

  test("without an answer on record says when it was said, and nothing of an answer", () => {
    const { text } = show({ repeat: repeat(), case: kase() });
    expect(text).toContain("This repeats the message of 4 March 2026");
    expect(text).toContain("No new sentence was found in it.");
    expect(text).not.toContain("answered on");
    expect(text).not.toContain("after that answer");
  });

  test("says that it came after an answer only where the assessment does", () => {
    const after = { id: "persistence.after-resolution", count: 2, of: [] } as const;
    const shown = show({
      repeat: repeat(),
      case: kase({ answered: [answered] }),
      answers: [answered],
      persistence: [after],
    });
    expect(shown.text).toContain("It came again after that answer.");
  });

  test("is noted as answered with its day, a reference and an outcome", async () => {
    const shown = shownRepeat();
    await shown.press("Note as answered");
    await shown.submit("Save");
    expect(events.answered).not.toHaveBeenCalled();
    expect(shown.all("[role=alert] li")).toHaveLength(2);
    await shown.type("input[id$=reference]", "NM-1");
    await shown.type("input[id$=outcome]", "upheld");
    await shown.submit("Save");
    expect(events.answered).toHaveBeenCalledExactlyOnceWith({ reference: "NM-1", outcome: "upheld", on: "2026-04-11" });
  });

  test("links to the earlier message where its address is known, and tells the reader’s going there", async () => {
    const shown = new Shown(place());
    const links = { "m0@example.org": "https://mail.example.org/?_uid=4" };
    mounted = mountBanner(shown.place, { ...viewOf({ repeat: repeat(), case: kase() }), links }, events);
    const link = shown.all("a")[0] as HTMLAnchorElement;
    expect(link.href).toBe(links["m0@example.org"]);
    expect(link.rel).toBe("noopener noreferrer");
    link.addEventListener("click", (event) => event.preventDefault());
    link.click();
    await settled();
    expect(events.openEarlier).toHaveBeenCalledExactlyOnceWith("m0@example.org");
  });

  test("of a phone call shows what was noted of it", () => {
    const note = {
      ...answered,
      kind: "contact-noted",
      channel: "phone",
      on: "2026-03-04",
      words: "The tap drips.",
    } as const;
    const noted = { id: "noted:f5" as MessageId, date: instant("2026-03-04T12:00:00Z") };
    const { text } = show({ repeat: repeat({ of: [noted] }), case: kase({ noted: [note as never] }) });
    expect(text).toContain("This repeats the phone call of 4 March 2026.");
    expect(text).toContain("The tap drips.");
    expect(text).not.toContain("open it");
  });
});

describe("counts", () => {
  const seen = (id: string, date: string) => ({ id: id as MessageId, date: instant(date), channel: "email" }) as const;
  const of = [seen("m0@example.org", "2026-04-09T08:00:00Z"), seen("m1@example.org", "2026-04-11T08:00:00Z")];
  const counts = (over: boolean) => ({
    windows: [{ days: 7, of, limit: over ? 2 : null, over }],
    sinceReply: { on: instant("2026-04-08T10:00:00Z"), of },
    mostRecipients: 4,
    threads: 2,
    seenSince: instant("2026-03-01T10:00:00Z"),
  });

  test("are facts with exactly the messages counted, and say that there may be more", () => {
    const { text } = show({ signals: [distress], counts: counts(false), case: kase() });
    expect(text).toContain("Messages up to this one: 2 in 7 days, 2 since our reply of 8 April 2026");
    inOrder(text, "9 April 2026, message", "11 April 2026, message");
    expect(text).toContain("2 subjects in that time. Sent to up to 4 addresses at once.");
    expect(text).toContain("Seen here since 1 March 2026; there may be more.");
    expect(text).not.toContain("asked to be told");
  });

  test("name a limit only where the organisation has set one", () => {
    expect(show({ counts: counts(true), case: kase() }).text).toContain(
      "Your organisation asked to be told from 2 on.",
    );
  });
});

describe("a campaign", () => {
  test("of two is not called many people: one person may have two addresses", () => {
    const { text } = show({ campaign: { id: "c", people: 2, since: null, messages: [] } as never });
    expect(text).toContain("2 people sent this text");
    expect(text).toContain("or be one person with two addresses");
    expect(text).not.toContain("Many people");
  });

  test("says how many people sent the text since when, and offers one common reply", async () => {
    const campaign = { id: "c", people: 23, since: instant("2026-04-06T09:00:00Z"), messages: [] };
    const shown = show({
      campaign,
      steps: [step("common-reply", { title: "Send one common reply", yours: true, letter: WARNING })],
    });
    expect(shown.text).toContain("23 people sent this text since Monday");
    expect(shown.text).toContain("Nobody counts as writing too often for it.");
    await shown.press("Put the letter in a reply");
    expect(events.useLetter).toHaveBeenCalledOnce();
  });
});

describe("read and file", () => {
  const term = { kind: "read-and-file", detail: "The tap in Larch House" } as const;
  const filing = () => {
    const { fact, ...more } = restriction();
    return { ...more, fact: { ...fact, terms: [term] as const } };
  };

  test("needs the tick that somebody looked for anything new", async () => {
    const shown = show({ case: kase({ restrictions: [filing()] }) });
    await shown.press("File as read, nothing new");
    expect(events.filed).not.toHaveBeenCalled();
    expect(shown.text).toContain("Read the message and tick that you looked");
    (shown.all("input[type=checkbox]")[0] as HTMLInputElement).click();
    await settled();
    await shown.press("File as read, nothing new");
    expect(events.filed).toHaveBeenCalledOnce();
  });

  test("stands below what may be new, and does not say over it that there is nothing", () => {
    const { text } = show({
      case: kase({ restrictions: [filing()] }),
      repeat: repeat({ kind: "partly-new", newSentences: [{ quote: "The roof leaks too.", start: 5, end: 24 }] }),
    });
    inOrder(text, "Read and file", "The roof leaks too.", "None of it is a new matter", "File as read");
    expect(text).not.toContain("There is nothing.");
    expect(show({ case: kase({ restrictions: [filing()] }) }).text).toContain("There is nothing.");
  });

  test("is not offered without such a restriction, and not twice for one message", () => {
    expect(show({ case: kase({ restrictions: [restriction()] }) }).buttons("File as read")).toHaveLength(0);
    const filed = [{ ...answered, kind: "read-and-filed", message: MESSAGE, looked: true } as never];
    const again = show({ case: kase({ restrictions: [filing()], filed }) });
    expect(again.buttons("File as read")).toHaveLength(0);
    expect(again.text).toContain("by Claire Dunning, who looked for anything new");
  });
});

describe("as a guest in the page", () => {
  test("folds to one line that quotes nothing, and stays folded", async () => {
    const shown = show({ findings: [insult] });
    await shown.press("Hide");
    expect(shown.all("header + div")[0]?.hidden).toBe(true);
    expect(shown.all("h2")[0]?.textContent).toContain("Words that read as an insult");
    expect(shown.all("h2")[0]?.textContent).not.toContain("cow");
    mounted?.update(viewOf({ findings: [insult, threat] }), null);
    await settled();
    expect(shown.all("header + div")[0]?.hidden).toBe(true);
  });

  test("folded, does not lose that something is new", async () => {
    const shown = show({
      repeat: repeat({ kind: "partly-new", newSentences: [{ quote: "The roof leaks too.", start: 5, end: 24 }] }),
    });
    await shown.press("Hide");
    expect(shown.all("h2")[0]?.textContent).toContain("Said before · Something new");
  });

  test("takes no focus, keeps its keys to itself, is labelled, and goes away whole", () => {
    const shown = show({ findings: [threat] });
    expect([document.body, null]).toContain(document.activeElement);
    const heard = vi.fn();
    for (const key of ["keydown", "keyup", "keypress"]) document.addEventListener(key, heard);
    for (const key of ["keydown", "keyup", "keypress"])
      shown.button("Hide").dispatchEvent(new KeyboardEvent(key, { key: "r", bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    expect(shown.all("section")[0]?.getAttribute("aria-label")).toBe("Composure: about this message");
    expect((shown.place.firstElementChild as HTMLElement).lang).toBe("en-GB");
    expect(shown.all("[tabindex]").every((node) => node.tabIndex <= 0)).toBe(true);
    expect(shown.all("a[href], img, style, script")).toHaveLength(0);
    mounted?.unmount();
    expect(shown.place.childNodes).toHaveLength(0);
  });
});
