/** Gradient boosting of small trees, in a fixed order: the same data give the same trees. */
import type { Forest, Tree } from "../../core/history/forest.ts";
import { softmax } from "./softmax.ts";

export interface Row {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

export interface Settings {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  readonly fewest: number;
}

const STEPS = 32;
const RIDGE = 2;

/** One tree for each class in each round. */
export function fitForest(rows: readonly Row[], classes: number, settings: Settings): Forest {
  const cuts = cutsOf(rows);
  const bins = cuts.map((own, at) => Uint8Array.from(rows, ({ features }) => binOf(features[at] ?? 0, own)));
  const scores = Array.from({ length: classes }, () => new Float64Array(rows.length));
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  const rounds: Tree[][] = [];
  for (let round = 0; round < settings.rounds; round++) {
    const shares = rows.map((_, at) => softmax(scores.map((row) => row[at] ?? 0)));
    rounds.push(
      scores.map((own, k) => {
        for (const [at, { label, weight }] of rows.entries()) {
          const share = shares[at]?.[k] ?? 0;
          slopes[at] = weight * ((label === k ? 1 : 0) - share);
          bends[at] = Math.max(1e-6, weight * share * (1 - share));
        }
        return grow({ bins, cuts, slopes, bends, settings, scores: own }, Int32Array.from(rows.keys()), settings.depth);
      }),
    );
  }
  return rounds;
}

interface Work {
  /** For each feature the step of each row. */
  readonly bins: readonly Uint8Array[];
  readonly cuts: readonly (readonly number[])[];
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
  readonly settings: Settings;
  readonly scores: Float64Array;
}

function grow(work: Work, members: Int32Array, depth: number): Tree {
  const split = depth === 0 || members.length < 2 * work.settings.fewest ? null : bestSplit(work, members);
  if (split === null) return leaf(work, members);
  const steps = work.bins[split.feature] ?? new Uint8Array();
  const below = members.filter((at) => (steps[at] ?? 0) <= split.bin);
  const above = members.filter((at) => (steps[at] ?? 0) > split.bin);
  const cut = work.cuts[split.feature]?.[split.bin] ?? 0;
  return [split.feature, cut, grow(work, below, depth - 1), grow(work, above, depth - 1)];
}

function leaf({ slopes, bends, settings, scores }: Work, members: Int32Array): number {
  let slope = 0;
  let bend = 0;
  for (const at of members) {
    slope += slopes[at] ?? 0;
    bend += bends[at] ?? 0;
  }
  const value = Math.round(((settings.rate * slope) / (bend + RIDGE)) * 1000) / 1000;
  for (const at of members) scores[at] = (scores[at] ?? 0) + value;
  return value;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function bestSplit(work: Work, members: Int32Array): Split | null {
  let best: Split | null = null;
  for (let feature = 0; feature < work.cuts.length; feature++) {
    const split = splitBy(work, members, feature);
    if (split !== null && split.gain > (best?.gain ?? 1e-3)) best = split;
  }
  return best;
}

function splitBy({ bins, slopes, bends, settings, cuts }: Work, members: Int32Array, feature: number): Split | null {
  const steps = bins[feature] as Uint8Array;
  const sums = new Float64Array(STEPS * 3);
  for (let place = 0; place < members.length; place++) {
    const at = members[place] as number;
    const to = (steps[at] as number) * 3;
    sums[to] = (sums[to] as number) + (slopes[at] as number);
    sums[to + 1] = (sums[to + 1] as number) + (bends[at] as number);
    sums[to + 2] = (sums[to + 2] as number) + 1;
  }
  const total = (of: number) => sums.reduce((sum, value, at) => (at % 3 === of ? sum + value : sum), 0);
  const [slope, bend] = [total(0), total(1)];
  const whole = (slope * slope) / (bend + RIDGE);
  let [low, lowBend, count] = [0, 0, 0];
  let best: Split | null = null;
  for (let bin = 0; bin < (cuts[feature]?.length ?? 0); bin++) {
    low += sums[bin * 3] ?? 0;
    lowBend += sums[bin * 3 + 1] ?? 0;
    count += sums[bin * 3 + 2] ?? 0;
    if (count < settings.fewest || members.length - count < settings.fewest) continue;
    const gain = (low * low) / (lowBend + RIDGE) + (slope - low) ** 2 / (bend - lowBend + RIDGE) - whole;
    if (gain > (best?.gain ?? 0)) best = { feature, bin, gain };
  }
  return best;
}

function cutsOf(rows: readonly Row[]): number[][] {
  const width = rows[0]?.features.length ?? 0;
  return Array.from({ length: width }, (_, at) => {
    const values = Float64Array.from(rows, ({ features }) => features[at] ?? 0).sort();
    const cuts = new Set<number>();
    for (let step = 1; step < STEPS; step++) {
      const place = Math.floor((step * values.length) / STEPS);
      const [low = 0, high = 0] = [values[place - 1], values[place]];
      cuts.add(Math.round(((low + high) / 2) * 1000) / 1000);
    }
    return [...cuts].sort((a, b) => a - b);
  });
}

function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] ?? 0)) bin++;
  return bin;
}
