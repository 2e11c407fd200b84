/** A logistic regression over few inputs, pulled towards what was taken before; Newton's steps, the same on every run. */

/** Places and values of the inputs that are not nothing, whether the answer is yes, and what the lesson weighs. */
export interface Answered {
  readonly inputs: readonly (readonly [place: number, value: number])[];
  readonly right: boolean;
  readonly weight: number;
}

const ROUNDS = 8;
/** A lesson as good as learnt bends nothing. */
const FLAT = 1e-5;

/** One factor for each place of `start`; `pull` tells how much the start counts beside the lessons, place by place. */
export function fitLogistic(
  lessons: readonly Answered[],
  start: Float64Array,
  pull: (place: number) => number,
): Float64Array {
  const factors = Float64Array.from(start);
  for (let round = 0; round < ROUNDS; round++) step(factors, start, pull, lessons);
  return factors;
}

function step(
  factors: Float64Array,
  start: Float64Array,
  pull: (place: number) => number,
  lessons: readonly Answered[],
): void {
  const slope = new Float64Array(factors.length);
  const bend = Array.from({ length: factors.length }, (_, at) => {
    const row = new Float64Array(factors.length);
    row[at] = pull(at);
    slope[at] = pull(at) * ((factors[at] as number) - (start[at] as number));
    return row;
  });
  for (const { inputs, right, weight } of lessons) {
    const sum = inputs.reduce((all, [at, value]) => all + (factors[at] as number) * value, 0);
    const share = 1 / (1 + Math.exp(-sum));
    const error = weight * (share - Number(right));
    const curve = weight * share * (1 - share);
    for (const [a, one] of inputs) {
      slope[a] = (slope[a] as number) + error * one;
      if (curve < FLAT) continue;
      const row = bend[a] as Float64Array;
      for (const [b, other] of inputs) if (b <= a) row[b] = (row[b] as number) + curve * one * other;
    }
  }
  const move = solve(bend, slope);
  for (let at = 0; at < factors.length; at++) factors[at] = (factors[at] as number) - (move[at] as number);
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
