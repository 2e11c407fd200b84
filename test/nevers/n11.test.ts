import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STEP_IDS, stepsFor } from "../../src/core/policy/index.ts";
import { admit } from "../../src/core/register/index.ts";
import { asked, kase, pack, restrictionDraft } from "../core/policy/invented.ts";
import { anyFacts, anyInput } from "./any-case.ts";

const EARLIER = ["de-escalation", "warning-given"];

describe("N11: nothing is stopped or limited with no earlier warning or step on file", () => {
  test("no step and no letter stops a complaint or ends contact", () => {
    expect(STEP_IDS.filter((id) => /stop|end-|withdraw|close|ban/.test(id))).toEqual([]);
    const texts = JSON.stringify(pack().letters);
    expect(texts).not.toMatch(
      /\bwe (are|have) (stopp|end|clos|withdraw)|we will (no longer|not) (deal|consider|answer)/i,
    );
  });

  test("a restriction is not recorded without an earlier step, save for an immediate risk with its reason", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const file = [...facts.filter(({ kind }) => !EARLIER.includes(kind)), asked()];
        expect(admit(restrictionDraft(), kase(file))?.message).toContain("earlier step");
        const ground = { kind: "immediate-risk", reason: "Waited at the door on 10 April" };
        expect(admit(restrictionDraft({ ground }), kase(file))).toBeNull();
      }),
    );
  });

  test("the step to a restriction is closed without one and says so", () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const step = stepsFor(any).find(({ id }) => id === "set-restriction");
        const steps = (any.kase?.deEscalations.length ?? 0) + (any.kase?.warnings.length ?? 0);
        if (step !== undefined && steps === 0) expect(step.allowed).toBe(false);
      }),
    );
  });
});
