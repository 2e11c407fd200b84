/** The figures of an evaluation, on numbers whose answer is known. */
import { describe, expect, test } from "vitest";
import { DIALECTS, spokenAs } from "../../../src/cli/evaluate/dialects.ts";
import { areaUnder, shareAbove, thresholdAt } from "../../../src/cli/evaluate/figures.ts";
import { plant } from "../../../src/cli/evaluate/planted.ts";

describe("figures", () => {
  test("the area is the chance that a yes scores above a no, ties counting half", () => {
    expect(areaUnder([3, 4], [1, 2])).toBe(1);
    expect(areaUnder([1, 2], [3, 4])).toBe(0);
    expect(areaUnder([1, 1], [1, 1])).toBe(0.5);
    expect(areaUnder([2, 4], [1, 3])).toBe(0.75);
    expect(areaUnder([], [1])).toBeNull();
  });

  test("at most the share asked for passes a threshold", () => {
    const no = Array.from({ length: 1000 }, (_, at) => at / 1000);
    for (const share of [0, 0.001, 0.01, 0.5])
      expect(shareAbove(no, thresholdAt(no, share))).toBeLessThanOrEqual(share);
    expect(shareAbove(no, thresholdAt([0.2, 0.2, 0.2], 0.01))).toBeCloseTo(0.799);
  });
});

describe("texts made for measuring", () => {
  test("a sentence is planted past the middle, between two sentences", () => {
    expect(plant("One came. Two came. Three came. Four came.", "Here.")).toBe(
      "One came. Two came. Three came. Here. Four came.",
    );
    expect(plant("one line", "Here.")).toBe("one line Here.");
  });

  test("every way of speaking changes the words and keeps the end", () => {
    const text = "You don't know the friend that I am going to visit with them, and something is wrong.";
    for (const dialect of DIALECTS) expect(spokenAs(text, dialect)).not.toBe(text);
    expect(
      spokenAs(
        "Nothing was done.",
        DIALECTS.find(({ name }) => name === "Yorkshire") ?? (DIALECTS[0] as (typeof DIALECTS)[number]),
      ),
    ).toBe("nowt were done like.");
  });
});
