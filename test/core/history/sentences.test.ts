import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesIn } from "../../../src/core/history/index.ts";
import { message } from "./messages.ts";

const from = { name: "Ann Reed", address: "a.reed@example.org" };
const cut = (text: string) => sentencesIn(message("m", text, { from })).map(({ start, end }) => text.slice(start, end));
const signed = (text: string) =>
  sentencesIn(message("m", text, { from }))
    .filter((sentence) => sentence.signed)
    .map(({ start, end }) => text.slice(start, end));

describe("a closing and the name after it", () => {
  it.each([
    ["The lift is broken. Kind regards Ann", ["The lift is broken.", "Kind regards", "Ann"]],
    ["The lift is broken yours sincerely, ann reed", ["The lift is broken", "yours sincerely,", "ann reed"]],
    ["Mend it! Best wishes - Ann Reed.", ["Mend it!", "Best wishes -", "Ann Reed."]],
    ["MEND IT. MANY THANKS ANN", ["MEND IT.", "MANY THANKS", "ANN"]],
    ["The lift is broken.\n\nKind regards\nAnn", ["The lift is broken.", "Kind regards", "Ann"]],
  ])("%j is taken apart as if each stood on a line of its own", (text, parts) => expect(cut(text)).toEqual(parts));

  it.each([
    "Give my regards to your wife",
    "Many thanks for nothing",
    "Kind regards he hit me",
    "He answered sincerely and at length",
  ])("%j is one sentence", (text) => expect(cut(text)).toEqual([text]));

  it("is the sender's own, and nobody else's, that raises no matter", () => {
    expect(signed("The lift is broken. Kind regards Ann Reed")).toEqual(["Ann Reed"]);
    expect(signed("The lift is broken.\nRegards,\nAnn")).toEqual(["Ann"]);
    expect(signed("The lift is broken. Kind regards Rat Liar")).toEqual([]);
    expect(signed("Ann. The lift is broken. Ann")).toEqual([]);
  });

  it("leaves every letter in its place, whatever is written", () => {
    const parts = fc.array(
      fc.constantFrom(
        "Kind regards",
        "Ann",
        "yours sincerely,",
        "it broke.",
        "\n",
        "…",
        "🙂",
        "regards -",
        "-Best wishes",
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, (words) => {
        const text = words.join(" ");
        const bare = (of: string) => of.replace(/\s/g, "");
        expect(bare(cut(text).join(""))).toBe(bare(text));
      }),
    );
  });
});
