/** Writes what was learnt into src/core/analysis/model as data: signed bytes in base64. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATEGORIES } from "../../core/analysis/finding.ts";
import type { Net } from "../../core/analysis/model/net.ts";
import type { Counted, Mix } from "../../core/analysis/model/weights.ts";
import type { Linear } from "./linear.ts";
import type { Thresholds } from "./thresholds.ts";
import type { Voices } from "./worths.ts";

const MODEL = join(import.meta.dirname, "../../core/analysis/model");

/** Signed bytes and the scale that turns them back into weights. */
export function quantise(weights: Float32Array, most: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((weight / most) * 127))));
}

/** Base64 in lines, as a template string. */
export function base64(bytes: Int8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64").replace(/=+$/, "");
  return `\`${text.replace(/.{160}/g, "$&\n")}\``;
}

/** The weight that all but a few stay under: rarer ones are cut to it. */
export function reach(weights: Float32Array, share = 0.9995): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return sizes[Math.floor(sizes.length * share)] || 1;
}

/** Half a byte holds -8..7; the features are many, so that rounding evens out. */
const HALF_BYTE = 7;

/** The weights as they are shipped: one scale for each head, since heads differ in size. */
export function counted({ buckets, heads, weights, bias }: Linear): Counted {
  const bytes = new Int8Array(weights.length);
  const scales: number[] = [];
  for (let head = 0; head < heads; head++) {
    const column = Float32Array.from({ length: buckets }, (_, row) => weights[row * heads + head] as number);
    const step = reach(column) / HALF_BYTE;
    scales.push(step);
    column.forEach((weight, row) => {
      bytes[row * heads + head] = Math.max(-HALF_BYTE, Math.min(HALF_BYTE, Math.round(weight / step)));
    });
  }
  return { bytes, bits: Math.log2(buckets), scales, bias: [...bias] };
}

export function packCounted({ bytes, bits, scales, bias }: Counted): string {
  const fields = [
    `bits: ${bits}`,
    `scales: ${JSON.stringify(scales)}`,
    `bias: ${JSON.stringify(bias)}`,
    `packed: ${base64(halved(bytes))}`,
  ];
  return `export const LINEAR = {\n  ${fields.join(",\n  ")},\n};`;
}

/** Two weights a byte. */
function halved(levels: Int8Array): Int8Array {
  const halves = new Int8Array(levels.length / 2);
  for (let at = 0; at < halves.length; at++)
    halves[at] = (((levels[at * 2] as number) + 8) << 4) | ((levels[at * 2 + 1] as number) + 8);
  return halves;
}

export function packMix(mix: Mix): string {
  const rows = mix.map((row) => `  ${JSON.stringify(row)},`).join("\n");
  return `import type { Mix } from "./weights.ts";\n\nexport const MIX: Mix = [\n${rows}\n];`;
}

export function packThresholds(thresholds: Thresholds): string {
  const lines = CATEGORIES.map((category) => `  "${category}": ${thresholds[category].toFixed(5)},`).join("\n");
  const type = "Readonly<Record<Category, number>>";
  return `import type { Category } from "../finding.ts";\n\nexport const THRESHOLDS: ${type} = {\n${lines}\n};`;
}

/** A pattern that counts for hardly more than its row is left out. */
const HARDLY = 0.05;
const isPattern = (id: string): boolean => id.includes("#");

/** Entries under their ids in order, patterns on the line of their row. */
function rowLines(entries: readonly (readonly [id: string, code: string])[]): string {
  return entries.map(([id, code]) => `${isPattern(id) ? " " : "\n  "}${code},`).join("");
}

export function packWorths({ voices, rows, sure }: Voices): string {
  const entry = ([id, values]: readonly [string, readonly number[]]) =>
    [id, `${JSON.stringify(id)}: ${JSON.stringify(values)}`] as const;
  const told = Object.entries(rows).filter(
    ([id, values]) => !isPattern(id) || values.some((one) => Math.abs(one) > HARDLY),
  );
  return [
    'import type { Worths } from "../verdict.ts";',
    `export const VOICE_WORTHS: Worths["voices"] = {${rowLines(Object.entries(voices).map(entry))}\n};`,
    `export const ROW_WORTHS: Worths["rows"] = {${rowLines(told.map(entry))}\n};`,
    `export const SURE_ROWS: readonly string[] = [${rowLines([...sure].map((id) => [id, `"${id}"`]))}\n];`,
  ].join("\n\n");
}

/** Writes one data file of the model. */
export function writeData(name: string, what: string, code: string): void {
  const file = join(MODEL, `${name}.ts`);
  const asIs = code.replaceAll("export const", "/* biome-ignore format: data */\nexport const");
  writeFileSync(file, `/** Data: ${what}; made by \`npm run train\`. */\n${asIs}\n`);
}

/** One tensor as bytes with its scale. */
function packTensor(values: Float32Array): string {
  const most = reach(values);
  return `{ scale: ${most / 127}, packed: ${base64(quantise(values, most))} }`;
}

/** Meanings are sums of several rows, so that coarse steps even out. */
const TABLE_REACH = 0.999;

export function packNet(net: Net): string {
  const { shape, table, near, nearBias, wide, wideBias, out, outBias } = net;
  const tensors = Object.entries({ near, nearBias, wide, wideBias, out }).map(
    ([name, values]) => `${name}: ${packTensor(values)}`,
  );
  const step = reach(table, TABLE_REACH) / HALF_BYTE;
  const levels = Int8Array.from(table, (value) => Math.max(-HALF_BYTE, Math.min(HALF_BYTE, Math.round(value / step))));
  const rows = `table: { scale: ${step}, halved: true, packed: ${base64(halved(levels))} }`;
  return `export const NET = {\n  shape: ${JSON.stringify(shape)},\n  ${[rows, ...tensors].join(",\n  ")},\n  outBias: ${JSON.stringify([...outBias])},\n};`;
}
