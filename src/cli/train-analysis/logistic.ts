/**
 * A logistic regression over few inputs, pulled towards what was taken before: Newton's steps, halved while they lead
 * uphill, the same on every run.
 */

/** Places and values of the inputs that are not nothing, whether the answer is yes, and what the lesson weighs. */
export interface Answered {
  readonly inputs: readonly (readonly [place: number, value: number])[];
  readonly right: boolean;
  readonly weight: number;
}

const ROUNDS = 40;
const HALVINGS = 20;
/** A round that gains no more than this share was the last. */
const GAIN = 1e-6;
/** A lesson as good as learnt bends nothing. */
const FLAT = 1e-5;

/** What is taken before anything is learnt, and how much that counts beside the lessons. */
interface Prior {
  readonly start: Float64Array;
  readonly pull: (place: number) => number;
}

/** One factor for each place of `start`; `pull` tells how much the start counts beside the lessons, place by place. */
export function fitLogistic(
  lessons: readonly Answered[],
  start: Float64Array,
  pull: (place: number) => number,
): Float64Array {
  const prior = { start, pull };
  let factors = start;
  let loss = lossOf(factors, prior, lessons);
  for (let round = 0; round < ROUNDS; round++) {
    const move = newtonMove(factors, prior, lessons);
    let share = 1;
    let next = moved(factors, move, share);
    let less = lossOf(next, prior, lessons);
    for (let halving = 0; halving < HALVINGS && less > loss; halving++) {
      share /= 2;
      next = moved(factors, move, share);
      less = lossOf(next, prior, lessons);
    }
    if (loss - less <= GAIN * loss) break;
    factors = next;
    loss = less;
  }
  return factors;
}

const moved = (factors: Float64Array, move: Float64Array, share: number): Float64Array =>
  factors.map((factor, at) => factor - share * (move[at] as number));

function sumOf({ inputs }: Answered, factors: Float64Array): number {
  return inputs.reduce((sum, [at, value]) => sum + (factors[at] as number) * value, 0);
}

/** How far the factors are from what the lessons and the start say. */
function lossOf(factors: Float64Array, { start, pull }: Prior, lessons: readonly Answered[]): number {
  let loss = 0;
  for (let at = 0; at < factors.length; at++)
    loss += (pull(at) * ((factors[at] as number) - (start[at] as number)) ** 2) / 2;
  for (const lesson of lessons) {
    const sum = sumOf(lesson, factors);
    const wrong = lesson.right ? -sum : sum;
    loss += lesson.weight * (Math.max(0, wrong) + Math.log1p(Math.exp(-Math.abs(wrong))));
  }
  return loss;
}

function newtonMove(factors: Float64Array, { start, pull }: Prior, lessons: readonly Answered[]): Float64Array {
  const slope = new Float64Array(factors.length);
  const bend = Array.from({ length: factors.length }, (_, at) => {
    const row = new Float64Array(factors.length);
    row[at] = pull(at);
    slope[at] = pull(at) * ((factors[at] as number) - (start[at] as number));
    return row;
  });
  for (const lesson of lessons) {
    const { inputs, right, weight } = lesson;
    const share = 1 / (1 + Math.exp(-sumOf(lesson, factors)));
    const error = weight * (share - Number(right));
    const curve = weight * share * (1 - share);
    for (const [a, one] of inputs) {
      slope[a] = (slope[a] as number) + error * one;
      if (curve < FLAT) continue;
      const row = bend[a] as Float64Array;
      for (const [b, other] of inputs) if (b <= a) row[b] = (row[b] as number) + curve * one * other;
    }
  }
  return solve(bend, slope);
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
