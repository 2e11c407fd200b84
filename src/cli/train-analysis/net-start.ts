/** A net before it has learnt anything, and meanings learnt from which words stand near each other. */
import { type Net, REACH, type Shape } from "../../core/analysis/model/net.ts";
import { drawer } from "./linear.ts";

export function newNet(shape: Shape, draw: () => number): Net {
  const filled = (length: number, spread: number): Float32Array =>
    Float32Array.from({ length }, () => (draw() + draw() + draw() - 1.5) * spread);
  const { rows, depth, hidden, heads } = shape;
  return {
    shape,
    table: filled(rows * depth, 0.05),
    near: filled(hidden * REACH * depth, 1.6 / Math.sqrt(REACH * depth)),
    nearBias: new Float32Array(hidden),
    wide: filled(hidden * REACH * hidden, 1.6 / Math.sqrt(REACH * hidden)),
    wideBias: new Float32Array(hidden),
    out: filled(heads * hidden * 2, 0.3 / Math.sqrt(hidden)),
    outBias: new Float32Array(heads).fill(-3),
  };
}

/** A text as the table rows of each of its words. */
export type Text = readonly (readonly number[])[];

const WRONG = 5;
const REACHED = 4;
const OFTEN = 1e-3;
const SPREAD = 0.1;

/** Learns meanings by telling a word's neighbours from words drawn at random (skip-gram). */
export function learnMeanings(net: Net, texts: readonly Text[], epochs: number, rate: number): void {
  const { rows, depth } = net.shape;
  const all = texts.flatMap((text) => text.map((parts) => parts[0] as number));
  const counts = new Uint32Array(rows);
  for (const own of all) counts[own] = (counts[own] as number) + 1;
  const neighbours = new Float32Array(rows * depth);
  const meaning = new Float32Array(depth);
  const slope = new Float32Array(depth);
  const draw = drawer(13);
  for (let epoch = 0; epoch < epochs; epoch++) {
    texts.forEach((text, at) => {
      const pace = rate * (1 - (epoch + at / texts.length) / epochs) + 1e-4;
      for (let w = 0; w < text.length; w++) {
        const parts = text[w] as readonly number[];
        if (draw() > Math.sqrt((OFTEN * all.length) / (counts[parts[0] as number] as number))) continue;
        readMeaning(net.table, parts, meaning);
        slope.fill(0);
        const reach = 1 + Math.floor(draw() * REACHED);
        for (let v = Math.max(0, w - reach); v <= Math.min(text.length - 1, w + reach); v++) {
          if (v === w) continue;
          for (let n = 0; n <= WRONG; n++) {
            const other = n === 0 ? (text[v]?.[0] as number) : (all[Math.floor(draw() * all.length)] as number);
            pull(neighbours, other * depth, meaning, slope, n === 0 ? 1 : 0, pace);
          }
        }
        spread(net.table, parts, slope);
      }
    });
  }
  rescale(net.table);
}

function readMeaning(table: Float32Array, parts: readonly number[], into: Float32Array): void {
  const depth = into.length;
  const share = 1 / Math.sqrt(parts.length);
  into.fill(0);
  for (const part of parts)
    for (let i = 0; i < depth; i++) into[i] = (into[i] as number) + share * (table[part * depth + i] as number);
}

function pull(
  neighbours: Float32Array,
  place: number,
  meaning: Float32Array,
  slope: Float32Array,
  wanted: number,
  pace: number,
): void {
  const depth = meaning.length;
  let dot = 0;
  for (let i = 0; i < depth; i++) dot += (meaning[i] as number) * (neighbours[place + i] as number);
  const step = (1 / (1 + Math.exp(-dot)) - wanted) * pace;
  for (let i = 0; i < depth; i++) {
    const other = neighbours[place + i] as number;
    slope[i] = (slope[i] as number) + step * other;
    neighbours[place + i] = other - step * (meaning[i] as number);
  }
}

function spread(table: Float32Array, parts: readonly number[], slope: Float32Array): void {
  const depth = slope.length;
  const share = 1 / Math.sqrt(parts.length);
  for (const part of parts)
    for (let i = 0; i < depth; i++)
      table[part * depth + i] = (table[part * depth + i] as number) - share * (slope[i] as number);
}

/** The size at which the rounds above start to learn well. */
function rescale(table: Float32Array): void {
  let squares = 0;
  for (const value of table) squares += value * value;
  const factor = SPREAD / Math.sqrt(squares / table.length);
  for (let i = 0; i < table.length; i++) table[i] = (table[i] as number) * factor;
}
