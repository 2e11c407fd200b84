// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Assessment } from "../../src/core/assessment.ts";
import { type BannerEvents, type MountedBanner, mountBanner } from "../../src/ui/banner/index.ts";
import {
  adjustment,
  answered,
  assessment,
  confirmed,
  dismissed,
  finding,
  kase,
  repeat,
  restriction,
  signal,
  step,
  WARNING,
} from "./invented.ts";
import { place, Shown, settled } from "./shadow.ts";

const THREAT = "I will come down there and break your legs";
const threat = finding("threat.violence", THREAT, 10);
const insult = finding("abuse.insult", "you thick, useless cow", 80);
const selfHarm = finding("safeguarding.self-harm", "I have the tablets ready", 200, { why: "A risk to life." });
const distress = signal("distress", "I cannot go on like this", 300);

let mounted: MountedBanner | null = null;
const events = {
  confirm: vi.fn(),
  dismiss: vi.fn(),
  closeSignal: vi.fn(),
  useLetter: vi.fn(),
  askedAdjustment: vi.fn(),
  answered: vi.fn(),
  openEarlier: vi.fn(),
  openPanel: vi.fn(),
} satisfies BannerEvents;

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
      steps: [step("consider-new-matter", { title: "Read what is new" })],
    });

  test("names the earlier message, what is new, and facts as counts", async () => {
    const shown = shownRepeat();
    inOrder(
      shown.text,
      "message of 4 March 2026",
      "The roof leaks too.",
      "may contain something new",
      "Read what is new",
    );
    expect(shown.text).toContain("Messages that make this complaint: 3");
    expect(shown.text).toContain("Answered on 12 January 2026, reference NM-2207: upheld in part, repair done");
    await shown.press("Open it");
    expect(events.openEarlier).toHaveBeenCalledExactlyOnceWith("m0@example.org");
  });

  test("is noted as answered with a reference and an outcome", async () => {
    const shown = shownRepeat();
    await shown.press("Note the complaint as answered");
    await shown.submit("Save");
    expect(events.answered).not.toHaveBeenCalled();
    expect(shown.all("[role=alert] li")).toHaveLength(2);
    await shown.type("input[id$=reference]", "NM-1");
    await shown.type("input[id$=outcome]", "upheld");
    await shown.submit("Save");
    expect(events.answered).toHaveBeenCalledExactlyOnceWith("NM-1", "upheld");
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
