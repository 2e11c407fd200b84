/** The model as it is shipped: what it is worth at the least, and that naming a group changes nothing. */
import { describe, expect, test } from "vitest";
import { GROUPS } from "../../../../src/core/analysis/lexicons/group-words.ts";
import { HEADS, hear, scoreSentences, THRESHOLDS } from "../../../../src/core/analysis/model/index.ts";
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
    expect(no?.[head]).toBeLessThan(THRESHOLDS[head]);
  });

  test("which group is named changes nothing", () => {
    const plural = [...GROUPS].filter(([, told]) => told === "groupterms").map(([group]) => group);
    const figures = scoreSentences(plural.map((group) => `Some ${group} came to the meeting and were rude.`));
    for (const figure of figures) expect(figure).toEqual(figures[0]);
  });

  test("what is heard lies in the message and passes its threshold", () => {
    const message = messageOf(
      "The bin was missed again. I am going to stab your driver in the neck, and you can show this to the police. Thank you.",
    );
    const { heard } = hear(message, sentencesOf(message));
    for (const one of heard) {
      expect(one.score).toBeGreaterThanOrEqual(THRESHOLDS[one.category]);
      expect(message.text.slice(one.start, one.end).trim()).not.toBe("");
    }
  });
});
