import { describe, expect, test } from "vitest";
import { blanksIn, type Draft, fillLetter, type LetterInput, paragraphsOf } from "../../../src/core/letters/index.ts";
import { isProblem } from "../../../src/core/mail/index.ts";
import { type LetterId, type StepsInput, stepsFor } from "../../../src/core/policy/index.ts";
import {
  analysis,
  answered,
  confirmed,
  FIRST_REPLY,
  fact,
  finding,
  INSULT_WORDS,
  input,
  kase,
  MANAGER,
  message,
  OFFICER,
  PLACES,
  pack,
  TEXT,
  THREAT_WORDS,
  WARNING,
  warned,
} from "../policy/invented.ts";

const threat = analysis([finding("threat.violence")]);
const upset = analysis([], ["distress"]);

/** The letter as the route through the rooms would fill it. */
function fill(letter: LetterId, steps: Partial<StepsInput>, changes: Partial<LetterInput> = {}) {
  const whole = input(steps);
  const { kase: theirs, places, reader } = whole;
  const own = {
    letter,
    pack: pack(),
    places,
    organisation: "Northmere Health",
    reader,
    message: message(),
    kase: theirs,
  };
  return fillLetter({ ...own, steps: stepsFor(whole), ...changes });
}

function draftOf(filled: ReturnType<typeof fillLetter>): Draft {
  if (isProblem(filled)) throw new Error(`${filled.message} ${filled.next}`);
  return filled;
}

const textOf = (filled: ReturnType<typeof fillLetter>) => paragraphsOf(draftOf(filled)).join("\n");
const warning = (steps: Partial<StepsInput> = {}, changes: Partial<LetterInput> = {}) =>
  fill(WARNING, { analysis: threat, kase: kase([confirmed()]), reader: MANAGER, ...steps }, changes);

describe("the letter after abusive or threatening words", () => {
  test("is whole, without a blank, where everything is known", () => {
    const draft = draftOf(warning());
    expect(draft.recipient).toEqual({ kind: "person" });
    expect(blanksIn(textOf(draft))).toEqual([]);
  });

  test("says all that the policy asks for", () => {
    const text = textOf(warning());
    for (const part of [
      "Dear Jo Fletcher,",
      "your message of 11 April 2026",
      `“${THREAT_WORDS}”`,
      "not acceptable",
      "write to us again in appropriate language",
      "unable to deal with your complaint",
      "Parliamentary and Health Service Ombudsman",
      "make it easier for you to communicate",
      "Northmere Advocacy, 01632 960123",
      "01632 960100",
      "our policy on managing challenging situations",
      "Miriam Oakes",
      "Complaints Manager, Northmere Health",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("quotes exactly the confirmed words, each once, in the order of the message", () => {
    const facts = [
      confirmed("abuse.insult", INSULT_WORDS),
      confirmed("threat.violence", THREAT_WORDS),
      confirmed("abuse.profanity", INSULT_WORDS),
    ];
    const draft = draftOf(warning({ kase: kase(facts) }));
    const quotations = draft.paragraphs.flat().filter(({ kind }) => kind === "quotation");
    expect(quotations).toEqual([
      { kind: "quotation", text: THREAT_WORDS },
      { kind: "quotation", text: INSULT_WORDS },
    ]);
    expect(TEXT).toContain(THREAT_WORDS);
  });

  test("quotes only what stands in this message and what may lead to a warning", () => {
    const facts = [
      confirmed(),
      confirmed("boundary", "Nobody rang me back"),
      confirmed("abuse.insult", "never written"),
    ];
    const text = textOf(warning({ kase: kase(facts) }));
    expect(text).not.toContain("Nobody rang me back");
    expect(text).not.toContain("never written");
  });

  test("is refused where the only confirmed words do not stand in the message", () => {
    const filled = warning({ kase: kase([confirmed("threat.violence", "never written")]) });
    expect(isProblem(filled) && filled.problem).toBe("nothing-to-quote");
  });

  test("honours what was agreed in place of asking again", () => {
    const agreed = fact({
      kind: "adjustment-agreed",
      adjustment: "letters in 18 point; no calls",
      since: "2026-01-01",
    });
    const text = textOf(warning({ kase: kase([confirmed(), agreed]) }));
    expect(text).toContain("letters in 18 point; no calls");
    expect(text).not.toContain("Is there anything we can do");
  });

  test("names an earlier warning only where there was one", () => {
    expect(textOf(warning())).not.toContain("2 March 2026");
    expect(textOf(warning({ kase: kase([confirmed(), warned()]) }))).toContain("2 March 2026");
  });

  test("for a reader without the duty, goes to the colleague who has it, with the letter below", () => {
    const draft = draftOf(warning({ reader: OFFICER }));
    expect(draft.recipient).toEqual({ kind: "colleague", role: "Complaints Manager" });
    const text = textOf(draft);
    expect(text.startsWith("For: Complaints Manager")).toBe(true);
    expect(text).toContain("Claire Dunning, Complaints Officer");
    expect(text).toContain("Jo Fletcher on 11 April 2026");
    expect(blanksIn(text)).toEqual(["the name of whoever signs", "the role of whoever signs"]);
    expect(text.indexOf("For: ")).toBeLessThan(text.indexOf("Dear Jo Fletcher"));
  });

  test("what is not filled in stays a visible blank", () => {
    const { advocacy, contact, ...rest } = PLACES;
    expect([advocacy, contact]).not.toContain(undefined);
    const text = textOf(warning({ places: rest }, { organisation: "  ", message: message(TEXT, "") }));
    expect(blanksIn(text)).toEqual([
      "the person's name",
      "Local NHS advocacy or specialist advice service",
      "How people can reach your team",
      "the name of your organisation",
    ]);
  });

  test("a step that claims to be the reader's does not make it theirs", () => {
    const whole = input({ analysis: threat, kase: kase([confirmed()]), reader: OFFICER });
    const steps = stepsFor(whole).map((step) => ({ ...step, yours: true }));
    const draft = draftOf(warning({ reader: OFFICER }, { steps }));
    expect(draft.recipient.kind).toBe("colleague");
  });

  test("what a colleague filled in is never read as a template", () => {
    const text = textOf(warning({ places: { ...PLACES, contact: "{{place: advocacy}} and {{blank: x}}" } }));
    expect(text).toContain("{{place: advocacy}} and {{blank: x}}");
  });
});

describe("the first reply", () => {
  const reply = (steps: Partial<StepsInput> = {}) => fill(FIRST_REPLY, { analysis: upset, ...steps });

  test("has the six points of the policy, the question and the advocacy service", () => {
    const text = textOf(reply());
    for (const part of [
      "I am sorry",
      "What you are concerned about",
      "How it has affected you",
      "What you would like to happen",
      "Northmere Advocacy",
      "A colleague who was not involved looks into what happened",
      "about 40 working days",
      "keep you informed by e-mail every two weeks",
      "make it easier for you to communicate",
      "Claire Dunning",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("leaves the understanding of the complaint to the person who writes", () => {
    expect(blanksIn(textOf(reply()))).toEqual([
      "the person’s concerns, as you understand them",
      "how this has affected the person",
      "what the person would like to happen",
    ]);
  });

  test("asks for the reader's name and role where they are not known", () => {
    const blanks = blanksIn(textOf(reply({ reader: null, places: {} })));
    expect(blanks).toContain("the name of whoever signs");
    expect(blanks).toContain("What happens after somebody complains");
  });
});

describe("a letter that the policy does not allow", () => {
  test.each<[string, ReturnType<typeof fillLetter>, string]>([
    ["nothing was found", fill(WARNING, {}), "letter-not-offered"],
    ["nobody confirmed", fill(WARNING, { analysis: threat }), "letter-not-allowed"],
    [
      "there was an answer already",
      fill(FIRST_REPLY, { analysis: upset, kase: kase([answered()]) }),
      "letter-not-offered",
    ],
    ["the pack has no such letter", fill("dismissal" as LetterId, {}), "unknown-letter"],
  ])("is a Problem with a next step: %s", (_, filled, id) => {
    expect(isProblem(filled) && filled.problem).toBe(id);
    expect(isProblem(filled) && filled.next).toMatch(/\w/);
  });
});
