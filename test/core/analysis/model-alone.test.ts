/** What the model alone is not heard on: abuse that a rule sees denied. */
import { describe, expect, test } from "vitest";
import { analyse, type Voices } from "../../../src/core/analysis/analyse.ts";
import { CATEGORIES } from "../../../src/core/analysis/finding.ts";
import { RULES, RULES_ACROSS } from "../../../src/core/analysis/rules/index.ts";
import type { Worths } from "../../../src/core/analysis/verdict.ts";
import { messageOf } from "./message-of.ts";

const each = <Value>(value: Value) => Object.fromEntries(CATEGORIES.map((category) => [category, value]));

/** A model that hears an insult wherever its words stand, and rows that count for nothing. */
const SURE_OF_INSULTS: Voices = {
  alone: RULES,
  across: RULES_ACROSS,
  hear: (text, sentences) => ({
    figures: sentences.map(({ start, end }) => ({
      ...each(0),
      toxic: 0,
      "abuse.insult": /stupid|lazy|heartless/.test(text.slice(start, end)) ? 0.99 : 0,
    })) as never,
    tone: 0,
  }),
  worths: { voices: each([0, 1]), rows: {}, sure: new Set(), thresholds: each(0.9) } as unknown as Worths,
};

const found = async (text: string) =>
  (await analyse(messageOf(text), SURE_OF_INSULTS)).findings.map(({ category }) => category);

describe("words that are not the writer's own abuse", () => {
  test.each(["I am not saying that your staff are stupid or lazy.", "I don't think your nurses are heartless."])(
    "%s",
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );
});

test("what no rule speaks against is heard", async () => {
  expect(await found("Your staff are stupid or lazy.")).toContain("abuse.insult");
});
