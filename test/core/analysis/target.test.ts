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
  ] as const)("%s", (said, around, target) => {
    expect(readTarget(words(said), words(around), "threat.violence")).toBe(target);
  });

  test("damage is done to the organisation where nobody's own thing is named", () => {
    expect(readTarget(words("burn it down"), words("i will burn it down"), "threat.property")).toBe("organisation");
  });
});
