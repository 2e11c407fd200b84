/** The whole route: exact quotes, order, merging, and whose words count. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, severityOf } from "../../../src/core/analysis/index.ts";
import { messageFrom, messageOf } from "./message-of.ts";

const ORDINARY = `Dear team,\n\nI am writing about the green bin at 14 Fern Avenue. It was missed on the 3rd, the 10th and the 17th. I rang twice and was told that a crew would come back the next day; nobody did. Please empty it this week and tell me why it keeps being missed.\n\nYours,\nA. Resident`;

describe("analyse", () => {
  test("an ordinary complaint has no findings", async () => {
    expect((await analyse(messageOf(ORDINARY.repeat(5)))).findings).toEqual([]);
  });

  test("a finding quotes exactly and says who is aimed at", async () => {
    const message = messageOf("Nobody came. If nobody rings me, I will come down there and break your legs. Regards");
    const [finding, ...more] = (await analyse(message)).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      category: "threat.violence",
      severity: "immediate",
      target: "staff",
      quote: "I will come down there and break your legs",
      source: { kind: "rule" },
    });
    expect(message.text.slice(finding?.start, finding?.end)).toBe(finding?.quote);
  });

  test("marks around the whole message hide nothing; around another's words they do", async () => {
    const threat = "I will come down there and break your legs.";
    expect((await analyse(messageOf(`“${threat}”`))).findings).toMatchObject([{ category: "threat.violence" }]);
    expect((await analyse(messageOf(`He wrote: “${threat}”`))).findings).toEqual([]);
  });

  test("the words found say who is aimed at before those around them", async () => {
    const text = "If there is no badge in my mum's hand by Friday I will break your legs.";
    expect((await analyse(messageOf(text))).findings).toMatchObject([{ category: "threat.violence", target: "staff" }]);
  });

  test("self-harm first, then severity, then place", async () => {
    const { findings } = await analyse(
      messageOf("Where is my fucking refund? You thick, useless cow. I will kill you. I am going to end my life."),
    );
    expect(findings.map((finding) => finding.category)).toEqual([
      "safeguarding.self-harm",
      "threat.violence",
      "abuse.insult",
      "abuse.profanity",
    ]);
  });

  test("the words of others are never looked at", async () => {
    const message = messageFrom(
      ["writer", "Thank you, that is clear.\n"],
      ["quoted", "> I will kill you.\n"],
      ["forwarded", "You useless cow.\n"],
      ["signature", "-- \nBURN IT DOWN"],
      ["notice", "fuck"],
    );
    const { findings, signals, scores } = await analyse(message);
    expect([...findings, ...signals]).toEqual([]);
    expect(Math.max(scores.threat, scores.abuse)).toBeLessThan(0.1);
  });

  test("unaimed swearing is medium and aimed at no one; aimed swearing is high", async () => {
    expect((await analyse(messageOf("Where is my fucking refund?"))).findings).toMatchObject([
      { severity: "medium", target: "none" },
    ]);
    expect((await analyse(messageOf("Fuck you."))).findings).toMatchObject([{ severity: "high", target: "staff" }]);
  });

  test("scores lie in 0..1 and rise with what was found", async () => {
    const { scores } = await analyse(messageOf("I will kill you."));
    expect(scores.threat).toBeGreaterThan(0.5);
    expect(scores.threat).toBeLessThanOrEqual(1);
    expect(scores["self-harm"]).toBeLessThan(0.2);
  });

  test("every quote is the text at its place, whatever is written", async () => {
    const piece = fc.constantFrom(
      "I will kill you",
      "you idiot",
      "f*ck off",
      "F U C K",
      "\u200b",
      "“",
      '"',
      "'",
      ", ",
      ". ",
      "\n",
      "I'll break his legs",
      "кіll",
      "end my life",
      "è",
      "😡",
      " and ",
      "he said ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join("");
        const { findings, signals } = await analyse(messageOf(text));
        for (const { start, end, quote } of [...findings, ...signals]) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote).toBe(quote.trim());
          expect(quote).not.toBe("");
        }
        const places = findings.map(({ category, start, end }) => ({ category, start, end }));
        for (const a of places)
          for (const b of places)
            expect(a === b || a.category !== b.category || a.end <= b.start || b.end <= a.start).toBe(true);
      }),
    );
  });
});

test("severity follows the table", () => {
  expect(severityOf("threat.property", "organisation")).toBe("high");
  expect(severityOf("threat.property", "organisation", true)).toBe("immediate");
  expect(severityOf("abuse.profanity", "none")).toBe("medium");
  expect(severityOf("abuse.profanity", "staff")).toBe("high");
  expect(severityOf("boundary", null)).toBe("medium");
  expect(severityOf("safeguarding.other", null)).toBe("immediate");
});
