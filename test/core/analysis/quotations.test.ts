import { describe, expect, test } from "vitest";
import { quotationsAround, quotationsIn } from "../../../src/core/analysis/quotations.ts";

const quoted = (text: string) => quotationsIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("words between quotation marks", () => {
  test("of one paragraph, in any marks; an apostrophe is none", () => {
    expect(quoted(`He said "get out" and “stay out”, it's what he'd say.`)).toEqual(["get out", "stay out"]);
    expect(quoted("She wrote 'not my job' on it.")).toEqual(["not my job"]);
  });

  test("over several paragraphs, closed at the end", () => {
    const verse = "And I will burn the tower down,\n\nAnd hang the mayor high,\n\nAnd kiss goodbye.";
    expect(quoted(`The poem on page 6:\n\n"${verse}"\n\nIt's from 1830.`)).toEqual([verse]);
  });

  test("over several paragraphs, opened once more with each", () => {
    expect(quoted(`It came by post:\n\n“We know you.\n\n“We know your street.”\n\nWho sent it?`)).toEqual([
      "We know you.",
      "We know your street.",
    ]);
  });

  test("a mark left open makes nothing a quotation", () => {
    expect(quoted(`"Dear sir,\n\nI will be there at six.\n\nYou call that "policy".`)).toEqual(["policy"]);
    expect(quoted(`The gap is 6" wide.\n\nI will be there at six.\n\nMine is 8" wide.`)).toEqual([]);
  });

  test("are the same from wherever one asks", () => {
    const text = `${"We waited. ".repeat(30)}He wrote: "${"I will not come. ".repeat(30)}" That is all I have.`;
    const own = { start: text.indexOf("That is all"), end: text.length };
    const within = quotationsAround(text, own).filter(({ end }) => end > own.start);
    expect(within).toEqual([]);
  });

  test("many open marks take no longer than their length", () => {
    const broken = '"a b c\n\n'.repeat(40_000);
    const started = performance.now();
    quoted(broken);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
