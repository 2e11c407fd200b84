import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BLANK_CLOSE, BLANK_OPEN, blanksIn } from "../../../src/core/letters/index.ts";

describe("blanks in a text that is about to go out", () => {
  test.each([
    ["as Composure writes it", "Dear [fill in: the person's name],"],
    ["with hard spaces", "Dear [fill\u00a0in:\u00a0the\u00a0person's\u00a0name],"],
    ["wrapped by a mail program", "Dear [fill\r\nin: the\nperson's name],"],
    ["spread out by an editor", "Dear [ fill  in :  the person's name ],"],
    ["with invisible marks in it", "Dear [\u200bfi\u00adll in\ufeff: the person\u2060's name],"],
    ["in capitals", "Dear [FILL IN: the person's name],"],
    ["as source with entities", "Dear [fill&nbsp;in:&#160;the person's name],"],
    ["with its closing bracket lost", "Dear [fill in: the person's name"],
    ["with wide brackets", "Dear ［fill in：the person's name］,"],
  ])("are found %s", (_, text) => {
    const [label, ...others] = blanksIn(text);
    expect(label?.toLowerCase()).toBe("the person's name");
    expect(others).toEqual([]);
  });

  test("are found one by one, in order, and without a label too", () => {
    expect(blanksIn("[fill in: a] and [fill in: b], [fill in: ] [fill in]")).toEqual(["a", "b", "a blank", "a blank"]);
  });

  test.each(["", "Please fill in: the form", "[filling in for Sam]", "[see note]", "[fill instead]"])(
    "are not seen in %j",
    (text) => {
      expect(blanksIn(text)).toEqual([]);
    },
  );

  test("are never missed, whatever stands around them and whatever white space falls between their words", () => {
    const gap = fc
      .array(fc.constantFrom(" ", "\u00a0", "\n", "\r\n", "\t", "\u200b", "\u2009"), { minLength: 1 })
      .map((all) => all.join(""));
    const label = fc.stringMatching(/^[a-z]{1,20}$/);
    fc.assert(
      fc.property(fc.string(), gap, gap, label, fc.string(), (before, one, two, word, after) => {
        const text = `${before}${BLANK_OPEN.replace(" in: ", `${one} in:${two}`)}${word}${BLANK_CLOSE}${after}`;
        expect(blanksIn(text)).toContain(word);
      }),
    );
  });

  test("are looked for in linear time", () => {
    const start = performance.now();
    for (const text of ["[", "[ ", "[fill ", "[fill in", "&nbsp;", "[fill in: x"]) blanksIn(text.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
