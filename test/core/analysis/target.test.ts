/** At whom a threat or an insult is aimed. */
import { describe, expect, test } from "vitest";
import { readTarget } from "../../../src/core/analysis/target.ts";

const words = (text: string) => text.split(" ");

describe("readTarget", () => {
  test.each([
    ["break your legs", "my mum has no badge and i will break your legs", "staff"],
    ["stab my neighbour", "your officer knows that i will stab my neighbour", "other-person"],
    ["break his legs", "tell my neighbour i will break his legs", "other-person"],
    ["burn it down", "i will burn it down", "staff"],
    ["if my mum dies i will kill you", "if my mum dies i will kill you", "staff"],
    ["i will kill her in that office", "you took my son and i will kill her in that office", "staff"],
    ["i will kill my husband", "i will kill my husband tonight", "other-person"],
    ["i will kill my ex", "my ex has moved back and i will kill my ex", "other-person"],
  ] as const)("%s", (said, around, target) => {
    expect(readTarget(words(said), words(around), "threat.violence")).toBe(target);
  });

  test.each([
    ["smash your windows", "if you do not house my mum i will smash your windows", "organisation"],
    ["drive my car into your lobby", "i will drive my car into your lobby", "organisation"],
    ["dig up your car park", "i will dig up your car park", "organisation"],
    ["key her car", "i will key her car", "staff"],
    ["burn my neighbour 's shed", "i will burn my neighbour 's shed", "other-person"],
  ] as const)("damage: %s", (said, around, target) => {
    expect(readTarget(words(said), words(around), "threat.property")).toBe(target);
  });

  test("damage is done to the organisation where nobody's own thing is named", () => {
    expect(readTarget(words("burn it down"), words("i will burn it down"), "threat.property")).toBe("organisation");
  });
});
