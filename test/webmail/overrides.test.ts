/** An administrator's selectors of any shape: what can be used is, and what cannot is named with the reason. */
import { describe, expect, it } from "vitest";
import { checkOverrides, readOverrides } from "../../src/webmail/index.ts";
import { openHtml } from "./open-page.ts";

const GOOD = { webmail: "gmail", key: "body", css: [".a3s"], mode: "before" } as const;
const document = openHtml("<p></p>", "https://mail.example.org/");

describe("overrides as managed storage holds them", () => {
  it.each([undefined, null])("are none where the policy says %j, and no fault", (given) => {
    expect(readOverrides(given, "gmail")).toEqual({ overrides: [], refused: [] });
  });

  it.each([
    ["x", "selectorOverrides", /must be a list/],
    [{}, "selectorOverrides", /must be a list/],
    [[GOOD, "x"], "entry 2", /must be an object/],
    [[null], "entry 1", /must be an object/],
    [[[GOOD]], "entry 1", /must be an object/],
    [[{}], "entry 1", /key is missing/],
    [[{ ...GOOD, key: 7 }], "entry 1", /key is missing/],
    [[GOOD, { ...GOOD, webmail: "hotmail" }], "body (entry 2)", /webmail must be gmail, outlook or roundcube/],
    [[{ key: "body", css: [".a"], mode: "before" }], "body (entry 1)", /webmail must be/],
    [[{ ...GOOD, mode: "after" }], "body (entry 1)", /mode must be before or replace/],
    [[{ ...GOOD, css: ".a3s" }], "body (entry 1)", /css must be a list/],
    [[{ ...GOOD, css: [".a3s", 7] }], "body (entry 1)", /css must be a list/],
    [[{ ...GOOD, key: "x".repeat(100), css: 7 }], `${"x".repeat(60)} (entry 1)`, /css must be a list/],
    [Array.from({ length: 201 }, () => GOOD), "selectorOverrides", /first 200/],
  ])("%j: %s is refused by name", (given, key, why) => {
    const { overrides, refused } = readOverrides(given, "gmail");
    expect(refused).toEqual([{ key, css: null, why: expect.stringMatching(why) }]);
    const good = Array.isArray(given) ? given.slice(0, 200).filter((one) => one === GOOD) : [];
    expect(overrides).toEqual(good);
  });

  it("reach the webmail that they name only", () => {
    const given = [GOOD, { ...GOOD, webmail: "roundcube", css: ["#messagebody"] }];
    expect(readOverrides(given, "roundcube").overrides).toEqual([given[1]]);
    expect(readOverrides(given, "outlook")).toEqual({ overrides: [], refused: [] });
  });
});

describe("all overrides looked at together", () => {
  it("names each fault once, of shape, key or CSS, whatever webmail it is for", () => {
    const given = [
      GOOD,
      7,
      { ...GOOD, webmail: "outlook", key: "nothing" },
      { ...GOOD, webmail: "roundcube", css: ["a["] },
    ];
    const { taken, refused } = checkOverrides(given, document);
    expect(taken).toBe(1);
    expect(refused.map(({ key, css }) => [key, css])).toEqual(
      expect.arrayContaining([
        ["entry 2", null],
        ["nothing", null],
        ["body", "a["],
      ]),
    );
    expect(refused).toHaveLength(3);
  });

  it("finds nothing to say where there is no policy", () => {
    expect(checkOverrides(null, document)).toEqual({ taken: 0, refused: [] });
  });
});
