/** A label that nobody put is no "no" where it often goes with one that somebody did. */
import { describe, expect, test } from "vitest";
import { isUnsaid } from "../../../src/cli/train-analysis/unsaid.ts";

describe("labels left unsaid", () => {
  test("a threat may be stalking too, where the file names the main label only", () => {
    expect(isUnsaid("threat-direct", ["threat.violence"], "stalking")).toBe(true);
    expect(isUnsaid("threat-direct", ["threat.violence"], "threat.violence")).toBe(false);
    expect(isUnsaid("threat-direct", ["threat.violence"], "abuse.sexual")).toBe(false);
    expect(isUnsaid("threat-direct", [], "stalking")).toBe(false);
  });

  test("a file that names all that is true leaves nothing unsaid", () => {
    expect(isUnsaid("more-typed", ["threat.violence"], "stalking")).toBe(false);
  });
});
