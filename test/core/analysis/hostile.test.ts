/** Nothing that can be written makes the analysis slow: time grows with length and no faster. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/index.ts";
import { messageOf } from "./message-of.ts";

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));

describe("one megabyte is read in seconds", () => {
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
  ])("%s", { timeout: 30_000 }, async (_, piece) => {
    const begun = performance.now();
    await analyse(messageOf(fill(piece)));
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});

test("odd text neither throws nor hangs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 2_000 }), async (text) => {
      await analyse(messageOf(text));
    }),
    { numRuns: 60 },
  );
});
