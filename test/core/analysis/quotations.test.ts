import { describe, expect, test } from "vitest";
import { Quotations, quotationsIn } from "../../../src/core/analysis/quotations.ts";
import { messageOf } from "./message-of.ts";

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

  test("most of a span stands in them, or does not", () => {
    const text = `${"We waited. ".repeat(30)}He wrote: "${"I will not come. ".repeat(30)}" That is all I have.`;
    const quotations = new Quotations(messageOf(text));
    const covers = (words: string) =>
      quotations.cover({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(covers("I will not come.")).toBe(true);
    expect(covers("That is all")).toBe(false);
    expect(covers('come. " That is all I have')).toBe(false);
  });

  test("a message that stands between marks but for its greeting and closing quotes nobody", () => {
    const whole = (text: string) => new Quotations(messageOf(text)).around({ start: 0, end: text.length }).length;
    expect(whole("“I know your street. I will be there at six.”")).toBe(0);
    expect(whole('"I know your street."\n\n"I will be there at six."')).toBe(0);
    expect(whole("Dear Mr Bell,\n\n“I know your street.”\n\nKind regards,\nTom Pike")).toBe(0);
    expect(whole("“I know your street.”\n\nTom Pike")).toBe(1);
    expect(whole("Hi all\n\n“I know your street.”\n\nthanks\ntom")).toBe(0);
    expect(whole("Hi, he wrote\n\n“I know your street.”")).toBe(1);
    expect(whole("Hi, he said: “I know your street.”")).toBe(1);
    expect(whole("Hi Jo, this came: “I know your street.”\n\nThanks")).toBe(1);
    expect(whole("He said: “I know your street.”")).toBe(1);
    expect(whole('"I know your street."\n\n"I will be there at six."\n\nWho sent this?')).toBe(2);
  });

  test("the lines of a play are somebody's; the fields of a form and what the writer said are not", () => {
    const spoken = (text: string) =>
      new Quotations(messageOf(text))
        .around({ start: 0, end: text.length })
        .map(({ start, end }) => text.slice(start, end));
    expect(spoken("Forty copies:\n\nBARON: Mine!\nDAME (aside): Oh no.\nBARON: Mine, I say!\n\nThanks")).toEqual([
      "BARON: Mine!",
      "DAME (aside): Oh no.",
      "BARON: Mine, I say!",
    ]);
    expect(spoken("NAME: Tom Pike\nSTREET: Mill Lane\nCOMPLAINT: The bins.")).toEqual([]);
    expect(spoken("The call:\n\nClerk: No.\nMe: Why?\nClerk: Rules.")).toEqual(["Clerk: No.", "Clerk: Rules."]);
    expect(spoken("BARON: Mine!\nDAME: No.\nBARON: Mine!")).toEqual([]);
  });

  test("many lines of a play take no longer than their length", () => {
    const text = `Forty copies.\n${"BARON: Mine!\nDAME: No.\n".repeat(20_000)}`;
    const started = performance.now();
    new Quotations(messageOf(text));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("many quotations take no longer than their length", () => {
    const text = '"We know."\n'.repeat(40_000);
    const started = performance.now();
    new Quotations(messageOf(text));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("many open marks take no longer than their length", () => {
    const broken = '"a b c\n\n'.repeat(40_000);
    const started = performance.now();
    quoted(broken);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
