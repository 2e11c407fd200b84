/** When in doubt: something new. */
import { describe, expect, test } from "vitest";
import { duplicateIfSure, SURENESS } from "../../../src/core/history/relate.ts";

describe("a message that is likeliest a duplicate", () => {
  const rest = 1 - SURENESS;

  test("is one where the model is sure", () => {
    expect(duplicateIfSure([SURENESS, rest, 0])).toEqual({ kind: "duplicate", unsure: false });
  });

  test("may hold something new where it is not", () => {
    const doubt = SURENESS - 0.01;
    expect(duplicateIfSure([doubt, 0.1, 0.04])).toEqual({ kind: "partly-new", unsure: true });
    expect(duplicateIfSure([doubt, 0.04, 0.1])).toEqual({ kind: "new", unsure: true });
  });
});
