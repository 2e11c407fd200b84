/** What compromise decides, and that nothing is lost where it cannot be loaded. */
import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { candidatesInMessage } from "../../../src/core/analysis/candidates-in-message.ts";
import { Quotations } from "../../../src/core/analysis/quotations.ts";
import { RULES, RULES_ACROSS } from "../../../src/core/analysis/rules/index.ts";
import { readAgain } from "../../../src/core/analysis/second-reading.ts";
import { sentencesOf } from "../../../src/core/analysis/sentences.ts";
import { messageOf } from "./message-of.ts";
import { RULES_ONLY } from "./rules-only.ts";

const NOBODY_ACTS = "We need the key for the garden gate and the bin store today, the key meter is in the hall.";
const WRITER_ACTS = "If you close the pool again we smash every window in that office.";

function seenIn(text: string) {
  const message = messageOf(text);
  return candidatesInMessage(message, sentencesOf(message), new Quotations(message), {
    alone: RULES,
    across: RULES_ACROSS,
  });
}

/** compromise is loaded once, which takes a while on a slow machine. */
const LOADING = 60_000;

test(
  "an act that nobody is said to do is no threat",
  async () => {
    const { findings } = await analyse(messageOf(NOBODY_ACTS), RULES_ONLY);
    expect(findings.map(({ category }) => category)).not.toContain("threat.property");
  },
  LOADING,
);

test(
  "an act that the writer is said to do stands",
  async () => {
    const { findings } = await analyse(messageOf(WRITER_ACTS), RULES_ONLY);
    expect(findings.map(({ category }) => category)).toContain("threat.property");
  },
  LOADING,
);

test("a candidate without the grammar that its row asks for is vetoed", async () => {
  const seen = seenIn(WRITER_ACTS);
  const again = await readAgain(WRITER_ACTS, seen, async () => ({ holds: () => false }));
  expect(again.some(({ candidate }) => candidate.vetoed === "grammar")).toBe(true);
});

test("where compromise cannot be loaded, every candidate stands", async () => {
  const seen = seenIn(WRITER_ACTS);
  expect(await readAgain(WRITER_ACTS, seen, () => Promise.reject(new Error("no such file")))).toBe(seen);
});

test("a calm message asks compromise nothing", async () => {
  let asked = 0;
  const text = "The bin lorry missed our street again on Tuesday. Please tell me when it will come.";
  await readAgain(text, seenIn(text), async () => {
    asked++;
    return { holds: () => true };
  });
  expect(asked).toBe(0);
});
