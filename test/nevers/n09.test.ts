import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../src/core/mail/index.ts";
import { stepsFor } from "../../src/core/policy/index.ts";
import { parseFactDraft } from "../../src/core/register/index.ts";
import { PERSON, pack } from "../core/policy/invented.ts";
import { anyInput, read } from "./any-case.ts";

const LABELS =
  /\b(false (complaint|allegation)s?|vexatious|malicious|frivolous|unfounded|liar|lying|offender|abuser|trouble-?maker|time-?waster|serial complainer|persistent complainant|unreasonable (person|complainant))\b/i;

describe("N9: software never calls a complaint or a person false or vexatious", () => {
  test("no word of the pack does", () => {
    expect(JSON.stringify(pack())).not.toMatch(LABELS);
  });

  test("no step does, for any message and any case", () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        expect(JSON.stringify(stepsFor(any))).not.toMatch(LABELS);
      }),
    );
  });

  test.each([
    "I know you all think I am lying. Your manager calls me a vexatious liar and says my complaint is a false allegation.",
    "This is the ninth time I have written and I will go on writing until someone answers.",
    "You useless cow, I will come down there and break your legs.",
  ])("no reason given for a finding or signal does: %s", async (text) => {
    const { findings, signals } = await read(text);
    expect([...findings, ...signals].map(({ why }) => why).join(" ")).not.toMatch(LABELS);
  });

  test.each(["false-allegation", "vexatious", "complaint-false"])("there is no record called %s", (kind) => {
    expect(isProblem(parseFactDraft({ kind, person: PERSON }))).toBe(true);
  });
});
