/** Teaches a net: one text after another, and the steps taken. The same figures on every run. */
import { LONGEST, type Net, newPass, type Pass, runNet } from "../../core/analysis/model/net.ts";
import { Adam } from "./adam.ts";
import { drawer, shuffled } from "./linear.ts";
import { headSlopes, lookBack, poolSlopes, type Slopes } from "./net-back.ts";
import type { Text } from "./net-start.ts";

export interface NetFit {
  readonly epochs: number;
  readonly rate: number;
  /** The share of words not seen while learning. */
  readonly drop: number;
  readonly batch: number;
  readonly decay: number;
}

export interface Lessons {
  readonly texts: readonly Text[];
  readonly wanted: readonly Int8Array[];
  readonly weight: Float32Array;
}

/** The table learns faster than the rest, since each row is met rarely. */
const TABLE_PACE = 20;

/** Learns from the texts named in `use`; `told` is called after each epoch. */
export function fitNet(
  net: Net,
  lessons: Lessons,
  use: readonly number[],
  fit: NetFit,
  told: (epoch: number) => void,
): void {
  const teacher = new Teacher(net, fit, (use.length / fit.batch) * fit.epochs);
  for (let epoch = 0; epoch < fit.epochs; epoch++) {
    for (const row of shuffled(use, teacher.draw)) {
      teacher.teach(lessons.texts[row] as Text, lessons.wanted[row] as Int8Array, lessons.weight[row] as number);
    }
    told(epoch);
  }
}

/** What is kept between lessons. */
class Teacher {
  readonly draw = drawer(11);
  private readonly net: Net;
  private readonly fit: NetFit;
  private readonly total: number;
  private readonly pass: Pass;
  private readonly slopes: Slopes;
  private readonly kept = new Uint8Array(LONGEST);
  private readonly squares: Float32Array;
  private readonly near: Adam;
  private readonly nearBias: Adam;
  private readonly wide: Adam;
  private readonly wideBias: Adam;
  private readonly out: Adam;
  private readonly outBias: Adam;
  private seen = 0;
  private steps = 0;
  constructor(net: Net, fit: NetFit, total: number) {
    const pass = newPass(net.shape);
    this.net = net;
    this.fit = fit;
    this.total = total;
    this.pass = pass;
    this.slopes = {
      x: new Float32Array(pass.x.length),
      a: new Float32Array(pass.a.length),
      b: new Float32Array(pass.b.length),
      pool: new Float32Array(pass.pool.length),
    };
    this.squares = new Float32Array(net.shape.rows).fill(1e-3);
    this.near = new Adam(net.near, fit.decay);
    this.nearBias = new Adam(net.nearBias, 0);
    this.wide = new Adam(net.wide, fit.decay);
    this.wideBias = new Adam(net.wideBias, 0);
    this.out = new Adam(net.out, fit.decay);
    this.outBias = new Adam(net.outBias, 0);
  }

  /** One text; the weights but those of the table move once a batch. */
  teach(text: Text, wanted: Int8Array, weight: number): void {
    const { net, pass, slopes, kept, fit } = this;
    const count = Math.min(text.length, LONGEST);
    if (count === 0) return;
    for (let t = 0; t < count; t++) kept[t] = this.draw() < fit.drop ? 0 : 1;
    runNet(net, text, pass, kept);
    const wrong = headSlopes(net, pass, wanted, weight, slopes.pool, this.out.grad, this.outBias.grad);
    if (wrong) this.learn(text, count);
    if (++this.seen % fit.batch !== 0) return;
    this.steps++;
    const pace = fit.rate * this.left();
    for (const one of [this.near, this.wide, this.out, this.nearBias, this.wideBias, this.outBias])
      one.step(pace, this.steps);
  }

  /** The share of the way that is left: steps grow shorter. */
  private left(): number {
    return Math.max(0.02, 1 - this.steps / this.total);
  }

  /** The way back from the pool to the table. */
  private learn(text: Text, count: number): void {
    const { net, pass, slopes, kept, fit } = this;
    const { depth, hidden } = net.shape;
    poolSlopes(pass, slopes, hidden, count);
    slopes.a.set(slopes.b.subarray(0, (count + 2) * hidden));
    lookBack(pass.a, hidden, net.wide, pass.b, slopes.b, slopes.a, this.wide.grad, this.wideBias.grad, hidden, count);
    slopes.x.fill(0, 0, (count + 2) * depth);
    lookBack(pass.x, depth, net.near, pass.a, slopes.a, slopes.x, this.near.grad, this.nearBias.grad, hidden, count);
    moveTable(net, text, count, kept, slopes.x, this.squares, fit.rate * TABLE_PACE * this.left());
  }
}

function moveTable(
  { table, shape: { depth } }: Net,
  text: Text,
  count: number,
  kept: Uint8Array,
  slope: Float32Array,
  squares: Float32Array,
  pace: number,
): void {
  for (let t = 0; t < count; t++) {
    if (kept[t] === 0) continue;
    const parts = text[t] as readonly number[];
    const share = 1 / Math.sqrt(parts.length);
    const from = (t + 1) * depth;
    let size = 0;
    for (let i = 0; i < depth; i++) size += (slope[from + i] as number) ** 2;
    if (size < 1e-12) continue;
    size = (size * share * share) / depth;
    for (const part of parts) {
      squares[part] = (squares[part] as number) + size;
      const step = (pace * share) / Math.sqrt(squares[part] as number);
      const row = part * depth;
      for (let i = 0; i < depth; i++) table[row + i] = (table[row + i] as number) - step * (slope[from + i] as number);
    }
  }
}
