/** Nothing that can be written makes the rules slow: time grows with length and no faster. The model is left out. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { messageOf } from "./message-of.ts";
import { RULES_ONLY } from "./rules-only.ts";

/** Enough to tell a quadratic reader, and little enough for a slow machine. */
const LENGTH = 300_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

describe("a very long message is read in seconds", () => {
  test.each([
    ["of one letter", "a"],
    ["of quotation marks", '"'],
    ["of apostrophes", " 'a"],
    ["of brackets", "("],
    ["of full stops", "."],
    ["of asterisks", "*"],
    ["of single letters", "k "],
    ["of dotted letters", "f.u."],
    ["of line breaks", "\n"],
    ["of threats", "I will kill you and "],
    ["of swearing", "fuck "],
    ["of words that many rules look for", "i will not you your "],
    ["of quotations", 'he said "no". '],
    ["of masks", "f*"],
    ["of zero-width signs", "\u200b"],
    ["of long tokens", `${"x".repeat(5_000)} `],
    ["of repeated letters", "fuuuuuuuuuuuuck "],
    ["of knives", "🔪 you "],
    ["of conditions", "if you do not, or else, unless "],
    ["of reported speech", "he said she said they told me "],
  ])("%s", { timeout: 240_000 }, async (_, piece) => {
    const begun = process.cpuUsage();
    await analyse(messageOf(fill(piece)), RULES_ONLY);
    const { user } = process.cpuUsage(begun);
    expect(user / 1000).toBeLessThan(15_000);
  });
});

test("odd text neither throws nor hangs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 2_000 }), async (text) => {
      await analyse(messageOf(text), RULES_ONLY);
    }),
    { numRuns: 60 },
  );
}, 240_000);
