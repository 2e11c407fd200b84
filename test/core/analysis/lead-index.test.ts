/** What the words of a sentence bring up. */
import { expect, test } from "vitest";
import type { Anchor } from "../../../src/core/analysis/anchors.ts";
import { LeadIndex } from "../../../src/core/analysis/lead-index.ts";

const anchor = (words: string, ...lists: string[]): Anchor => ({ words: words.split(" ").filter(Boolean), lists });
const LISTS: Readonly<Record<string, ReadonlySet<string>>> = { home: new Set(["house", "flat"]) };
const index = new LeadIndex(
  [
    { item: "burn", ways: [[anchor("burn burns")]], more: [anchor("", "home")] },
    { item: "brick", ways: [[anchor("brick"), anchor("through into")], [anchor("stone")]], more: [anchor("window")] },
    { item: "home", ways: [[anchor("", "home")]], more: [] },
    { item: "loose", ways: [[anchor("loose")]], more: [anchor("", "anything")] },
  ],
  (name) => LISTS[name] ?? null,
);
const among = (words: string) => [...index.among(words.split(" "))].sort();

test("an item is brought up only when each of its anchors is among the words, in any order", () => {
  expect(among("through the window a brick")).toEqual(["brick"]);
  expect(among("a brick through the wall")).toEqual([]);
  expect(among("a brick at the window")).toEqual([]);
  expect(among("a stone at the window")).toEqual(["brick"]);
  expect(among("it burns my flat")).toEqual(["burn", "home"]);
});

test("nothing is remembered from the sentence before", () => {
  expect(among("a brick through")).toEqual([]);
  expect(among("the window")).toEqual([]);
  expect(among("burn it")).toEqual([]);
});

test("each item comes once, however often its words do", () => {
  expect(among("house house flat burn burns")).toEqual(["burn", "home"]);
});

test("a list that can match without a word of its own asks for none", () => {
  expect(among("loose")).toEqual(["loose"]);
});
