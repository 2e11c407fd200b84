import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SIGNAL_IDS } from "../../src/core/analysis/index.ts";
import { SANCTIONS, stepsFor } from "../../src/core/policy/index.ts";
import { admit } from "../../src/core/register/index.ts";
import { analysis, asked, input, kase, restrictionDraft } from "../core/policy/invented.ts";
import { anyRepeat, blameless } from "./any-case.ts";

describe("N1: a complaint alone never leads to withdrawal, restriction or a warning", () => {
  test("however often it comes, whatever it signals and however it was answered", () => {
    fc.assert(
      fc.property(anyRepeat, blameless, fc.subarray([...SIGNAL_IDS]), (repeat, facts, signals) => {
        const ids = stepsFor(input({ repeat, kase: kase(facts), analysis: analysis([], signals) })).map(({ id }) => id);
        for (const never of ["written-warning", "set-restriction", "confirm-finding"]) expect(ids).not.toContain(never);
      }),
    );
  });

  test("a restriction is not recorded where nothing but complaints is on file", () => {
    fc.assert(
      fc.property(blameless, (facts) => {
        expect(admit(restrictionDraft(), kase(facts))).not.toBeNull();
      }),
    );
    expect(admit(restrictionDraft(), kase([asked()]))?.next).toContain("put things right");
  });

  test("no pack can withdraw a service", () => {
    expect(SANCTIONS.filter((sanction) => sanction.includes("service"))).toEqual([]);
  });
});
