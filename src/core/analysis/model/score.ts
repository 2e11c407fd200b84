/** Sentences → figures: the counted features first, the net where they leave room for doubt. Knows no threshold. */
import { featuresOf } from "./features.ts";
import { HEADS, type Head, type HeadScores } from "./heads.ts";
import { SHIPPED } from "./loaded.ts";
import { newPass, type Pass, runNet } from "./net.ts";
import { partsOf } from "./parts.ts";
import type { Counted, Mix, Weights } from "./weights.ts";
import { wordsOf } from "./words.ts";

/** A sentence whose features all stay below this is plain: the net is not asked. */
const DOUBT = -2;
/** The general head, which makes no finding, must be louder. */
const TOXIC_DOUBT = -0.9;
const TOXIC = HEADS.indexOf("toxic");
/** Where the net is not asked, it is taken to say this much more for no than the counted features do. */
const MORE = 1;
/** Longer texts are read up to here. */
export const MOST_WORDS = 160;
/** Sums beyond this say no more. */
const MOST = 9;

/** One set of figures for each text, in order. A text is one sentence, or a few that belong together. */
export type Scorer = (texts: readonly string[]) => readonly HeadScores[];

let pass: Pass | null = null;

/** The sums of both voices for each head: those of the counted features, then those of the net. */
export function sumsOf(text: string, weights: Weights): Float64Array {
  const words = wordsOf(text, MOST_WORDS);
  const heads = HEADS.length;
  const sums = new Float64Array(2 * heads);
  const said = countedSums(featuresOf(words), weights.counted());
  sums.set(said);
  sums.set(
    said.map((sum) => sum - MORE),
    heads,
  );
  if (said.some((sum, head) => sum > (head === TOXIC ? TOXIC_DOUBT : DOUBT))) sums.set(netSums(words, weights), heads);
  return sums;
}

/** What the counted features say for each head. */
export function countedSums(features: readonly number[], { bytes, bits, scales, bias }: Counted): Float64Array {
  const heads = HEADS.length;
  const mask = (1 << bits) - 1;
  const sums = new Float64Array(heads);
  for (const feature of features) {
    const base = (feature & mask) * heads;
    for (let head = 0; head < heads; head++) sums[head] = (sums[head] as number) + (bytes[base + head] as number);
  }
  const share = 1 / Math.sqrt(features.length + 1);
  return sums.map((sum, head) => sum * share * (scales[head] as number) + (bias[head] as number));
}

function netSums(words: readonly string[], weights: Weights): Float32Array {
  const net = weights.net();
  if (pass?.sums.length !== net.shape.heads || pass.pool.length !== net.shape.hidden * 2) pass = newPass(net.shape);
  return runNet(net, words.map(partsOf), pass, null);
}

/** Both voices as one figure for each head. */
export function mixed(sums: Float64Array, mix: Mix): HeadScores {
  const scores: Partial<Record<Head, number>> = {};
  for (const [head, name] of HEADS.entries()) {
    const factors = mix[head] as readonly number[];
    let sum = factors[0] as number;
    for (let at = 0; at < sums.length; at++)
      sum += (factors[at + 1] as number) * Math.max(-MOST, Math.min(MOST, sums[at] as number));
    scores[name] = 1 / (1 + Math.exp(-sum));
  }
  return scores as HeadScores;
}

/** The figures of a set of weights. */
export function scorerOf(weights: Weights): Scorer {
  return (texts) => texts.map((text) => mixed(sumsOf(text, weights), weights.mix));
}

/** The figures of the weights that are shipped. */
export const scoreSentences: Scorer = scorerOf(SHIPPED);
