/** Softmax regression over sparse features by AdaGrad, in a fixed order: the same data give the same weights. */

export interface Labelled {
  readonly places: readonly number[];
  readonly label: number;
  readonly weight: number;
}

const ROUNDS = 25;
const RATE = 0.5;
const DECAY = 5e-5;

/** Weights as [class][place]; the place after the last feature is the bias. */
export function fitSoftmax(unbalanced: readonly Labelled[], classes: number, places: number): Float64Array[] {
  const rows = balanced(unbalanced, classes);
  const weights = Array.from({ length: classes }, () => new Float64Array(places + 1));
  const squares = Array.from({ length: classes }, () => new Float64Array(places + 1).fill(1));
  const order = shuffled(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of order) {
      const row = rows[at];
      if (row) step(row, weights, squares, places);
    }
  }
  return weights;
}

/** Rare classes weigh more, by the root of how rare they are. */
function balanced(rows: readonly Labelled[], classes: number): readonly Labelled[] {
  const totals = new Float64Array(classes);
  for (const { label, weight } of rows) totals[label] = (totals[label] ?? 0) + weight;
  const mean = totals.reduce((a, b) => a + b, 0) / classes;
  return rows.map((row) => ({ ...row, weight: row.weight * (mean / (totals[row.label] ?? mean)) ** 0.9 }));
}

function step(
  { places: own, label, weight }: Labelled,
  weights: Float64Array[],
  squares: Float64Array[],
  bias: number,
) {
  const scale = 1 / Math.sqrt(own.length + 1);
  const shares = softmax(weights.map((row) => own.reduce((sum, at) => sum + (row[at] ?? 0) * scale, row[bias] ?? 0)));
  for (const [k, row] of weights.entries()) {
    const error = ((shares[k] ?? 0) - (k === label ? 1 : 0)) * weight;
    const square = squares[k];
    if (!square) continue;
    for (const at of [...own, bias]) {
      const slope = error * (at === bias ? 1 : scale) + DECAY * (row[at] ?? 0);
      square[at] = (square[at] ?? 0) + slope * slope;
      row[at] = (row[at] ?? 0) - (RATE * slope) / Math.sqrt(square[at] ?? 1);
    }
  }
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** A fixed shuffle of 0 … length-1. */
export function shuffled(length: number, seed = 12345): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = seed;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = (state >>> 8) % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
