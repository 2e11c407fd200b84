import { describe, expect, test } from "vitest";
import { deciderOf, holderOf, holdsDuty } from "../../../src/core/policy/index.ts";
import { PLACES, pack } from "./invented.ts";

const writer = (place: string) => ({ ...PLACES, "written-abuse-writer": place });
const reader = (role: string, name = "Sam Reed") => ({ name, role });

describe("who holds a duty", () => {
  test.each([
    ["Complaints Manager", "Complaints Manager", true],
    ["complaints  MANAGER ", "Complaints Manager", true],
    ["Complaints Manager", "The Complaints Manager", true],
    ["Complaints Manager", "Head of Care or Complaints Manager", true],
    ["Complaints Manager", "Head of Care, Complaints Manager", true],
    ["Complaints Officer", "any", true],
    ["Complaints Officer", "Any colleague", true],
    ["Complaints Officer", "Complaints Manager", false],
    ["Manager", "Complaints Manager", false],
    ["Deputy Complaints Manager", "Complaints Manager", false],
    ["Complaints Officer", "Sam Reed, Head of Care", true],
    ["", "Complaints Manager", false],
    ["Complaints Manager", "", false],
    ["Complaints Manager", "   ", false],
  ])("role %j, place %j: %s", (role, place, holds) => {
    expect(holdsDuty(reader(role), "writtenWarning", pack(), writer(place))).toBe(holds);
  });

  test("nobody in particular holds a named duty; anybody handles", () => {
    expect(holdsDuty(null, "writtenWarning", pack(), PLACES)).toBe(false);
    expect(holdsDuty(null, "handle", pack(), PLACES)).toBe(true);
  });

  test("a place of the language itself is no place filled in", () => {
    expect(holderOf("writtenWarning", pack(), Object.create({ "written-abuse-writer": "any" }))).toBe(
      "the colleague your policy names for written warnings",
    );
  });

  test("the holder is named as the organisation does, else as the policy does", () => {
    expect(holderOf("writtenWarning", pack(), PLACES)).toBe("Complaints Manager");
    expect(holderOf("writtenWarning", pack(), {})).toBe("the colleague your policy names for written warnings");
    expect(holderOf("handle", pack(), {})).toBe("any colleague");
    expect(deciderOf("police", pack(), PLACES)).toBe(
      "the colleague who was threatened, together with the duty manager",
    );
  });
});
