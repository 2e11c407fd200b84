/** Spelling tricks undone, positions kept. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RULES } from "../../../src/core/analysis/rules/index.ts";
import { tokenise } from "../../../src/core/analysis/tokens.ts";

const words = (text: string): string =>
  tokenise(text, 0, text.length, RULES.vocabulary)
    .map((token) => token.word)
    .join(" ");

describe("tokenise", () => {
  test.each([
    ["I’ll KILL you", "i will kill you"],
    ["im gonna", "i am going to"],
    ["f*ck f**k sh1t k!ll", "fuck fuck shit kill"],
    ["F U C K   Y O U", "fuck you"],
    ["f.u.c.k off", "fuck off"],
    ["fuuuuck", "fuck"],
    ["k\u200bill", "kill"],
    ["кіll", "kill"],
    ["ｋｉｌｌ", "kill"],
    ["your surveyor's head", "your surveyor 's head"],
    ["FK0-FF22/A55", "fk0 ff22 , a55"],
    ["lines of ******", "lines of"],
    ["stop, now - please", "stop , now , please"],
    ["why?", "why ?"],
    ["I saw a b c d here", "i saw a b c d here"],
  ])("%s → %s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test("every word stands where it says, in order", () => {
    const unit = fc.constantFrom(..."abkil '*.-!?,\n’\u200bкé@1 ", "😡", "\u0301");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, word } of tokenise(text, 0, text.length, RULES.vocabulary)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThanOrEqual(last);
          expect(word).not.toMatch(/\s/);
          last = end;
        }
      }),
    );
  });
});
