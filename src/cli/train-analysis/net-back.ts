/** The way back through a net: how each part of a pass should have differed. Knows numbers only. */
import { type Net, type Pass, REACH } from "../../core/analysis/model/net.ts";

/** Slopes of what a pass holds. */
export interface Slopes {
  readonly x: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
  readonly pool: Float32Array;
}

/** A smaller error teaches hardly anything, and the way back is long. */
const LEAST_SLOPE = 0.015;

/** From the answers wanted to the pool; gathers the slopes of the heads' weights. False where there is nothing to learn. */
export function headSlopes(
  { out, shape: { hidden, heads } }: Net,
  { pool, sums }: Pass,
  wanted: Int8Array,
  weight: number,
  slope: Float32Array,
  grad: Float32Array,
  gradBias: Float32Array,
): boolean {
  const width = hidden * 2;
  let most = 0;
  slope.fill(0);
  for (let head = 0; head < heads; head++) {
    const want = wanted[head] as number;
    if (want < 0) continue;
    const step = weight * (1 / (1 + Math.exp(-(sums[head] as number))) - want);
    most = Math.max(most, Math.abs(step));
    if (Math.abs(step) < LEAST_SLOPE / 10) continue;
    gradBias[head] = (gradBias[head] as number) + step;
    const base = head * width;
    for (let i = 0; i < width; i++) {
      grad[base + i] = (grad[base + i] as number) + step * (pool[i] as number);
      slope[i] = (slope[i] as number) + step * (out[base + i] as number);
    }
  }
  return most >= LEAST_SLOPE;
}

/** From the pool to the words it was gathered from. */
export function poolSlopes({ best }: Pass, { b, pool }: Slopes, hidden: number, count: number): void {
  const share = 1 / Math.sqrt(count * 8 + 1);
  b.fill(0, 0, (count + 2) * hidden);
  for (let h = 0; h < hidden; h++) {
    const mean = (pool[hidden + h] as number) * share;
    for (let t = 1; t <= count; t++) b[t * hidden + h] = mean;
    const place = best[h] as number;
    if (place > 0) b[place * hidden + h] = (b[place * hidden + h] as number) + (pool[h] as number);
  }
}

/** Back through one round of looking at neighbours. Slopes of units that were silent are put to nothing. */
export function lookBack(
  input: Float32Array,
  width: number,
  weights: Float32Array,
  output: Float32Array,
  slope: Float32Array,
  into: Float32Array,
  grad: Float32Array,
  gradBias: Float32Array,
  hidden: number,
  count: number,
): void {
  for (let at = hidden; at < (count + 1) * hidden; at++) if ((output[at] as number) <= 0) slope[at] = 0;
  slope.fill(0, (count + 1) * hidden, (count + 4) * hidden);
  weightSlopes(input, width, slope, grad, gradBias, hidden, count);
  inputSlopes(weights, width, slope, into, hidden, count);
}

/** Unit by unit, four words at a time. */
function weightSlopes(
  input: Float32Array,
  width: number,
  slope: Float32Array,
  grad: Float32Array,
  gradBias: Float32Array,
  hidden: number,
  count: number,
): void {
  const span = REACH * width;
  for (let h = 0; h < hidden; h++) {
    const row = h * span;
    for (let t = 0; t < count; t += 4) {
      const at = (t + 1) * hidden + h;
      const a = slope[at] as number;
      const b = slope[at + hidden] as number;
      const c = slope[at + hidden * 2] as number;
      const d = slope[at + hidden * 3] as number;
      if (a === 0 && b === 0 && c === 0 && d === 0) continue;
      gradBias[h] = (gradBias[h] as number) + a + b + c + d;
      const from = t * width;
      for (let i = 0; i < span; i++) {
        const place = from + i;
        grad[row + i] =
          (grad[row + i] as number) +
          a * (input[place] as number) +
          b * (input[place + width] as number) +
          c * (input[place + width * 2] as number) +
          d * (input[place + width * 3] as number);
      }
    }
  }
}

/** Word by word, four speaking units at a time. */
function inputSlopes(
  weights: Float32Array,
  width: number,
  slope: Float32Array,
  into: Float32Array,
  hidden: number,
  count: number,
): void {
  const span = REACH * width;
  const speaking = new Int32Array(hidden + 4);
  for (let t = 0; t < count; t++) {
    const from = t * width;
    const to = (t + 1) * hidden;
    let units = 0;
    for (let h = 0; h < hidden; h++) if (slope[to + h] !== 0) speaking[units++] = h;
    if (units === 0) continue;
    for (let u = 0; u < units; u += 4) {
      const last = units - 1;
      const h1 = speaking[u] as number;
      const h2 = speaking[u + 1 < units ? u + 1 : last] as number;
      const h3 = speaking[u + 2 < units ? u + 2 : last] as number;
      const h4 = speaking[u + 3 < units ? u + 3 : last] as number;
      const a = slope[to + h1] as number;
      const b = u + 1 < units ? (slope[to + h2] as number) : 0;
      const c = u + 2 < units ? (slope[to + h3] as number) : 0;
      const d = u + 3 < units ? (slope[to + h4] as number) : 0;
      const one = h1 * span;
      const two = h2 * span;
      const three = h3 * span;
      const four = h4 * span;
      for (let i = 0; i < span; i++) {
        into[from + i] =
          (into[from + i] as number) +
          a * (weights[one + i] as number) +
          b * (weights[two + i] as number) +
          c * (weights[three + i] as number) +
          d * (weights[four + i] as number);
      }
    }
  }
}
