/** Letters without marks are cut where a new clause begins; others are left as they are. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutRunOn } from "../../../src/core/analysis/run-ons.ts";

const parts = (text: string) =>
  cutRunOn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).trim());

describe("cutRunOn", () => {
  test("a long run is cut before a subject, and before what joins it", () => {
    expect(
      parts(
        "the lift in our block has been out of order since the second week of march my mother is eighty two and lives on the ninth floor with her oxygen and i have rung your office every single day they never ring back",
      ),
    ).toEqual([
      "the lift in our block has been out of order since the second week of march my mother is eighty two and lives on the ninth floor with her oxygen",
      "and i have rung your office every single day they never ring back",
    ]);
  });

  test("a condition stays with what follows from it", () => {
    const text =
      "nobody has been to look at the boiler in the nine weeks that we have been without any heating if nobody comes by friday i will have to buy a second heater from the catalogue on credit";
    expect(parts(text)[1]).toMatch(/^if nobody comes by friday i will have to buy/);
  });

  test.each([
    ["a short one", "i rang you on monday and i rang you on tuesday and i rang you again on wednesday"],
    [
      "one with marks",
      "I rang you on Monday, about the lift that has been broken since March, and I rang you again on Tuesday, when I was told, by a man who would not say his name, that I was in the wrong queue.",
    ],
    [
      "one whose clauses hang together",
      "the man that i spoke to at the desk on the morning of the fourth was the same one who my wife saw in the spring before she was taken to the hospital for the operation on her knee",
    ],
  ])("%s is left alone", (_, text) => {
    expect(parts(text)).toEqual([text]);
  });

  test("nothing is lost or told twice", () => {
    const word = fc.constantFrom("i", "and", "if", "you", "the", "bin", ",", "\n", "please", "think", "waiting", "é");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const text = words.join(" ");
        const spans = cutRunOn(text, { start: 0, end: text.length });
        expect(spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      }),
    );
  });
});
