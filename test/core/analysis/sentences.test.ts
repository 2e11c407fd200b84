/** Where sentences end, and that nothing is lost between them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../src/core/analysis/index.ts";
import { messageFrom, messageOf } from "./message-of.ts";

const cut = (text: string): string[] => sentencesOf(messageOf(text)).map(({ start, end }) => text.slice(start, end));

describe("sentencesOf", () => {
  test.each([
    ["One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
    [
      "Mr. Ansah rang at 5 p.m. on 3.5 acres. Then he left.",
      ["Mr. Ansah rang at 5 p.m. on 3.5 acres.", "Then he left."],
    ],
    ["I saw J. Smith. He waved.", ["I saw J. Smith.", "He waved."]],
    ["It wasn't. I want it back. He won’t! Why", ["It wasn't.", "I want it back.", "He won’t!", "Why"]],
    ["We are in flat B. The lift is out.", ["We are in flat B.", "The lift is out."]],
    ["Ask J. R. Holt. He knows it cost £1.50. Twice.", ["Ask J. R. Holt.", "He knows it cost £1.50.", "Twice."]],
    ["no answer. im waiting", ["no answer.", "im waiting"]],
    ["It broke.Nobody came.", ["It broke.", "Nobody came."]],
    ['He said "Go away." I went.', ['He said "Go away."', "I went."]],
    ["Well... maybe not. Really?!", ["Well... maybe not.", "Really?!"]],
    ["My points\n- the lift\n- the door\n1. the roof", ["My points", "- the lift", "- the door", "1. the roof"]],
    ["first paragraph without a stop\n\nsecond one", ["first paragraph without a stop", "second one"]],
    [
      "This line was wrapped by a mail program because it is a very long\nline and goes on here.",
      ["This line was wrapped by a mail program because it is a very long\nline and goes on here."],
    ],
    ["   \n\t ", []],
  ])("%j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test("only the writer's own words", () => {
    const message = messageFrom(["writer", "Mine.\n"], ["quoted", "> Theirs.\n"], ["signature", "-- \nSigned."]);
    expect(sentencesOf(message).map(({ start, end }) => message.text.slice(start, end))).toEqual(["Mine."]);
  });

  test("a part of a line that runs on has no space around it either", () => {
    const line = "the lift has been broken since the second of march and my mother is eighty two years old ";
    const parts = cut(`${line}i have rung your office every day and nobody rings back ${line}i want it mended`);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual(parts.map((part) => part.trim()));
  });

  test("no visible character is lost, and no sentence is endless", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab .!?\n\"'-…é"), maxLength: 400 }), (text) => {
        const spans = sentencesOf(messageOf(text));
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
      }),
    );
    expect(Math.max(...cut("a".repeat(50_000)).map((sentence) => sentence.length))).toBeLessThan(2_000);
  });
});
