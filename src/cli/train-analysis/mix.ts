/** What each voice counts for: for each head a logistic regression over the sums of all, learnt from sums of turns. */
import { HEADS } from "../../core/analysis/model/heads.ts";
import type { Mix } from "../../core/analysis/model/weights.ts";

/** One text's sums (counted, then net), what was wanted, and what it weighs. */
export interface Lesson {
  readonly sums: Float64Array;
  readonly wanted: Int8Array;
  readonly weight: number;
}

const MOST = 9;
const ROUNDS = 8;
/** Pulls towards the plain mean of a head's own two sums. */
const PULL = 30;

/** One row of factors for each head: see `Mix`. */
export function fitMix(lessons: readonly Lesson[]): Mix {
  return HEADS.map((_, head) => {
    const width = 2 * HEADS.length + 1;
    const start = new Float64Array(width);
    start[1 + head] = start[1 + HEADS.length + head] = 0.5;
    const factors = Float64Array.from(start);
    const known = lessons.filter(({ wanted }) => wanted[head] !== -1);
    for (let round = 0; round < ROUNDS; round++) step(factors, start, known, head);
    return [...factors].map((factor) => Math.round(factor * 1e4) / 1e4);
  });
}

/** One step of Newton's. */
function step(factors: Float64Array, start: Float64Array, lessons: readonly Lesson[], head: number): void {
  const width = factors.length;
  const slope = new Float64Array(width);
  const bend = Array.from({ length: width }, (_, at) => {
    const row = new Float64Array(width);
    row[at] = PULL;
    slope[at] = PULL * ((factors[at] as number) - (start[at] as number));
    return row;
  });
  const input = new Float64Array(width).fill(1);
  for (const { sums, wanted, weight } of lessons) {
    let sum = factors[0] as number;
    for (let at = 0; at < sums.length; at++) {
      input[at + 1] = Math.max(-MOST, Math.min(MOST, sums[at] as number));
      sum += (input[at + 1] as number) * (factors[at + 1] as number);
    }
    const share = 1 / (1 + Math.exp(-sum));
    const error = weight * (share - (wanted[head] as number));
    const curve = weight * share * (1 - share);
    for (let a = 0; a < width; a++) {
      const one = input[a] as number;
      slope[a] = (slope[a] as number) + error * one;
      if (curve < 1e-5) continue;
      const row = bend[a] as Float64Array;
      for (let b = 0; b <= a; b++) row[b] = (row[b] as number) + curve * one * (input[b] as number);
    }
  }
  const move = solve(bend, slope);
  for (let at = 0; at < width; at++) factors[at] = (factors[at] as number) - (move[at] as number);
}

/** Solves a symmetric positive system given by its lower half (Cholesky). */
export function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const width = right.length;
  const root = lower.map((row) => Float64Array.from(row));
  const at = (row: number, column: number): number => root[row]?.[column] ?? 0;
  for (let a = 0; a < width; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = at(a, b);
      for (let k = 0; k < b; k++) sum -= at(a, k) * at(b, k);
      (root[a] as Float64Array)[b] = a === b ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(b, b);
    }
  }
  const found = Float64Array.from(right);
  for (let a = 0; a < width; a++) {
    for (let k = 0; k < a; k++) found[a] = (found[a] as number) - at(a, k) * (found[k] as number);
    found[a] = (found[a] as number) / at(a, a);
  }
  for (let a = width - 1; a >= 0; a--) {
    for (let k = a + 1; k < width; k++) found[a] = (found[a] as number) - at(k, a) * (found[k] as number);
    found[a] = (found[a] as number) / at(a, a);
  }
  return found;
}
