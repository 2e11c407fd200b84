/** Spelling tricks are undone, and which group is named is not told. */
import { describe, expect, test } from "vitest";
import { GROUPS } from "../../../../src/core/analysis/lexicons/group-words.ts";
import { wordsOf } from "../../../../src/core/analysis/model/words.ts";

describe("words that the model counts", () => {
  test.each([
    ["I'll k i l l you", "i will kill you"],
    ["youre next ill find you", "you are next i will find you"],
    ["she was taken ill at home, dont", "she was taken ill at home , dont"],
    ["you f**king id1ot", "you fucking idiot"],
    ["s.t.u.p.i.d", "stupid"],
    ["fuuuuck off", "fuck off"],
    ["kіll уоu", "kill you"],
    ["ki\u200bll you", "kill you"],
    ["🔪 you", "e1f52a you"],
    ["an idiot", "a idiot"],
    ["1,200 on 3 March", "# , ### on # march"],
  ])("%s", (written, plain) => {
    expect(wordsOf(`${written}!`).join(" ")).toBe(`${plain} !`);
  });

  test("a full stop that was left out is there", () => {
    expect(wordsOf("I will find you")).toEqual(wordsOf("I will find you."));
    expect(wordsOf("Will you answer?").at(-1)).toBe("?");
    expect(wordsOf("")).toEqual([]);
  });

  test("every group is told by the same word", () => {
    for (const group of GROUPS.keys())
      expect(wordsOf(`some ${group} there`).join(" ")).toMatch(/^some groupterms? there \.$/);
    expect(wordsOf("black people")).toEqual(wordsOf("Muslims"));
    expect(wordsOf("old people")).toEqual(wordsOf("Muslims"));
    expect(wordsOf("middle eastern people")).toEqual(wordsOf("Muslims"));
    expect(wordsOf("an old boiler").join(" ")).toBe("a old boiler .");
  });

  test("a million letters without a space are read at once", () => {
    const start = performance.now();
    for (const text of ["a".repeat(1e6), "a ".repeat(5e5), "*".repeat(1e6), "'a".repeat(5e5)]) wordsOf(text);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
