import { describe, expect, test } from "vitest";
import type { MessageId } from "../../../src/core/mail/index.ts";
import { type Pack, type StepId, stepsFor } from "../../../src/core/policy/index.ts";
import type { Day } from "../../../src/core/register/index.ts";
import {
  analysis,
  answered,
  asked,
  confirmed,
  deEscalated,
  fact,
  finding,
  INSULT_WORDS,
  input,
  kase,
  MANAGER,
  MESSAGE,
  pack,
  repeat,
  restriction,
  THREAT_WORDS,
  warned,
  words,
} from "./invented.ts";

const ids = (changes: Parameters<typeof input>[0]) => stepsFor(input(changes)).map(({ id }) => id);
const step = (id: StepId, changes: Parameters<typeof input>[0]) =>
  stepsFor(input(changes)).find((one) => one.id === id);
const threat = analysis([finding("threat.violence")]);
const insult = analysis([finding("abuse.insult", INSULT_WORDS)]);

describe("a message that needs nothing", () => {
  test("has no steps, whether the person is known or not", () => {
    expect(ids({})).toEqual([]);
    expect(ids({ kase: null })).toEqual([]);
    expect(ids({ repeat: repeat("first") })).toEqual([]);
  });

  test("unaimed swearing and a step over the line ask for nothing against anyone", () => {
    expect(ids({ analysis: analysis([finding("abuse.profanity", "fucking", "medium", "none")]) })).toEqual([]);
    expect(ids({ analysis: analysis([finding("boundary")]) })).toEqual([]);
  });
});

describe("a threat", () => {
  test("puts safety first, then asks a person", () => {
    expect(ids({ analysis: threat })).toEqual([
      "protect-colleagues",
      "consider-police",
      "ask-adjustments",
      "confirm-finding",
      "written-warning",
    ]);
  });

  test("the police are nobody's decision alone", () => {
    const police = step("consider-police", { analysis: threat });
    expect(police?.decidedBy).toBe("the colleague who was threatened, together with the duty manager");
    expect(police?.why).toContain("nobody decides it alone");
  });

  test("the warning waits for a person's word and is then allowed", () => {
    expect(step("written-warning", { analysis: threat })).toMatchObject({
      allowed: false,
      missing: [expect.any(String)],
    });
    const after = { analysis: threat, kase: kase([confirmed()]) };
    expect(step("written-warning", after)).toMatchObject({
      allowed: true,
      missing: [],
      letter: "warning-written",
      decidedBy: "Complaints Manager",
      yours: false,
    });
    expect(ids(after)).not.toContain("confirm-finding");
    expect(step("written-warning", { ...after, reader: MANAGER })?.yours).toBe(true);
  });

  test("words confirmed in another message do not open the warning for this one", () => {
    const other = kase([confirmed("threat.violence", THREAT_WORDS, "other@example.org" as MessageId)]);
    expect(step("written-warning", { analysis: threat, kase: other })?.allowed).toBe(false);
  });

  test("dismissed, counts for nothing", () => {
    const dismissed = fact({
      kind: "finding-dismissed",
      category: "threat.violence",
      words: words(THREAT_WORDS),
      reason: "A quotation",
    });
    expect(ids({ analysis: threat, kase: kase([dismissed, asked()]) })).toEqual([]);
    expect(
      ids({
        analysis: analysis([finding("threat.violence"), finding("abuse.insult", INSULT_WORDS)]),
        kase: kase([dismissed, asked()]),
      }),
    ).toEqual(["protect-colleagues", "confirm-finding", "written-warning"]);
  });

  test("dismissed, leaves other words of the same kind to be looked at", () => {
    const dismissed = fact({
      kind: "finding-dismissed",
      category: "threat.violence",
      words: words(THREAT_WORDS),
      reason: "A quotation",
    });
    const both = analysis([finding("threat.violence"), finding("threat.violence", INSULT_WORDS)]);
    expect(ids({ analysis: both, kase: kase([dismissed]) })).toContain("consider-police");
  });

  test("a warning on record for these words is not offered twice; a spoken one is followed up in writing", () => {
    expect(ids({ analysis: threat, kase: kase([confirmed(), warned(MESSAGE)]) })).not.toContain("written-warning");
    const spoken = fact({ kind: "warning-given", manner: "spoken", on: "2026-04-11", words: [words(THREAT_WORDS)] });
    expect(ids({ analysis: threat, kase: kase([confirmed(), spoken]) })).toContain("written-warning");
  });

  test("from a sender without an address, says why nothing can be recorded", () => {
    expect(step("written-warning", { analysis: threat, kase: null })?.missing[0]).toContain("not known");
  });
});

describe("an insult", () => {
  test("needs no police, and an upset person may still have a kind first reply", () => {
    expect(ids({ analysis: analysis([finding("abuse.insult", INSULT_WORDS)], ["distress"]) })).toEqual([
      "protect-colleagues",
      "ask-adjustments",
      "confirm-finding",
      "written-warning",
      "first-reply",
    ]);
    expect(ids({ analysis: insult })).not.toContain("consider-police");
  });
});

describe("somebody at risk", () => {
  test("self-harm: safeguarding first, and the abuse route is closed", () => {
    const all = analysis(
      [finding("safeguarding.self-harm"), finding("threat.violence"), finding("abuse.insult", INSULT_WORDS)],
      ["distress"],
    );
    expect(
      ids({
        analysis: all,
        kase: kase([asked(), deEscalated(), confirmed(), answered()]),
        repeat: repeat("duplicate", 4),
      }),
    ).toEqual(["safeguarding", "protect-colleagues", "consider-police"]);
  });

  test("another person: safeguarding first, named with whom to tell", () => {
    const [first] = stepsFor(input({ analysis: analysis([finding("abuse.insult"), finding("safeguarding.other")]) }));
    expect(first).toMatchObject({
      id: "safeguarding",
      decidedBy: "the safeguarding lead, 01632 960112",
      allowed: true,
    });
    expect(first?.why).toContain("999");
  });
});

describe("what is new", () => {
  test.each([
    ["the message says so", { analysis: analysis([], ["new-matter"]) }],
    ["the history shows it", { repeat: repeat("new") }],
    ["part of it is new", { repeat: repeat("partly-new", 1) }],
    ["it cannot be told", { repeat: repeat("duplicate", 1, true) }],
    [
      "mail is filed unanswered",
      {
        kase: kase([asked(), restriction({ terms: [{ kind: "read-and-file", detail: "filed" }] })]),
        repeat: repeat("duplicate", 2),
      },
    ],
  ])("is put before a person: %s", (_, changes) => {
    expect(ids(changes)).toContain("consider-new-matter");
  });
});

describe("adjustments", () => {
  const agreed = fact({ kind: "adjustment-agreed", adjustment: "large print.", since: "2026-01-01" });

  test("agreed ones come before everything but safety, and restrictions", () => {
    const steps = stepsFor(
      input({ kase: kase([agreed, restriction({ review: "2026-04-12" })]), repeat: repeat("new") }),
    );
    expect(steps.map(({ id }) => id)).toEqual(["honour-adjustments", "consider-new-matter", "review-restriction"]);
    expect(steps[0]?.why).toBe("Agreed with this person: large print.");
  });

  test("the question is asked once, and never where there is nothing to do", () => {
    expect(ids({ analysis: analysis([], ["adjustment"]) })).toEqual(["ask-adjustments", "first-reply"]);
    expect(ids({ analysis: analysis([], ["adjustment"]), kase: kase([asked()]) })).toEqual(["first-reply"]);
    expect(ids({ analysis: analysis([], ["rights"]) })).toEqual([]);
  });
});

describe("a first reply", () => {
  const upset = analysis([], ["distress"]);

  test("is offered to an upset person, by anybody who handles complaints", () => {
    expect(step("first-reply", { analysis: upset })).toMatchObject({
      allowed: true,
      yours: true,
      letter: "first-reply",
      decidedBy: "any colleague",
    });
  });

  test("not twice, not after an answer, and not as the answer to a reply", () => {
    const replied = fact({ kind: "first-reply", message: null });
    expect(ids({ analysis: upset, kase: kase([replied]) })).not.toContain("first-reply");
    expect(ids({ analysis: upset, kase: kase([answered()]) })).not.toContain("first-reply");
    expect(ids({ analysis: upset, repeat: repeat("reply") })).not.toContain("first-reply");
  });

  test("not where a threat stands", () => {
    expect(ids({ analysis: analysis([finding("threat.violence")], ["distress"]) })).not.toContain("first-reply");
  });
});

describe("a repeat", () => {
  test("of what was answered names the answer and its day, and nothing else about the person", () => {
    const changes = { repeat: repeat("duplicate", 1), kase: kase([asked(), answered()]) };
    expect(ids(changes)).toEqual(["answered-before"]);
    expect(step("answered-before", changes)?.why).toContain("NM-2391 on 17 March 2026");
  });

  test("of something said only after the answer was not answered", () => {
    expect(ids({ repeat: repeat("duplicate", 1), kase: kase([asked(), answered("2026-02-20")]) })).toEqual([]);
  });

  test("many times after an answer may be talked about, by whoever the policy names, after the question", () => {
    const agreed: Pack = { ...pack(), thresholds: { ...pack().thresholds, confirmedByOwner: true } };
    const often = { repeat: repeat("duplicate", 3), pack: agreed };
    expect(ids({ ...often, kase: kase([asked()]) })).toEqual([]);
    expect(ids({ ...often, pack: pack(), kase: kase([asked(), answered()]) })).not.toContain("de-escalate");
    expect(step("de-escalate", { ...often, kase: kase([asked(), answered()]) })).toMatchObject({
      allowed: true,
      decidedBy: "Complaints Manager",
    });
    expect(step("de-escalate", { ...often, kase: kase([answered()]) })).toMatchObject({ allowed: false });
    expect(ids({ ...often, kase: kase([asked(), answered(), deEscalated()]) })).not.toContain("de-escalate");
  });
});

describe("a restriction", () => {
  test("may be considered after an earlier step, with what is missing spelled out", () => {
    expect(step("set-restriction", { analysis: threat, kase: kase([confirmed()]) })).toMatchObject({
      allowed: false,
      missing: [expect.stringContaining("communication easier"), expect.stringContaining("earlier step")],
      decidedBy: "Head of Customer Relations",
    });
    expect(step("set-restriction", { analysis: threat, kase: kase([confirmed(), asked(), warned()]) })?.allowed).toBe(
      true,
    );
    const again = { repeat: repeat("duplicate", 1), kase: kase([asked(), answered(), deEscalated()]) };
    expect(step("set-restriction", again)?.allowed).toBe(true);
  });

  test("is not named on a calm message of a person who was warned once, nor again while one is in force", () => {
    expect(ids({ kase: kase([asked(), warned()]) })).toEqual([]);
    const standing = kase([asked(), answered(), deEscalated(), restriction()]);
    expect(ids({ repeat: repeat("duplicate", 1), kase: standing })).not.toContain("set-restriction");
  });

  test.each([
    ["2026-06-25", false],
    ["2026-06-26", true],
    ["2026-07-10", true],
    ["2026-08-01", true],
    ["2026-10-11", false],
  ])("is to be reviewed from two weeks before its review day: on %s %s", (today, due) => {
    const found = step("review-restriction", { kase: kase([asked(), restriction()], today as Day) });
    expect(found !== undefined).toBe(due);
  });

  test("an overdue review says so", () => {
    const overdue = step("review-restriction", { kase: kase([asked(), restriction()], "2026-08-01" as Day) });
    expect(overdue?.why).toContain("The review that was due on 10 July 2026 is overdue.");
  });
});

describe("every step", () => {
  test("is allowed exactly when nothing is missing, and says why, by whom and where it stands", () => {
    const everything = input({
      analysis: analysis([finding("threat.violence"), finding("safeguarding.other")], ["distress", "new-matter"]),
      repeat: repeat("duplicate", 4),
      kase: kase([answered(), deEscalated(), restriction({ review: "2026-04-12" })]),
      places: {},
      reader: null,
    });
    const steps = stepsFor(everything);
    expect(steps.length).toBeGreaterThan(6);
    for (const one of steps) {
      expect(one.allowed).toBe(one.missing.length === 0);
      expect([one.title, one.why, one.decidedBy, one.clause].every((text) => text.trim() !== "")).toBe(true);
      expect(one.why).not.toContain("{{");
    }
  });
});
