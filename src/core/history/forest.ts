/** Small decision trees that add up to a score for each class. Knows numbers only. */

import { sharesOf } from "./shares.ts";

/** A leaf is a number; a branch is [feature, cut, at or below the cut, above it]. */
export type Tree = number | readonly [feature: number, cut: number, below: Tree, above: Tree];

/** Rounds of one tree for each class. */
export type Forest = readonly (readonly Tree[])[];

/** A forest as it is kept: cuts and leaves in thousandths; of two classes the second one's trees. */
export function unpackForest(packed: string): Forest {
  const whole = (tree: Tree): Tree =>
    typeof tree === "number" ? tree / SCALE : [tree[0], tree[1] / SCALE, whole(tree[2]), whole(tree[3])];
  return (JSON.parse(packed) as Tree[][]).map((trees) => {
    const [only, ...others] = trees.map(whole);
    return only !== undefined && others.length === 0 ? [mirrored(only), only] : trees.map(whole);
  });
}

export const SCALE = 1000;

/** The tree of the other of two classes. */
export const mirrored = (tree: Tree): Tree =>
  typeof tree === "number" ? -tree : [tree[0], tree[1], mirrored(tree[2]), mirrored(tree[3])];

export function valueOf(tree: Tree, features: readonly number[]): number {
  let at = tree;
  while (typeof at !== "number") at = (features[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}

/** The share of each class, adding up to 1. */
export function weigh(forest: Forest, features: readonly number[]): readonly number[] {
  const scores = (forest[0] ?? []).map((_, k) =>
    forest.reduce((sum, trees) => sum + valueOf(trees[k] ?? 0, features), 0),
  );
  return sharesOf(scores);
}
