/** How texts are divided, how voices are mixed, and how thresholds are chosen. */
import { describe, expect, test } from "vitest";
import { foldOf, foldOfRow, HELD_FOLD, TURNS, turnOf } from "../../../src/cli/train-analysis/folds.ts";
import type { JudgedText } from "../../../src/cli/train-analysis/judge.ts";
import { fitLogistic, solve } from "../../../src/cli/train-analysis/logistic.ts";
import { fitMix } from "../../../src/cli/train-analysis/mix.ts";
import { BUDGETS, rate, ratesAt, spokenOf, thresholdsOf } from "../../../src/cli/train-analysis/thresholds.ts";
import { worthsOf } from "../../../src/cli/train-analysis/worths.ts";
import type { Category } from "../../../src/core/analysis/finding.ts";
import { HEADS } from "../../../src/core/analysis/model/heads.ts";
import { mixed } from "../../../src/core/analysis/model/score.ts";
import { THRESHOLDS } from "../../../src/core/analysis/model/thresholds.ts";
import { speaks, WORTHS } from "../../../src/core/analysis/verdict.ts";

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

  test("a factor comes to rest where lessons and start pull alike, from however far", () => {
    const lessons = [true, true, true, false].map((right) => ({ inputs: [[0, 1] as const], right, weight: 1 }));
    for (const start of [-9, 0, 9]) {
      const [factor = Number.NaN] = fitLogistic(lessons, Float64Array.of(start), () => 0.1);
      const share = 1 / (1 + Math.exp(-factor));
      expect(0.1 * (factor - start) + 4 * share - 3).toBeCloseTo(0, 2);
    }
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

/** A text with one sentence in which rows of threats spoke. */
function judged(labels: Category[], figure: number, spoken: string[] = [], kind: JudgedText["kind"] = "alike") {
  const heard = [{ category: "threat.violence", figure, spoken, vetoed: [] }] as const;
  return {
    set: kind === "alike" ? "threat" : "ordinary",
    kind,
    labels,
    unknown: [],
    turn: 0,
    heard,
  } satisfies JudgedText;
}

describe("what voices count for", () => {
  const many = (count: number, make: (at: number) => JudgedText) => Array.from({ length: count }, (_, at) => make(at));
  const voices = worthsOf([
    ...many(60, () => judged(["threat.violence"], 0.3, ["threat.violence/plain"])),
    ...many(60, (at) => judged(at % 2 === 0 ? ["threat.violence"] : [], 0.3, ["threat.violence/doubtful"])),
    ...many(4, () => judged(["threat.violence"], 0.3, ["threat.violence/rare"])),
    ...many(60, (at) => judged([], 0.1 + at / 100)),
    ...many(60, (at) => judged(["threat.violence"], 0.3 + at / 100)),
  ]);

  test("a row that hardly ever speaks in vain is sure, and what is declared so", () => {
    expect([...voices.sure]).toEqual([
      "abuse.discriminatory/any-group",
      "safeguarding.self-harm/attempt-plain",
      "safeguarding.self-harm/plain",
      "stalking/your-home",
      "threat.violence/plain",
    ]);
  });

  test("a row counts for as much as it was right", () => {
    const worth = (id: string) => voices.rows[`threat.violence/${id}`]?.[0] ?? 0;
    expect(worth("plain")).toBeGreaterThan(worth("rare"));
    expect(worth("rare")).toBeGreaterThan(worth("doubtful"));
  });

  test("a sure row speaks at any threshold, a lead only together with more", () => {
    const worths = { ...voices, thresholds: { ...THRESHOLDS, "threat.violence": 0.9 } };
    const [sure] = judged([], 0, ["threat.violence/plain"]).heard;
    const [lead] = judged([], 0.05, ["threat.violence/doubtful"]).heard;
    const [both] = judged([], 0.99, ["threat.violence/doubtful"]).heard;
    expect([sure, lead, both].map((one) => speaks(one, worths))).toEqual([true, false, true]);
  });
});

describe("thresholds", () => {
  const voices = {
    voices: WORTHS.voices,
    rows: {},
    sure: new Set(["threat.violence/plain"]),
  };
  const plain = { ...voices, voices: { ...WORTHS.voices, "threat.violence": [0, 1] as const } };
  const texts = [
    ...Array.from({ length: 200 }, (_, at) => judged(["threat.violence"], 0.3 + at / 300)),
    ...Array.from({ length: 1000 }, (_, at) => judged([], 0.15 + at / 2000)),
    ...Array.from({ length: 2000 }, (_, at) => judged([], 0.15 + at / 5000, [], "ordinary")),
  ].map((text) => rate(text, plain));

  test("find much and stay within what may be flagged", () => {
    const thresholds = thresholdsOf(texts);
    const rates = ratesAt(texts, thresholds);
    expect(rates.alike).toBeLessThanOrEqual(BUDGETS["threat.violence"].alike);
    expect(rates.ordinary).toBeLessThanOrEqual(BUDGETS["threat.violence"].ordinary);
    expect(rates.alike + rates.ordinary).toBeGreaterThan(0);
    expect(thresholds["threat.violence"]).toBeGreaterThan(0.5);
    expect(thresholds["threat.violence"]).toBeLessThan(0.75);
  });

  test("a head that was never right stays silent", () => {
    expect(thresholdsOf(texts).stalking).toBeGreaterThan(1);
  });

  test("what a sure row says is spoken of whatever the threshold", () => {
    const text = rate(judged([], 0, ["threat.violence/plain"]), plain);
    expect(spokenOf(text, { ...THRESHOLDS, "threat.violence": 1.01 })).toEqual(["threat.violence"]);
  });

  test("what may be there and nobody has said is no false alarm", () => {
    const text = { ...judged([], 0.9), unknown: ["threat.violence"] satisfies Category[] };
    expect(ratesAt([rate(text, plain)], { ...THRESHOLDS, "threat.violence": 0.01 }).alike).toBe(0);
    expect(ratesAt([rate(judged([], 0.9), plain)], { ...THRESHOLDS, "threat.violence": 0.01 }).alike).toBe(1);
  });

  test("swearing in a public set is no false alarm", () => {
    const heard = [{ category: "abuse.profanity", figure: 0.9, spoken: [], vetoed: [] }] as const;
    const text = rate({ set: "spamassassin_ham", kind: "ordinary", labels: [], unknown: [], turn: 0, heard }, plain);
    expect(ratesAt([text], { ...THRESHOLDS, "abuse.profanity": 0.01 }).ordinary).toBe(0);
  });
});
