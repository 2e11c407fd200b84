/** A sentence is brought to one spelling before it is looked at: a pattern that asks for another one never matches. */
import { expect, test } from "vitest";
import { type Node, parsePattern } from "../../../src/core/analysis/pattern.ts";
import { readingOf } from "../../../src/core/analysis/reading.ts";
import { DENIALS } from "../../../src/core/analysis/rules/denials.ts";
import { HARMLESS } from "../../../src/core/analysis/rules/harmless.ts";
import { RULE_FILES, RULES, RULES_ACROSS } from "../../../src/core/analysis/rules/index.ts";
import { tokenise } from "../../../src/core/analysis/tokens.ts";

/** What a word becomes hangs on the word beside it. */
const BY_COMPANY = new Set(["ill", "id", "im", "ive", "lets"]);

function readOf(text: string): readonly string[] {
  return readingOf(text, { start: 0, end: text.length }, tokenise(text, 0, text.length, RULES.vocabulary)).words;
}

function* wordsIn(node: Node): Iterable<string> {
  if (node.kind === "word") yield* node.words;
  else if (node.kind === "either" || node.kind === "run") for (const one of node.nodes) yield* wordsIn(one);
  else if (node.kind === "not" || node.kind === "maybe") yield* wordsIn(node.node);
}

test("every word of a pattern can stand in a sentence", () => {
  const rows = [...RULE_FILES, ...RULES_ACROSS.source.files].flatMap(({ rows }) => rows);
  const patterns = [
    ...rows.flatMap(({ match, unless, with: also }) => [...match, ...(unless ?? []), ...(also ?? [])]),
    ...RULES.source.vetoes.flatMap(({ match }) => match),
    ...[...HARMLESS, ...DENIALS].flatMap(({ match, unless }) => [...match, ...unless]),
  ];
  const words = new Set(patterns.flatMap((pattern) => [...wordsIn(parsePattern(pattern))]));
  const asked = [...words].filter((word) => /^[a-z\d]/.test(word) && !BY_COMPANY.has(word));
  expect(asked.filter((word) => readOf(`x ${word} x`).slice(1, -1).join(" ") !== word)).toEqual([]);
});

test.each(["I can't go on", "I cannot go on", "I cant go on", "I can not go on"])(
  "%s is one sentence to a pattern",
  (text) => {
    const [, ...first] = parsePatternWords("i cannot go on");
    expect(readOf(text).slice(1)).toEqual(first);
  },
);

function parsePatternWords(pattern: string): readonly string[] {
  return [...wordsIn(parsePattern(pattern))];
}
