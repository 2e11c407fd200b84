import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kinOf, tokensOf, weightOf } from "../../../../src/core/history/words/index.ts";

const forms = (text: string) => tokensOf(text).map(({ form }) => form);

describe("words in one spelling", () => {
  test.each([
    ["half six", "6.30"],
    ["half past six", "06.30"],
    ["19:30", "7.30"],
    ["quarter to eight", "7.45"],
    ["forty-eight", "48"],
    ["£6,000", "six thousand"],
    ["£6k", "6000"],
    ["6 March", "06/03"],
    ["the 6th of March", "March 6th"],
    ["twenty-eighth of April", "28/4"],
    ["Thurs", "Thursday"],
    ["binmen's", "binmen"],
  ])("%s is %s", (one, other) => {
    expect(forms(one)).toEqual(forms(other));
  });

  test("may is a month beside a day only, and no word at all otherwise", () => {
    expect(forms("You may go on 4 May")).toEqual(
      ["go", "4", "may"].filter((form) => form !== "go" || forms("go").length > 0),
    );
  });

  test("capitals inside a sentence mark names; shouting does not", () => {
    expect(tokensOf("We saw Carl").find(({ form }) => form === "carl")?.kind).toBe("name");
    expect(tokensOf("WE SAW CARL").find(({ form }) => form === "carl")?.kind).toBe("plain");
  });

  test("the same length of time is kin in another unit", () => {
    const [number] = tokensOf("48 hours");
    const kin = kinOf(number ?? { form: "", kind: "number" }, new Set(forms("48 hours")));
    expect(kin.map(({ form }) => form)).toContain("2");
  });

  test("words of one sense are kin, the word itself nearest", () => {
    const [damp] = tokensOf("damp");
    const kin = kinOf(damp ?? { form: "", kind: "plain" }, new Set());
    expect(kin[0]).toEqual({ form: "damp", nearness: 1 });
    expect(kin.map(({ form }) => form)).toContain(forms("mould")[0]);
  });

  test("words of any complaint weigh less than a street's name", () => {
    const [told] = tokensOf("told");
    const [larch] = tokensOf("Larchwood");
    expect(weightOf(told as never)).toBeLessThan(weightOf(larch as never));
  });

  test("any text yields short forms, each once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const found = forms(text);
        expect(new Set(found).size).toBe(found.length);
        for (const form of found) expect(form.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  test("a megabyte of digits, dots or letters takes linear time", () => {
    for (const unit of ["1", "1.", "1,", "a'", "half ", "one "]) {
      const start = performance.now();
      tokensOf(unit.repeat(500_000 / unit.length));
      // What is not linear takes minutes.
      expect(performance.now() - start).toBeLessThan(30_000);
    }
  }, 180_000);
});
