/** What the model is taught and measured on, as data: every row can be used, and nothing that is measured is taught. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { trainingRows } from "../../../src/cli/train-analysis/sources.ts";
import { CATEGORIES, SIGNAL_IDS } from "../../../src/core/analysis/finding.ts";

const KNOWN: ReadonlySet<string> = new Set([...CATEGORIES, ...SIGNAL_IDS]);
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, " ");

interface Mail {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly label: string; readonly text: string }[];
}

const mails = readFileSync("src/cli/evaluate/written-mails.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Mail);

describe.each(trainingRows().map(({ file, rows }) => [file, rows] as const))("%s", (_, rows) => {
  test("ids are its own, labels are known, and the words that they rest on are there", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const bad = rows.filter(
      ({ text, labels, span, spans }) =>
        !labels.every((label) => KNOWN.has(label)) ||
        (span !== undefined && !text.includes(span)) ||
        (spans ?? []).some((one) => !text.includes(one.text) || !KNOWN.has(one.label)),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });
});

describe("mails that are measured", () => {
  test("hold the words that they are measured by", () => {
    const bad = mails.filter(({ text, spans }) => spans.some((one) => !text.includes(one.text)));
    expect(bad.map(({ id }) => id)).toEqual([]);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
  });

  /** Shorter words are anybody's. */
  const OWN = 40;

  test("are not taught", { timeout: 30_000 }, () => {
    const taught = new Set(trainingRows().flatMap(({ rows }) => rows.map(({ text }) => plain(text))));
    const both = mails.filter(({ text, spans }) =>
      [text, ...spans.map((one) => one.text)].some((words) => words.length > OWN && taught.has(plain(words))),
    );
    expect(both.map(({ id }) => id)).toEqual([]);
  });
});
