import { describe, expect, test } from "vitest";
import { fillLetter, paragraphsOf } from "../../src/core/letters/index.ts";
import { isProblem } from "../../src/core/mail/index.ts";
import { stepsFor } from "../../src/core/policy/index.ts";
import { parseFact } from "../../src/core/register/index.ts";
import {
  analysis,
  confirmed,
  finding,
  INSULT_WORDS,
  input,
  kase,
  message,
  OFFICER,
  PLACES,
  pack,
  THREAT_WORDS,
  WARNING,
} from "../core/policy/invented.ts";
import { read } from "./any-case.ts";

const whole = input({
  analysis: analysis([finding("threat.violence", THREAT_WORDS), finding("abuse.insult", INSULT_WORDS)]),
  kase: kase([confirmed("threat.violence", THREAT_WORDS)]),
  reader: OFFICER,
});

describe("N13: distressing words are never shown without a chance not to see them", () => {
  test("they stand in a finding's quotation, which can be covered, and in no reason beside it", async () => {
    const { findings } = await read("I will come down there and break your legs. You stupid fucking cow.");
    expect(findings.length).toBeGreaterThan(0);
    const shown = findings.map(({ why }) => why).join(" ");
    for (const word of ["break your legs", "fucking", "cow"]) expect(shown).not.toContain(word);
  });

  test("no step repeats them", () => {
    const text = JSON.stringify(stepsFor(whole));
    for (const words of [THREAT_WORDS, INSULT_WORDS]) expect(text).not.toContain(words);
  });

  test("no problem repeats them", () => {
    const refused = parseFact({ ...confirmed(), words: { message: "", date: null, quote: THREAT_WORDS } });
    expect(isProblem(refused) && `${refused.message} ${refused.next}`).not.toContain(THREAT_WORDS);
  });

  test("a letter prepared for a colleague says first that it quotes them", () => {
    const draft = fillLetter({
      ...{ letter: WARNING, pack: pack(), places: PLACES, organisation: "Northmere Health", reader: OFFICER },
      ...{ message: message(), kase: whole.kase, steps: stepsFor(whole) },
    });
    if (isProblem(draft)) throw new Error(draft.message);
    const text = paragraphsOf(draft).join("\n");
    const care = text.indexOf("may be distressing to read");
    expect(care).toBeGreaterThan(0);
    expect(care).toBeLessThan(text.indexOf(THREAT_WORDS));
  });
});
