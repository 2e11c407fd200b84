/** An earlier letter is found again in a reply, and no line of the person's own is ever counted as the letter's. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOwnLines, isLineOf } from "../../src/webmail/own-lines.ts";

const LETTER = [
  "Dear [fill in: name],",
  "We have read your letter of 9 April.",
  "",
  "Please write to [fill in: contact] by [fill in: day].",
  "Yours sincerely",
];

describe("findOwnLines", () => {
  it("finds the letter where it was put", () => {
    expect(findOwnLines([...LETTER, "", "-- ", "Desk"], LETTER)).toEqual({ first: 0, last: 4, added: [] });
  });

  it("finds it below lines typed above, with blanks filled and a line mended", () => {
    const lines = [
      "A word first.",
      "",
      "Dear Ms Moss,",
      "We have read your long letter of 9 April.",
      "",
      "Please write to Jo Bell by Friday.",
      "Yours sincerely",
      "",
      "> quoted",
    ];
    expect(findOwnLines(lines, LETTER)).toEqual({ first: 2, last: 6, added: [] });
  });

  it("names the person's own lines inside it", () => {
    const lines = [...LETTER.slice(0, 2), "I also rang you today.", ...LETTER.slice(2)];
    expect(findOwnLines(lines, LETTER)?.added).toEqual(["I also rang you today."]);
  });

  it("does not take a few lines that happen to be alike for the letter", () => {
    expect(
      findOwnLines(
        ["Dear Pat,", "Thank you for coming in.", "Yours sincerely"],
        LETTER.toSpliced(1, 0, "More.", "And more."),
      ),
    ).toBeNull();
    expect(findOwnLines([], LETTER)).toBeNull();
    expect(findOwnLines(["x"], [])).toBeNull();
  });

  it("never looks into quoted lines", () => {
    expect(
      findOwnLines(
        LETTER.map((line) => `> ${line}`),
        LETTER,
      ),
    ).toBeNull();
    expect(findOwnLines([">", ...LETTER], LETTER)).toBeNull();
  });

  it("keeps every line a person puts anywhere in or around the letter", () => {
    const typed = fc
      .stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,5}$/)
      .filter((line) => !LETTER.some((own) => isLineOf(line, own)));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(LETTER.length), typed), { maxLength: 6 }), (puts) => {
        const lines = [...LETTER];
        for (const [at, line] of puts) lines.splice(at, 0, line);
        const found = findOwnLines(lines, LETTER);
        if (!found) return expect.fail("the letter was not found");
        const kept = [...lines.slice(0, found.first), ...found.added, ...lines.slice(found.last + 1)];
        for (const [, line] of puts) expect(kept).toContain(line);
      }),
      { numRuns: 200 },
    );
  });
});

describe("isLineOf", () => {
  it.each([
    ["Dear Pat,", "Dear [fill in: name],", true],
    ["Dear Pat", "Dear [fill in: name],", false],
    ["By 3 May we write to Jo.", "By [fill in: day] we write to [fill in: name].", true],
    ["Yours  sincerely ", "Yours sincerely", true],
    ["Yours faithfully", "Yours sincerely", false],
    ["anything", "[fill in: all of it]", false],
    ["We will look at it and write to you soon", "We will look at it and write to you within ten days", true],
    ["No", "We will look at it and write to you", false],
  ])("%s / %s: %s", (line, wanted, same) => {
    expect(isLineOf(line, wanted)).toBe(same);
  });
});
