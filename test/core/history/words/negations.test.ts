import { expect, test } from "vitest";
import { negationsIn, tokensOf } from "../../../../src/core/history/words/index.ts";

test.each([
  ["He did hit me.", 0],
  ["He did not hit me.", 1],
  ["He DIDN’T hit me, never!", 2],
  ["He didnt and can't", 2],
  ["I live at No. 12, without heating.", 1],
  ["Nobody rang.", 0],
  ["", 0],
])("%s says no %i times in small words", (sentence, count) => expect(negationsIn(sentence)).toBe(count));

test("a word that is counted is in no sketch, and one that is in a sketch is not counted", () => {
  for (const word of ["not", "never", "don't", "without"]) expect(tokensOf(`the ${word}`)).toEqual([]);
  expect(tokensOf("nobody nothing")).toHaveLength(2);
});
