/** Every row of every rule file: its own examples, and that bad rows cannot be built. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/index.ts";
import { compilePattern } from "../../../src/core/analysis/pattern.ts";
import type { RuleFile } from "../../../src/core/analysis/rule.ts";
import { RULE_FILES, RULES } from "../../../src/core/analysis/rules/index.ts";
import { buildRuleSet } from "../../../src/core/analysis/ruleset.ts";
import { messageOf } from "./message-of.ts";

async function kindsIn(text: string): Promise<string[]> {
  const { findings, signals } = await analyse(messageOf(text));
  return [...findings.map((finding) => finding.category), ...signals.map((signal) => signal.id)];
}

describe.each(RULE_FILES.map((file) => [file.category, file] as const))("%s", (_, file) => {
  test.each(file.rows.map((row) => [row.id, row] as const))("%s", async (id, row) => {
    const alone = {
      ...RULES,
      byWord: new Map(
        [...RULES.byWord].map(([word, leads]) => [
          word,
          leads.filter(({ rule }) => rule.id === `${file.category}/${id}`),
        ]),
      ),
    };
    const spoken = await analyse(messageOf(row.fires), alone);
    expect([...spoken.findings, ...spoken.signals], row.fires).not.toHaveLength(0);
    expect(await kindsIn(row.silent), row.silent).not.toContain(row.category);
    expect(row.why).toMatch(/^[A-Z].*\.$/);
  });
  test("ids are its own", () => {
    expect(new Set(file.rows.map((row) => row.id)).size).toBe(file.rows.length);
    expect(file.rows.every((row) => row.category === file.category)).toBe(true);
  });
});

describe("a bad row fails when the rules are built", () => {
  const file = (match: string, more: object = {}): RuleFile => ({
    category: "stalking",
    vetoes: [],
    quote: "words",
    rows: [{ id: "a", category: "stalking", match: [match], why: "Because.", fires: "x", silent: "y", ...more }],
  });
  test.each([
    ["an unknown list", file("$nowhere")],
    ["an open bracket", file("( a | b")],
    ["a closing bracket", file("a )")],
    ["nothing to rest on", file("~3")],
    ["a bad word", file("Shouting")],
    ["no reason", file("a", { why: "" })],
    ["an unknown veto", file("a", { despite: ["nowhere"] })],
  ])("%s", (_, bad) => {
    expect(() => buildRuleSet([bad], [], {}, [])).toThrow();
  });
});

describe("patterns", () => {
  const finds = (pattern: string, words: string, lexicon = {}): boolean => {
    const { regex } = compilePattern(pattern, lexicon);
    regex.lastIndex = 0;
    return regex.test(`${words} `);
  };
  test.each([
    ["break+ your|his leg|legs", "i broke his leg", true],
    ["break your leg", "break your legs", false],
    ["i will ~2 come", "i will not ever come", true],
    ["i will ~1 come", "i will not ever come", false],
    ["i will ~3 come", "i will , come", false],
    ["i will ~~3 come", "i will , come", true],
    ["i will !not go", "i will not go", false],
    ["( come down | turn up )? now", "now", true],
    ["^ now", "right now", false],
    ["now .", "right now ,", true],
    ["$beast", "a red cow", true],
  ])("%s in “%s”: %s", (pattern, words, expected) => {
    expect(finds(pattern, words, { beast: ["pig", "red cow"] })).toBe(expected);
  });
});
