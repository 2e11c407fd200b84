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
    ["ill find you and ill wait", "i will find you and i will wait"],
    ["she is ill and my ill mother fell ill", "she is ill and my ill mother fell ill"],
    ["id burn my ID card", "i would burn my id card"],
    ["well see, all is well so well come", "we will see , all is well so we will come"],
    ["were coming, we were going home", "we are coming , we were going home"],
    ["hell be sorry, go to hell", "he will be sorry , go to hell"],
    ["f*ck f**k sh1t k!ll", "fuck fuck shit kill"],
    ["F U C K   Y O U", "fuck you"],
    ["f.u.c.k off", "fuck off"],
    ["fuuuuck", "fuck"],
    ["k\u200bill", "kill"],
    ["кіll", "kill"],
    ["ｋｉｌｌ", "kill"],
    ["your surveyor's head", "your surveyor 's head"],
    ["FK0-FF22/A55", "fk0 ff22 , a55"],
    ["i w a n t t o d i e now", "i want to die now"],
    ["i   c a n t   c a r r y   o n", "i can not carry on"],
    ["paid £1,200 at 9:30 for 3.5 hours", "paid 1,200 at 9:30 for 3.5 hours"],
    ["lines of ******", "lines of"],
    ["F*** off, says T****", "fuck off , says t**"],
    ["stop, now - please", "stop , now , please"],
    ["why?", "why ?"],
    ["I saw a b c d here", "i saw a b c d here"],
    ["k-i-l-l and c_u_n_t", "kill and cunt"],
    ["st*b, m0r0n, 1d10t", "stab , moron , idiot"],
    ["see you 🔪", "see you 🔪"],
    ["all good 🎉", "all good"],
    ["𝐤𝐢𝐥𝐥 you", "kill you"],
  ])("%s → %s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test("a hidden word keeps the place of its signs", () => {
    const hide = fc.constantFrom(
      (word: string) => word,
      (word: string) => [...word].join("\u200b"),
      (word: string) => [...word].join(" "),
      (word: string) => [...word].join("."),
      (word: string) => word.replace("i", "1"),
      (word: string) => word.replace("i", "і"),
      (word: string) => `${word[0]}*${word.slice(2)}`,
      (word: string) => word.toUpperCase(),
      (word: string) => word.replace(/l+$/, "lllll"),
    );
    fc.assert(
      fc.property(hide, fc.constantFrom("kill", "stab", "idiot", "suicide"), (trick, word) => {
        const written = trick(word);
        const text = `so, ${written} then`;
        const found = tokenise(text, 0, text.length, RULES.vocabulary).find((token) => token.word === word);
        if (/[il]/.test(word) || !written.includes("lllll")) expect(found, written).toBeDefined();
        expect(text.slice(found?.start, found?.end)).toBe(written);
      }),
    );
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
