/** Who does what to whom: actor, mood, denial, and whose words they are, at one word of a sentence. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clause } from "../../../src/core/analysis/clauses/clause.ts";
import { readClauses } from "../../../src/core/analysis/clauses/read-clauses.ts";
import { readingOf } from "../../../src/core/analysis/reading.ts";
import { RULES } from "../../../src/core/analysis/rules/index.ts";
import { tokenise } from "../../../src/core/analysis/tokens.ts";

function clauseAt(text: string, word: string): Clause | undefined {
  const reading = readingOf(text, { start: 0, end: text.length }, tokenise(text, 0, text.length, RULES.vocabulary));
  return readClauses(reading)[reading.words.indexOf(word)];
}

describe("at the act", () => {
  test.each<[string, string, Partial<Clause>]>([
    ["I will break your legs", "break", { actor: "writer", mode: "future", negated: false, reported: false }],
    ["I'm going to come down there and break it", "break", { actor: "writer", mode: "future" }],
    ["gonna break it", "break", { mode: "future", reported: false }],
    ["I would love to break it", "break", { actor: "writer", mode: "wish" }],
    ["It is my firm intention to break it", "break", { actor: "writer", mode: "wish", negated: false }],
    ["It is not my intention to break it", "break", { actor: "writer", negated: true }],
    ["My plan was to break it", "break", { actor: "writer", mode: "past" }],
    ["I propose to break it", "break", { actor: "writer", mode: "wish" }],
    ["I will not break it", "break", { negated: true }],
    ["I won't hesitate to break it", "break", { actor: "writer", negated: false }],
    ["I broke it", "broke", { actor: "writer", mode: "past" }],
    ["He said he would break it", "break", { actor: "third", reported: true }],
    ["I was told they would break it", "break", { reported: true }],
    [
      "Your officer said he would ring, so I will break it",
      "break",
      { actor: "writer", mode: "future", reported: false },
    ],
    ["My brothers will break it", "break", { actor: "ally", mode: "future" }],
    ["Your surveyor is going to break it", "break", { actor: "staff", mode: "future" }],
    ["You will break it", "break", { actor: "reader", mode: "future" }],
    ["If you come, I will break it", "break", { actor: "writer", condition: false }],
    ["If she writes that again I will break it", "break", { actor: "writer", mode: "future", reported: false }],
    ["If you break it", "break", { actor: "reader", condition: true }],
    ["The boiler will break it", "break", { actor: "thing" }],
  ])("%s", (text, word, expected) => {
    expect(clauseAt(text, word)).toMatchObject(expected);
  });
});

test("there is a clause for every word, whatever is written", () => {
  const word = fc.constantFrom(
    "i",
    "you",
    "will",
    "not",
    "said",
    "he",
    "and",
    ",",
    "?",
    "my",
    "your",
    "officer",
    "if",
    "going",
    "to",
    "break",
    "mr",
    "was",
    "told",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      const reading = readingOf(text, { start: 0, end: text.length }, tokenise(text, 0, text.length, RULES.vocabulary));
      expect(readClauses(reading)).toHaveLength(reading.words.length);
    }),
  );
});
