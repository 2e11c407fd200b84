import { describe, expect, test } from "vitest";
import { packForest } from "../../../src/cli/train/write.ts";
import { type Forest, mirrored, type Tree, unpackForest, weigh } from "../../../src/core/history/forest.ts";

const LOW: Tree = [0, 0.381, -0.182, [1, 2, 0.07, 1.5]];
const HIGH: Tree = [1, 0.5, 0.25, -0.004];
const unpacked = (forest: Forest) => unpackForest(JSON.parse(packForest(forest)) as string);

describe("a forest as it is kept", () => {
  test("comes back as it was", () => {
    const forest: Forest = [
      [LOW, HIGH, 0.1],
      [HIGH, 0, LOW],
    ];
    expect(unpacked(forest)).toEqual(forest);
  });

  test("of two classes one tree is kept, and the other mirrors it", () => {
    const forest: Forest = [[mirrored(LOW), LOW]];
    expect(unpacked(forest)).toEqual(forest);
    const [not = 0, is = 0] = weigh(forest, [1, 3]);
    expect(is).toBeGreaterThan(0.9);
    expect(not + is).toBeCloseTo(1);
  });
});
