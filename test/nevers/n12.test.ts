import { describe, expect, test } from "vitest";
import { isProblem } from "../../src/core/mail/index.ts";
import { parsePack } from "../../src/core/policy/index.ts";
import { admit, parseFact, parseFactDraft } from "../../src/core/register/index.ts";
import { asked, deEscalated, kase, pack, restriction, restrictionDraft } from "../core/policy/invented.ts";

const FIELDS = ["terms", "reason", "start", "end", "review", "decidedBy", "challenge", "ground"];
const BLANKS = [undefined, null, "", "   ", "\u00a0", []];

describe("N12: no restriction without a reason, an end, a review and a way to challenge it", () => {
  test.each(FIELDS)("without %s it is neither recorded nor read back", (field) => {
    for (const blank of BLANKS) {
      expect(isProblem(parseFactDraft(restrictionDraft({ [field]: blank })))).toBe(true);
      expect(isProblem(parseFact({ ...restriction(), [field]: blank }))).toBe(true);
    }
  });

  test("it ends within a year and is reviewed while it lasts", () => {
    const ready = kase([asked(), deEscalated()]);
    expect(admit(restrictionDraft(), ready)).toBeNull();
    for (const wrong of [
      { end: "2027-04-12" },
      { end: "9999-12-31" },
      { review: "2026-12-31" },
      { review: "2026-04-10" },
    ]) {
      expect(admit(restrictionDraft(wrong), ready)).not.toBeNull();
    }
  });

  test("a pack must say who reviews and how to challenge", () => {
    for (const field of ["appeal", "review"]) {
      const { [field]: _, ...rest } = pack() as unknown as Record<string, unknown>;
      expect(isProblem(parsePack(rest))).toBe(true);
      const { [field]: __, ...duties } = pack().duties as unknown as Record<string, unknown>;
      expect(isProblem(parsePack({ ...pack(), duties }))).toBe(true);
    }
  });
});
