/** Small decision trees that add up to a score for each class. Knows numbers only. */

/** A leaf is a number; a branch is [feature, cut, at or below the cut, above it]. */
export type Tree = number | readonly [feature: number, cut: number, below: Tree, above: Tree];

/** Rounds of one tree for each class. */
export type Forest = readonly (readonly Tree[])[];

function valueOf(tree: Tree, features: readonly number[]): number {
  let at = tree;
  while (typeof at !== "number") at = (features[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}

/** The share of each class, adding up to 1. */
export function weigh(forest: Forest, features: readonly number[]): readonly number[] {
  const scores = (forest[0] ?? []).map((_, k) =>
    forest.reduce((sum, trees) => sum + valueOf(trees[k] ?? 0, features), 0),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
