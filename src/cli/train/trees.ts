/** Gradient boosting of small trees, in a fixed order: the same data give the same trees. */
import { type Forest, mirrored, type Tree, valueOf } from "../../core/history/forest.ts";
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
  /** Shares of the rows, and of the features, that each tree may look at. */
  readonly rows: number;
  readonly features: number;
}

const STEPS = 32;
const RIDGE = 2;
const LEAST_GAIN = 1e-3;
const SEED = 20_240_229;

/** Numbers below 1 as if by chance, the same each time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One tree for each class in each round; of two classes one mirrors the other. */
export function fitForest(rows: readonly Row[], classes: number, settings: Settings): Forest {
  const cuts = cutsOf(rows);
  const width = cuts.length;
  const bins = new Uint8Array(rows.length * width);
  for (const [at, { features }] of rows.entries())
    for (const [feature, own] of cuts.entries()) bins[at * width + feature] = binOf(features[feature] ?? 0, own);
  const scores = Array.from({ length: classes }, () => new Float64Array(rows.length));
  const shares = Array.from({ length: classes }, () => new Float64Array(rows.length));
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  const all = Int32Array.from(rows.keys());
  const chance = chances(SEED);
  const add = (tree: Tree, own: Float64Array) => {
    for (const [at, { features }] of rows.entries()) own[at] = (own[at] ?? 0) + valueOf(tree, features);
  };
  const rounds: Tree[][] = [];
  for (let round = 0; round < settings.rounds; round++) {
    shareOut(scores, shares);
    const drawn = all.filter(() => chance() < settings.rows);
    const trees = scores.slice(classes === 2 ? 1 : 0).map((_, k) => {
      const own = classes === 2 ? 1 : k;
      for (const [at, { label, weight }] of rows.entries()) {
        const share = shares[own]?.[at] ?? 0;
        slopes[at] = weight * ((label === own ? 1 : 0) - share);
        bends[at] = Math.max(1e-6, weight * share * (1 - share));
      }
      const open = Uint8Array.from(cuts, () => (chance() < settings.features ? 1 : 0));
      const work = { bins, cuts, slopes, bends, settings, open };
      return grow(work, drawn, settings.depth, sumsOf(work, drawn));
    });
    rounds.push(trees.length === classes ? trees : trees.flatMap((tree) => [mirrored(tree), tree]));
    for (const [k, own] of scores.entries()) add(rounds.at(-1)?.[k] ?? 0, own);
  }
  return rounds;
}

function shareOut(scores: readonly Float64Array[], shares: readonly Float64Array[]): void {
  const own = new Array<number>(scores.length).fill(0);
  for (let at = 0; at < (scores[0]?.length ?? 0); at++) {
    for (const [k, row] of scores.entries()) own[k] = row[at] ?? 0;
    for (const [k, share] of softmax(own).entries()) (shares[k] as Float64Array)[at] = share;
  }
}

interface Work {
  /** For each row the step of each feature. */
  readonly bins: Uint8Array;
  readonly cuts: readonly (readonly number[])[];
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
  readonly settings: Settings;
  /** 1 for a feature that this tree may look at. */
  readonly open: Uint8Array;
}

function grow(work: Work, members: Int32Array, depth: number, sums: Float64Array): Tree {
  const split = depth === 0 || members.length < 2 * work.settings.fewest ? null : bestSplit(work, members.length, sums);
  if (split === null) return leaf(work, members);
  const width = work.cuts.length;
  const isBelow = (at: number) => (work.bins[at * width + split.feature] ?? 0) <= split.bin;
  const below = members.filter(isBelow);
  const above = members.filter((at) => !isBelow(at));
  const cut = work.cuts[split.feature]?.[split.bin] ?? 0;
  if (depth === 1) return [split.feature, cut, leaf(work, below), leaf(work, above)];
  // The sums of the smaller part are taken; those of the other are what is left.
  const fewer = below.length <= above.length;
  const part = sumsOf(work, fewer ? below : above);
  const rest = sums.map((value, at) => value - (part[at] as number));
  return [
    split.feature,
    cut,
    grow(work, below, depth - 1, fewer ? part : rest),
    grow(work, above, depth - 1, fewer ? rest : part),
  ];
}

function leaf({ slopes, bends, settings }: Work, members: Int32Array): number {
  let slope = 0;
  let bend = 0;
  for (const at of members) {
    slope += slopes[at] ?? 0;
    bend += bends[at] ?? 0;
  }
  return Math.round(((settings.rate * slope) / (bend + RIDGE)) * 1000) / 1000;
}

/** For each step of each feature that is looked at: slope, bend and number of the rows in it. */
function sumsOf({ bins, cuts, slopes, bends, open }: Work, members: Int32Array): Float64Array {
  const width = cuts.length;
  const looked = Int32Array.from(cuts.keys()).filter((feature) => open[feature] === 1);
  const sums = new Float64Array(width * STEPS * 3);
  for (let place = 0; place < members.length; place++) {
    const at = members[place] as number;
    const [slope, bend] = [slopes[at] as number, bends[at] as number];
    for (let next = 0; next < looked.length; next++) {
      const feature = looked[next] as number;
      const to = (feature * STEPS + (bins[at * width + feature] as number)) * 3;
      sums[to] = (sums[to] as number) + slope;
      sums[to + 1] = (sums[to + 1] as number) + bend;
      sums[to + 2] = (sums[to + 2] as number) + 1;
    }
  }
  return sums;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function bestSplit({ cuts, settings, open }: Work, members: number, sums: Float64Array): Split | null {
  let [slope, bend] = [0, 0];
  // Every feature that is looked at has the same sums in all.
  const any = Math.max(0, open.indexOf(1)) * STEPS * 3;
  for (let bin = 0; bin < STEPS; bin++) {
    slope += sums[any + bin * 3] as number;
    bend += sums[any + bin * 3 + 1] as number;
  }
  const whole = (slope * slope) / (bend + RIDGE);
  let best: Split | null = null;
  for (let feature = 0; feature < cuts.length; feature++) {
    if (open[feature] === 0) continue;
    let [low, lowBend, count] = [0, 0, 0];
    const steps = cuts[feature]?.length ?? 0;
    for (let bin = 0, at = feature * STEPS * 3; bin < steps; bin++, at += 3) {
      low += sums[at] as number;
      lowBend += sums[at + 1] as number;
      count += sums[at + 2] as number;
      if (count < settings.fewest || members - count < settings.fewest) continue;
      const gain = (low * low) / (lowBend + RIDGE) + (slope - low) ** 2 / (bend - lowBend + RIDGE) - whole;
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { feature, bin, gain };
    }
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
