import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillLetter } from "../../src/core/letters/index.ts";
import { isProblem } from "../../src/core/mail/index.ts";
import { parsePack, stepsFor } from "../../src/core/policy/index.ts";
import { parseFact } from "../../src/core/register/index.ts";
import {
  analysis,
  confirmed,
  finding,
  input,
  kase,
  MANAGER,
  message,
  PLACES,
  pack,
  WARNING,
  warned,
} from "../core/policy/invented.ts";
import { read } from "./any-case.ts";

const anyWords = fc.string({ unit: "binary", minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== "");

describe("N4: the evidence is never paraphrased, summed up or commented on", () => {
  test("words on record are the words as written, to the last space", () => {
    fc.assert(
      fc.property(anyWords, (quote) => {
        const fact = confirmed("abuse.insult", quote);
        const read = parseFact(structuredClone(fact));
        expect(read).toEqual(fact);
        expect(kase([fact]).confirmed[0]?.words.quote).toBe(quote);
      }),
    );
  });

  test.each(["summary", "opinion", "comment", "paraphrase", "note"])("a record of words takes no “%s”", (field) => {
    expect(isProblem(parseFact({ ...confirmed(), [field]: "He is always rude" }))).toBe(true);
    const { words } = confirmed() as { words: object };
    expect(isProblem(parseFact({ ...confirmed(), words: { ...words, [field]: "rude" } }))).toBe(true);
    expect(isProblem(parseFact({ ...warned(), [field]: "rude" }))).toBe(true);
  });

  test("a letter quotes the confirmed words exactly as they stand in the message", () => {
    fc.assert(
      fc.property(anyWords, fc.string(), fc.string(), (quote, before, after) => {
        const steps = {
          analysis: analysis([finding("threat.violence", quote)]),
          kase: kase([confirmed("threat.violence", quote)]),
        };
        const whole = input({ ...steps, reader: MANAGER });
        const draft = fillLetter({
          ...{ letter: WARNING, pack: pack(), places: PLACES, organisation: "Northmere Health", reader: MANAGER },
          ...{ message: message(`${before} ${quote} ${after}`), kase: whole.kase, steps: stepsFor(whole) },
        });
        if (isProblem(draft)) throw new Error(draft.message);
        expect(draft.paragraphs.flat().filter(({ kind }) => kind === "quotation")).toEqual([
          { kind: "quotation", text: quote },
        ]);
      }),
    );
  });

  test("what is found is quoted from the message, place and all", async () => {
    const text = "Hello.\n\nYou stupid,  useless cow.\nI will come down there and break your legs.";
    const { findings } = await read(text);
    expect(findings.length).toBeGreaterThan(0);
    for (const { quote, start, end } of findings) expect(quote).toBe(text.slice(start, end));
  });

  test("no pack can allow it", () => {
    expect(isProblem(parsePack({ ...pack(), locked: { ...pack().locked, paraphraseEvidence: true } }))).toBe(true);
  });
});
