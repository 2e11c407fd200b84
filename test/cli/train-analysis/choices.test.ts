/** How texts are divided, how voices are mixed, and how thresholds are chosen. */
import { describe, expect, test } from "vitest";
import { foldOf, foldOfRow, HELD_FOLD, TURNS, turnOf } from "../../../src/cli/train-analysis/folds.ts";
import type { JudgedText } from "../../../src/cli/train-analysis/judge.ts";
import { fitMix, solve } from "../../../src/cli/train-analysis/mix.ts";
import { ratesAt, thresholdsOf } from "../../../src/cli/train-analysis/thresholds.ts";
import type { Category } from "../../../src/core/analysis/finding.ts";
import { HEADS } from "../../../src/core/analysis/model/heads.ts";
import { mixed } from "../../../src/core/analysis/model/score.ts";

describe("parts", () => {
  test("both of a pair are in the same part", () => {
    for (let at = 1; at < 200; at += 2) expect(foldOf(`a-${at}`, `a-${at + 1}`)).toBe(foldOf(`a-${at + 1}`, `a-${at}`));
  });

  test("a tenth is kept out, a third of what is clean, and turns are of like size", () => {
    const share = (set: string) =>
      Array.from({ length: 900 }, (_, at) => foldOfRow(set, at)).filter((fold) => fold === HELD_FOLD).length / 900;
    expect(share("jigsaw6")).toBeCloseTo(0.1);
    expect(share("nhs_fft")).toBeCloseTo(1 / 3);
    const turns = Array.from({ length: 900 }, (_, at) => turnOf(foldOfRow("nhs_fft", at)));
    for (let turn = 0; turn < TURNS; turn++) expect(turns.filter((one) => one === turn).length).toBe(600 / TURNS);
  });
});

describe("voices", () => {
  test("a system of equations is solved from its lower half", () => {
    const found = solve([Float64Array.from([4, 0]), Float64Array.from([2, 3])], Float64Array.from([8, 7]));
    expect(found[0]).toBeCloseTo(1.25);
    expect(found[1]).toBeCloseTo(1.5);
  });

  test("a voice that knows is heard more than one that guesses", () => {
    const heads = HEADS.length;
    const lessons = Array.from({ length: 400 }, (_, at) => {
      const yes = at % 2;
      const sums = new Float64Array(2 * heads).fill(-3);
      sums[0] = yes ? 2 : -3;
      sums[heads] = at % 3 === 0 ? 2 : -3;
      return { sums, wanted: new Int8Array(heads).fill(-1).fill(yes, 0, 1), weight: 1 };
    });
    const mix = fitMix(lessons);
    expect(mix[0]?.[1]).toBeGreaterThan((mix[0]?.[1 + heads] ?? 0) + 0.5);
    const figures = lessons.slice(0, 2).map(({ sums }) => mixed(sums, mix)["threat.violence"]);
    expect(figures[1]).toBeGreaterThan((figures[0] ?? 1) + 0.5);
  });
});

describe("thresholds", () => {
  const judged = (labels: Category[], score: number, kind: JudgedText["kind"] = "alike"): JudgedText => ({
    set: kind === "alike" ? "threat" : "ordinary",
    kind,
    labels,
    turn: 0,
    ruled: new Set(),
    heard: new Map([["threat.violence", score]]),
  });
  const texts = [
    ...Array.from({ length: 200 }, (_, at) => judged(["threat.violence"], 0.3 + at / 300)),
    ...Array.from({ length: 1000 }, (_, at) => judged([], 0.15 + at / 2000)),
    ...Array.from({ length: 2000 }, (_, at) => judged([], 0.15 + at / 5000, "ordinary")),
  ];

  test("find much and stay within what may be flagged", () => {
    const { thresholds, rates } = thresholdsOf(texts);
    expect(rates.alike).toBeLessThanOrEqual(0.02);
    expect(rates.ordinary).toBeLessThanOrEqual(0.002);
    expect(thresholds["threat.violence"]).toBeGreaterThan(0.5);
    expect(thresholds["threat.violence"]).toBeLessThan(0.75);
    expect(ratesAt(texts, thresholds)).toEqual(rates);
  });

  test("a head that was never right stays silent", () => {
    expect(thresholdsOf(texts).thresholds.stalking).toBeGreaterThan(1);
  });
});
