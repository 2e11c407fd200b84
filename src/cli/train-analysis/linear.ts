/** A logistic regression over hashed features, several heads at once. Adagrad; the same figures on every run. */

export interface Rows {
  /** Feature numbers of all rows, one after another; `from[i]`..`from[i + 1]` are those of row i. */
  readonly features: Uint32Array;
  readonly from: Uint32Array;
  readonly wanted: readonly Int8Array[];
  readonly weight: Float32Array;
}

export interface Fit {
  readonly buckets: number;
  readonly heads: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

export interface Linear {
  readonly buckets: number;
  readonly heads: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Numbers that look random and are the same each time. */
export function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled(rows: readonly number[], draw: () => number): number[] {
  const order = [...rows];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Smaller errors teach nothing, and are passed over. */
const LEAST_SLOPE = 0.01;

/** Learns from the rows named in `use`. */
export function fitLinear(rows: Rows, use: readonly number[], fit: Fit): Linear {
  const { buckets, heads, epochs, rate } = fit;
  const linear: Linear = {
    buckets,
    heads,
    weights: new Float32Array(buckets * heads),
    bias: new Float32Array(heads).fill(-3),
  };
  const squares = new Float32Array(buckets * heads).fill(1e-4);
  const draw = drawer(7);
  const slope = new Float32Array(heads);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = rate * (1 - epoch / epochs) ** 0.5;
    for (const row of shuffled(use, draw)) {
      const [from, to] = [rows.from[row] as number, rows.from[row + 1] as number];
      const sums = sumOf(linear, rows.features, from, to);
      if (slopesOf(linear, sums, rows.wanted[row] as Int8Array, rows.weight[row] as number, slope))
        moveWeights(linear, rows.features, from, to, slope, squares, pace, fit.decay);
    }
  }
  return linear;
}

/** How wrong each head is; moves the biases. False where no head is wrong enough to teach anything. */
function slopesOf(
  { heads, bias }: Linear,
  sums: Float32Array,
  wanted: Int8Array,
  weight: number,
  slope: Float32Array,
): boolean {
  let any = false;
  for (let head = 0; head < heads; head++) {
    const answer = wanted[head] as number;
    slope[head] = answer < 0 ? 0 : weight * (sigmoid(sums[head] as number) - answer);
    if (Math.abs(slope[head] as number) > LEAST_SLOPE) any = true;
    bias[head] = (bias[head] as number) - 0.01 * (slope[head] as number);
  }
  return any;
}

function moveWeights(
  { buckets, heads, weights }: Linear,
  features: Uint32Array,
  from: number,
  to: number,
  slope: Float32Array,
  squares: Float32Array,
  pace: number,
  decay: number,
): void {
  const mask = buckets - 1;
  const scale = 1 / Math.sqrt(to - from + 1);
  for (let at = from; at < to; at++) {
    const base = ((features[at] as number) & mask) * heads;
    for (let head = 0; head < heads; head++) {
      const wrong = slope[head] as number;
      if (wrong > -LEAST_SLOPE && wrong < LEAST_SLOPE) continue;
      const weight = weights[base + head] as number;
      const step = wrong * scale + decay * weight;
      const square = (squares[base + head] as number) + step * step;
      squares[base + head] = square;
      weights[base + head] = weight - (pace * step) / Math.sqrt(square);
    }
  }
}

/** The heads' sums before they are made into shares. */
export function sumOf(
  { buckets, heads, weights, bias }: Linear,
  features: Uint32Array,
  from: number,
  to: number,
): Float32Array {
  const sums = new Float32Array(heads);
  const mask = buckets - 1;
  for (let at = from; at < to; at++) {
    const base = ((features[at] as number) & mask) * heads;
    for (let head = 0; head < heads; head++) sums[head] = (sums[head] as number) + (weights[base + head] as number);
  }
  const scale = 1 / Math.sqrt(to - from + 1);
  for (let head = 0; head < heads; head++) sums[head] = (sums[head] as number) * scale + (bias[head] as number);
  return sums;
}
