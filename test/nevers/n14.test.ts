import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepsFor } from "../../src/core/policy/index.ts";
import { anyInput } from "./any-case.ts";

describe("N14: nobody is left alone with the decision about the police", () => {
  test("a colleague is named beside the person, filled in or not", () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const step = stepsFor(any).find(({ id }) => id === "consider-police");
        if (step === undefined) return;
        expect(step.decidedBy).toMatch(/^the colleague who was threatened, together with .*(manager|senior colleague)/);
        expect(step.why).toContain("nobody decides it alone");
      }),
    );
  });
});
