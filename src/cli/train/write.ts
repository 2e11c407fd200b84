/** Writes what was learnt as data files of the history room. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Forest, SCALE, type Tree } from "../../core/history/forest.ts";

const MODEL = join(import.meta.dirname, "../../core/history/model");

export function writeData(name: string, header: string, constants: Readonly<Record<string, string>>): void {
  const body = Object.entries(constants).map(([key, value]) => `export const ${key} = ${value};`);
  writeFileSync(
    join(MODEL, `${name}.ts`),
    `/** Data: ${header}; made by \`npm run train:history\`. */\n/* biome-ignore format: data */\n${body.join("\n")}\n`,
  );
}

/** Signed bytes: a fifth of the size and the same answers. */
export function packRoles(weights: readonly Float64Array[]): Record<string, string> {
  const most = weights.reduce((sum, row) => row.reduce((a, b) => Math.max(a, Math.abs(b)), sum), 0);
  const scale = most / 127;
  const rows = weights.map((row) => {
    const bytes = Buffer.from(Int8Array.from(row, (value) => Math.round(value / scale)).buffer);
    return JSON.stringify(bytes.toString("base64").replace(/=+$/, ""));
  });
  return { ROLE_SCALE: String(scale), ROLE_WEIGHTS: `[\n${rows.join(",\n")},\n]` };
}

/** Thousandths as whole numbers; the first of two classes mirrors the second and is left out. */
export function packForest(forest: Forest): string {
  const whole = (tree: Tree): Tree =>
    typeof tree === "number" ? thousandths(tree) : [tree[0], thousandths(tree[1]), whole(tree[2]), whole(tree[3])];
  const trees = forest.map((round) => round.slice(round.length === 2 ? 1 : 0).map(whole));
  return JSON.stringify(JSON.stringify(trees));
}

const thousandths = (value: number) => Math.round(value * SCALE);
