/** The model as it is shipped: what it is worth at the least, and that naming a group changes nothing. */
import { describe, expect, test } from "vitest";
import { GROUPS } from "../../../../src/core/analysis/lexicons/group-words.ts";
import { bestPart, HEADS, hear, scoreSentences } from "../../../../src/core/analysis/model/index.ts";
import { unpackBytes } from "../../../../src/core/analysis/model/unpack.ts";
import { sentencesOf } from "../../../../src/core/analysis/sentences.ts";
import { messageOf } from "../message-of.ts";

const sumOf = (share: number) => Math.log(share / (1 - share));

describe("the model", () => {
  test("signed bytes come back from base64", () => {
    const bytes = Int8Array.from([-128, -1, 0, 1, 127, 5]);
    expect([...unpackBytes(Buffer.from(bytes.buffer).toString("base64").replace(/=+$/, ""))]).toEqual([...bytes]);
  });

  test("every head gives a share, for any text", () => {
    for (const scores of scoreSentences(["", "…", "\u0000", "a".repeat(10_000), "I am writing about my bin."])) {
      for (const head of HEADS) {
        expect(scores[head]).toBeGreaterThanOrEqual(0);
        expect(scores[head]).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each([
    [
      "threat.violence",
      "I am going to break every bone in your body when you leave that office.",
      "I am going to write to the ombudsman about your office.",
    ],
    ["abuse.insult", "You are a stupid, lazy, useless cow.", "Your letter was useless and the repair was lazy work."],
    [
      "safeguarding.self-harm",
      "I want to end my life and I have the tablets ready.",
      "I want to end my tenancy and I have the keys ready.",
    ],
    [
      "stalking",
      "I followed you home last night and I know which car is yours.",
      "I followed the signs to the ward and parked my car.",
    ],
  ] as const)("%s stands above its look-alike", (head, found, alike) => {
    const [yes, no] = scoreSentences([found, alike]);
    expect(sumOf(yes?.[head] ?? 0)).toBeGreaterThan(sumOf(no?.[head] ?? 1) + 1.5);
  });

  test("which group is named changes nothing", () => {
    const plural = [...GROUPS].filter(([, told]) => told === "groupterms").map(([group]) => group);
    const figures = scoreSentences(plural.map((group) => `Some ${group} came to the meeting and were rude.`));
    for (const figure of figures) expect(figure).toEqual(figures[0]);
  });

  test("each sentence has figures; what two short ones say together is put to one of them", () => {
    const message = messageOf("The bin was missed again. I have a knife. It is for your driver. Thank you.");
    const sentences = sentencesOf(message);
    const { figures } = hear(message.text, sentences);
    expect(figures).toHaveLength(sentences.length);
    const alone = scoreSentences(sentences.map(({ start, end }) => message.text.slice(start, end)));
    const louder = figures.filter((figure, at) => figure["threat.violence"] > (alone[at]?.["threat.violence"] ?? 1));
    expect(louder.length).toBeLessThanOrEqual(2);
    for (const [at, figure] of figures.entries())
      for (const head of HEADS) expect(figure[head]).toBeGreaterThanOrEqual(alone[at]?.[head] ?? 1);
  });

  test("of a long sentence the part that says nearly as much is quoted", () => {
    const text =
      "The bin was missed again on the third of the month and nobody rang me back about it, and I am going to stab your driver in the neck, so send somebody to Fern Avenue this week with a lorry that works";
    const whole = { start: 0, end: text.length };
    const figure = scoreSentences([text])[0]?.["threat.violence"] ?? 0;
    const part = bestPart(text, whole, "threat.violence", figure);
    expect(text.slice(part.start, part.end)).toContain("stab your driver");
    expect(part.end - part.start).toBeLessThan(text.length);
    expect(bestPart(text, whole, "threat.violence", 2)).toEqual(whole);
  });
});
