/** Every row of every rule file: its own examples, and that bad rows are refused. */
import { describe, expect, test } from "vitest";
import { analyse, type Voices } from "../../../src/core/analysis/analyse.ts";
import { Lists } from "../../../src/core/analysis/lists.ts";
import { Matcher } from "../../../src/core/analysis/matcher.ts";
import { parsePattern } from "../../../src/core/analysis/pattern.ts";
import { readingOf } from "../../../src/core/analysis/reading.ts";
import type { RuleFile } from "../../../src/core/analysis/rule.ts";
import { ACROSS } from "../../../src/core/analysis/rules/across.ts";
import { RULE_FILES, RULES, RULES_ACROSS } from "../../../src/core/analysis/rules/index.ts";
import { RuleSet } from "../../../src/core/analysis/ruleset.ts";
import { tokenise } from "../../../src/core/analysis/tokens.ts";
import { messageOf } from "./message-of.ts";
import { RULES_ONLY, SILENT } from "./rules-only.ts";

const { anchors: _, ...SOURCE } = RULES.source;
const NOTHING = new RuleSet({ ...SOURCE, files: [] });

async function kindsIn(text: string, voices: Voices): Promise<string[]> {
  const { findings, signals } = await analyse(messageOf(text), voices);
  return [...findings.map((finding) => finding.category), ...signals.map((signal) => signal.id)];
}

function alone(file: RuleFile, id: string): RuleSet {
  return new RuleSet({ ...SOURCE, files: [{ ...file, rows: file.rows.filter((row) => row.id === id) }] });
}

describe.each(RULE_FILES.map((file) => [`${file.category}: ${file.rows[0]?.id}`, file] as const))("%s", (_, file) => {
  test.each(file.rows.map((row) => [row.id, row] as const))("%s", async (id, row) => {
    const one: Voices = { alone: alone(file, id), across: NOTHING, ...SILENT };
    expect(await kindsIn(row.fires, one), row.fires).toContain(file.category);
    expect(await kindsIn(row.silent, RULES_ONLY), row.silent).not.toContain(file.category);
    expect(row.why).toMatch(/^[A-Z].*\.$/);
  });
  test("ids are its own", () => {
    const ids = RULE_FILES.filter(({ category }) => category === file.category).flatMap(({ rows }) =>
      rows.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(ACROSS.map((file) => [file.category, file] as const))("across two sentences: %s", (_, file) => {
  test.each(file.rows.map((row) => [row.id, row] as const))("%s", async (id, row) => {
    const one: Voices = { alone: NOTHING, across: alone(file, id), ...SILENT };
    expect(await kindsIn(row.fires, one), row.fires).toContain(file.category);
    expect(await kindsIn(row.silent, RULES_ONLY), row.silent).not.toContain(file.category);
  });
});

test("every list, veto and exception can be read", () => {
  expect(() => RULES.check()).not.toThrow();
  expect(() => RULES_ACROSS.check()).not.toThrow();
});

describe("a bad row is refused", () => {
  const file = (match: string, more: object = {}): RuleFile => ({
    category: "stalking",
    vetoes: [],
    quote: "words",
    rows: [{ id: "a", match: [match], why: "Because.", fires: "x", silent: "y" }],
    ...more,
  });
  test.each([
    ["an unknown list", file("$nowhere")],
    ["an open bracket", file("( a | b")],
    ["a closing bracket", file("a )")],
    ["nothing to rest on", file("~3")],
    ["a bad word", file("Shouting")],
    ["an unknown veto", file("a", { vetoes: ["nowhere"] })],
  ])("%s", (_, bad) => {
    expect(() => new RuleSet({ files: [bad], vetoes: [], lexicon: {}, hidden: [] }).check()).toThrow();
  });
});

describe("patterns", () => {
  const finds = (pattern: string, words: string): boolean => {
    const lists = new Lists({ beast: "pig / red cow" });
    const reading = readingOf(
      words,
      { start: 0, end: words.length },
      tokenise(words, 0, words.length, RULES.vocabulary),
    );
    return new Matcher(reading, lists).find(parsePattern(pattern)).length > 0;
  };
  test.each([
    ["break+ your|his leg|legs", "i broke his leg", true],
    ["break your leg", "break your legs", false],
    ["i will ~2 come", "i will not ever come", true],
    ["i will ~1 come", "i will not ever come", false],
    ["i will ~3 come", "i will, come", false],
    ["i will ~~3 come", "i will, come", true],
    ["i will !not go", "i will not go", false],
    ["( come down | turn up )? now", "now", true],
    ["^ now", "right now", false],
    ["now .", "right now,", true],
    ["$beast", "a red cow", true],
    ["call $name", "please call Yasmin", true],
    ["call $name", "please call back", false],
  ])("%s in “%s”: %s", (pattern, words, expected) => {
    expect(finds(pattern, words)).toBe(expected);
  });
});
