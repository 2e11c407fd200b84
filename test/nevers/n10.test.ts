import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillLetter } from "../../src/core/letters/index.ts";
import { isProblem } from "../../src/core/mail/index.ts";
import { stepsFor } from "../../src/core/policy/index.ts";
import { analysis, confirmed, finding, input, kase, message, PLACES, pack, WARNING } from "../core/policy/invented.ts";

/** The warning as it would be filled for a reader with this role, where the place says this. */
function warningFor(role: string | null, place: string | null) {
  const { "written-abuse-writer": _, ...others } = PLACES;
  const places: Readonly<Record<string, string>> =
    place === null ? others : { ...others, "written-abuse-writer": place };
  const reader = role === null ? null : { name: "Sam Reed", role };
  const whole = input({ analysis: analysis([finding("threat.violence")]), kase: kase([confirmed()]), places, reader });
  const steps = stepsFor(whole);
  const draft = fillLetter({
    ...{ letter: WARNING, pack: pack(), places, organisation: "Northmere Health", reader },
    ...{ message: message(), kase: whole.kase, steps },
  });
  if (isProblem(draft)) throw new Error(draft.message);
  return { draft, step: steps.find(({ id }) => id === "written-warning") };
}

describe("N10: a warning never goes out from somebody without the role", () => {
  test.each([
    ["Complaints Officer", "Complaints Manager"],
    ["Manager", "Complaints Manager"],
    ["Complaints Manager", null],
    ["Complaints Manager", " "],
    [null, "Complaints Manager"],
    [null, null],
    ["", ""],
  ])("role %j where the policy's place says %j: it is prepared for the colleague", (role, place) => {
    const { draft, step } = warningFor(role, place);
    expect(step?.yours).toBe(false);
    expect(draft.recipient.kind).toBe("colleague");
    expect(draft.paragraphs[0]).toEqual([expect.objectContaining({ text: "For: " }), expect.anything()]);
  });

  test("only the named role gets a letter to the person", () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[A-Za-z]{3,12} [A-Za-z]{3,12}$/), (role, place) => {
        const same = role.trim().toLowerCase() === place.toLowerCase();
        expect(warningFor(role, place).draft.recipient.kind === "person").toBe(same);
      }),
    );
    expect(warningFor("complaints manager", "Complaints Manager").draft.recipient.kind).toBe("person");
  });

  test("the signature is left open for whoever signs", () => {
    const { draft } = warningFor("Complaints Officer", "Complaints Manager");
    expect(draft.paragraphs.flat()).toContainEqual({ kind: "blank", label: "the name of whoever signs" });
  });
});
