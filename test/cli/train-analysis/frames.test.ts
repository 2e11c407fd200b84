/** Sentences in which words are used or only mentioned, as data: every line can be made, and nothing kept out is taught. */
import { describe, expect, test } from "vitest";
import { foldOfFrame, HELD_FOLD } from "../../../src/cli/train-analysis/folds.ts";
import { madeSentences } from "../../../src/cli/train-analysis/grammar.ts";
import { CATEGORIES } from "../../../src/core/analysis/finding.ts";

const made = madeSentences("frames", 2);

describe("frames", () => {
  test("have one slot each, and every slot is filled", () => {
    expect(made.filter(({ pattern }) => pattern.match(/\{[A-Z]+\}/g)?.length !== 1)).toEqual([]);
    expect(made.filter(({ text }) => /[{}|[\]]/.test(text) || text.length < 10)).toEqual([]);
  });

  test("bear labels that there are", () => {
    const known: readonly string[] = CATEGORIES;
    expect(made.filter(({ labels, unknown }) => [...labels, ...unknown].some((one) => !known.includes(one)))).toEqual(
      [],
    );
    expect(made.filter(({ labels, unknown }) => labels.some((one) => unknown.includes(one)))).toEqual([]);
  });

  test("use the words in some and only mention them in others", () => {
    const used = made.filter(({ labels }) => labels.length > 0).length / made.length;
    expect(used).toBeGreaterThan(0.25);
    expect(used).toBeLessThan(0.6);
  });

  test("are kept out whole, whatever their slot is filled with", () => {
    expect(foldOfFrame("Tell her I'll {HURTYOU}.")).toBe(foldOfFrame("Tell her I'll {RUINYOU}."));
    const held = made.filter(({ pattern }) => foldOfFrame(pattern) === HELD_FOLD).length / made.length;
    expect(held).toBeGreaterThan(0.06);
    expect(held).toBeLessThan(0.15);
  });
});
