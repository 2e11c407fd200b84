/**
 * A small net: each word's meaning from the table, two rounds of looking at neighbouring words, the strongest and the
 * mean of what was seen, then the heads. Knows numbers; serves training and use alike.
 */

/** Sizes of a net. */
export interface Shape {
  readonly rows: number;
  readonly depth: number;
  readonly hidden: number;
  readonly heads: number;
}

export interface Net {
  readonly shape: Shape;
  /** Meanings: `rows` × `depth`. */
  readonly table: Float32Array;
  readonly near: Float32Array;
  readonly nearBias: Float32Array;
  readonly wide: Float32Array;
  readonly wideBias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** Words looked at in each round. */
export const REACH = 3;
/** Words of a text that are read; the rest is left. */
export const LONGEST = 80;

/** A word at each end that says nothing, and room to be written over. */
const PADDING = 6;

/** Room for one pass. Kept between passes. */
export interface Pass {
  readonly x: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
  readonly pool: Float32Array;
  readonly best: Int32Array;
  readonly sums: Float32Array;
}

export function newPass({ depth, hidden, heads }: Shape): Pass {
  return {
    x: new Float32Array((LONGEST + PADDING) * depth),
    a: new Float32Array((LONGEST + PADDING) * hidden),
    b: new Float32Array((LONGEST + PADDING) * hidden),
    pool: new Float32Array(hidden * 2),
    best: new Int32Array(hidden),
    sums: new Float32Array(heads),
  };
}

/** The heads' sums for a text given as the table rows of each word; a word whose `kept` is 0 is not seen. */
export function runNet(
  net: Net,
  words: readonly (readonly number[])[],
  pass: Pass,
  kept: Uint8Array | null,
): Float32Array {
  const { depth, hidden } = net.shape;
  const count = Math.min(words.length, LONGEST);
  fillMeanings(net, words, count, pass.x, kept);
  look(pass.x, depth, net.near, net.nearBias, pass.a, hidden, count);
  pass.a.fill(0, (count + 1) * hidden, (count + 2) * hidden);
  look(pass.a, hidden, net.wide, net.wideBias, pass.b, hidden, count);
  gather(pass, hidden, count);
  return decide(net, pass);
}

function fillMeanings(
  { table, shape: { depth } }: Net,
  words: readonly (readonly number[])[],
  count: number,
  x: Float32Array,
  kept: Uint8Array | null,
): void {
  x.fill(0, 0, (count + 2) * depth);
  for (let t = 0; t < count; t++) {
    if (kept?.[t] === 0) continue;
    const parts = words[t] as readonly number[];
    const share = 1 / Math.sqrt(parts.length);
    const to = (t + 1) * depth;
    for (const part of parts) {
      const from = part * depth;
      for (let i = 0; i < depth; i++) x[to + i] = (x[to + i] as number) + share * (table[from + i] as number);
    }
  }
}

/**
 * For each word, what its neighbourhood shows: `max(0, bias + weights · neighbours)`. Four words and two units at a time:
 * what is loaded is used more than once. Up to three rows past the last word are written over.
 */
function look(
  input: Float32Array,
  width: number,
  weights: Float32Array,
  bias: Float32Array,
  output: Float32Array,
  hidden: number,
  count: number,
): void {
  const span = REACH * width;
  for (let t = 0; t < count; t += 4) {
    const from = t * width;
    const to = (t + 1) * hidden;
    for (let h = 0; h < hidden; h += 2) {
      let [a, b] = [bias[h] as number, bias[h + 1] as number];
      let [c, d, e, f, g, k] = [a, b, a, b, a, b];
      const row = h * span;
      for (let i = 0; i < span; i++) {
        const one = weights[row + i] as number;
        const two = weights[row + span + i] as number;
        const at = from + i;
        const first = input[at] as number;
        const second = input[at + width] as number;
        const third = input[at + width * 2] as number;
        const fourth = input[at + width * 3] as number;
        a += one * first;
        b += two * first;
        c += one * second;
        d += two * second;
        e += one * third;
        f += two * third;
        g += one * fourth;
        k += two * fourth;
      }
      put(output, to + h, a, b);
      put(output, to + hidden + h, c, d);
      put(output, to + hidden * 2 + h, e, f);
      put(output, to + hidden * 3 + h, g, k);
    }
  }
}

function put(output: Float32Array, at: number, one: number, two: number): void {
  output[at] = one > 0 ? one : 0;
  output[at + 1] = two > 0 ? two : 0;
}

function gather({ a, b, pool, best }: Pass, hidden: number, count: number): void {
  const share = 1 / Math.sqrt(count * 8 + 1);
  for (let h = 0; h < hidden; h++) {
    let most = 0;
    let place = -1;
    let sum = 0;
    for (let t = 1; t <= count; t++) {
      const value = (a[t * hidden + h] as number) + (b[t * hidden + h] as number);
      sum += value;
      if (value <= most) continue;
      most = value;
      place = t;
    }
    pool[h] = most;
    pool[hidden + h] = sum * share;
    best[h] = place;
  }
}

function decide({ out, outBias, shape: { hidden, heads } }: Net, { pool, sums }: Pass): Float32Array {
  const width = hidden * 2;
  for (let head = 0; head < heads; head++) {
    let sum = outBias[head] as number;
    for (let i = 0; i < width; i++) sum += (out[head * width + i] as number) * (pool[i] as number);
    sums[head] = sum;
  }
  return sums;
}
