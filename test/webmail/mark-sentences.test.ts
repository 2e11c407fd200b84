import { describe, expect, it } from "vitest";
import { findSentences } from "../../src/webmail/mark-sentences.ts";
import { openHtml } from "./open-page.ts";

const bodyOf = (html: string) =>
  openHtml(`<body><div id="mail">${html}</div></body>`, "https://mail.example.org/").body;
const found = (html: string, ...sentences: string[]) => {
  const place = bodyOf(html);
  const before = place.innerHTML;
  const words = findSentences(place, sentences).map((range) => range.toString());
  expect(place.innerHTML).toBe(before);
  return words;
};

describe("sentences in a page's own text", () => {
  it("are found across nodes, lines and other white space, and nothing of the page is touched", () => {
    expect(found("<p>It drips.</p><p>The <b>roof</b>\n  leaks too.</p>", "The roof leaks too.")).toEqual([
      "The roof\n  leaks too.",
    ]);
    expect(found("One.<br>Two&nbsp;three.", "Two three.")).toEqual(["Two\u00a0three."]);
    expect(found("<p>Two<style>p { color: red }</style> three.</p>", "Two three.")).toHaveLength(1);
  });

  it("are found in order, the second of two alike after the first", () => {
    const place = bodyOf("<p>Again.</p><p>Other.</p><p>Again.</p>");
    const [first, second] = findSentences(place, ["Again.", "Again."]);
    expect(first?.compareBoundaryPoints(0, second as Range)).toBe(-1);
  });

  it.each([
    ["is not there", "<p>It drips.</p>", "The roof leaks too."],
    ["is empty", "<p>It drips.</p>", " "],
    ["stands in an empty page", "", "It drips."],
  ])("that %s is left alone", (_what, html, sentence) => expect(found(html, sentence)).toEqual([]));
});
