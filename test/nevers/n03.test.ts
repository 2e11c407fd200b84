import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepsFor } from "../../src/core/policy/index.ts";
import { admit } from "../../src/core/register/index.ts";
import { kase, restrictionDraft } from "../core/policy/invented.ts";
import { anyFacts, anyInput } from "./any-case.ts";

const GROUNDS = [{ kind: "earlier-step" }, { kind: "immediate-risk", reason: "Waited at the door" }];

describe("N3: no restriction before the person was asked about adjustments", () => {
  test("it is not recorded, for whatever reason", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...GROUNDS), (facts, ground) => {
        const unasked = facts.filter(({ kind }) => !kind.startsWith("adjustment"));
        expect(admit(restrictionDraft({ ground }), kase(unasked))?.message).toContain("asked");
      }),
    );
  });

  test("it is not allowed as a step, and the step says what is missing", () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const step = stepsFor(any).find(({ id }) => id === "set-restriction");
        if (step === undefined || any.kase?.adjustmentAsked) return;
        expect(step.allowed).toBe(false);
        expect(step.missing.join(" ")).toContain("asked");
      }),
    );
  });

  test("adjustments come before restrictions in the steps", () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const ids = stepsFor(any).map(({ id }) => id);
        const honour = ids.indexOf("honour-adjustments");
        expect((any.kase?.adjustments.length ?? 0) > 0).toBe(honour >= 0);
        for (const id of ["set-restriction", "review-restriction"] as const) {
          if (ids.includes(id)) expect(honour).toBeLessThan(ids.indexOf(id));
        }
      }),
    );
  });
});
