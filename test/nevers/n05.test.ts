import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillLetter } from "../../src/core/letters/index.ts";
import { isProblem } from "../../src/core/mail/index.ts";
import { parsePack, stepsFor } from "../../src/core/policy/index.ts";
import {
  asked,
  confirmed,
  deEscalated,
  finding,
  INSULT_WORDS,
  input,
  kase,
  MANAGER,
  pack,
  THREAT_WORDS,
  warned,
} from "../core/policy/invented.ts";
import { anyInput, mail, read } from "./any-case.ts";

const CLOSED = ["confirm-finding", "written-warning", "de-escalate", "answered-before", "set-restriction"];
const SELF_HARM = finding("safeguarding.self-harm", "I do not want to be alive");

describe("N5: a risk of suicide or self-harm is never answered with the abuse route", () => {
  test("safeguarding comes first, and the abuse route is closed, whatever else is there", () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const findings = [...any.analysis.findings, SELF_HARM];
        const steps = stepsFor({ ...any, analysis: { ...any.analysis, findings } });
        expect(steps[0]?.id).toBe("safeguarding");
        expect(steps.map(({ id }) => id).filter((id) => CLOSED.includes(id))).toEqual([]);
        expect(steps.filter(({ letter }) => letter !== null)).toEqual([]);
      }),
    );
  });

  test("no letter is filled, and the refusal says what comes first", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...pack().letters), (any, letter) => {
        const analysis = { ...any.analysis, findings: [SELF_HARM, ...any.analysis.findings] };
        const filled = fillLetter({
          ...{ letter: letter.id, pack: any.pack, places: any.places, organisation: "Northmere Health" },
          ...{ reader: any.reader, message: mail("Text."), kase: any.kase, steps: stepsFor({ ...any, analysis }) },
        });
        expect(isProblem(filled) && filled.next).toContain("safeguarding lead");
      }),
    );
  });

  test.each([
    "I want to kill myself.",
    "I am going to end my life tonight and it is down to you, you useless cow.",
    "I will come down there and break your legs. After that I will kill myself.",
  ])("a message that says so, with abuse or a threat beside it: %s", async (text) => {
    const facts = [
      asked(),
      deEscalated(),
      warned(),
      confirmed("threat.violence", THREAT_WORDS),
      confirmed("abuse.insult", INSULT_WORDS),
    ];
    const ids = stepsFor(input({ analysis: await read(text), kase: kase(facts), reader: MANAGER })).map(({ id }) => id);
    expect(ids[0]).toBe("safeguarding");
    expect(ids.filter((id) => CLOSED.includes(id))).toEqual([]);
  });

  test("no pack can open it", () => {
    const { grounds, locked } = pack();
    const ground = { category: "safeguarding.self-harm", severities: ["immediate"] };
    expect(isProblem(parsePack({ ...pack(), locked: { ...locked, selfHarmNeverWarning: false } }))).toBe(true);
    expect(isProblem(parsePack({ ...pack(), grounds: { ...grounds, warning: [...grounds.warning, ground] } }))).toBe(
      true,
    );
  });
});
