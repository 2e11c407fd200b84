import { describe, expect, test } from "vitest";
import { fingerprint, likeness } from "../../../src/core/history/index.ts";
import { KEY, message } from "./messages.ts";

const EARLIER = fingerprint(
  message(
    "m1",
    "The lift at Alder Court has been broken since 9 February. My mother is 84 and lives on the sixth floor. " +
      "The engineer wanted a spring that nobody sells.",
  ),
  KEY,
);
const alike = (text: string) => likeness(message("m2", text), EARLIER, KEY);

describe("likeness", () => {
  const other = alike("The crew at Mill Row has been rude since February and the bin is on its side. My father is 81.");

  test("finds one sentence among others, in its own words", () => {
    expect(
      alike("I have moved house. The engineer wanted a spring that nobody sells. My cat is well."),
    ).toBeGreaterThan(other * 3);
  });

  test("finds a sentence that has run into its neighbours, and one that lost words", () => {
    const run =
      "and so I rang about my bin the engineer wanted a spring that nobody sells and then about the drain in the yard";
    expect(alike(run)).toBeGreaterThan(other * 3);
    expect(alike("We were told the engineer a spring nobody sells.")).toBeGreaterThan(other * 2);
  });

  test("is nothing where no word is shared, and grows no stack on a long text", () => {
    expect(alike("Please reply.")).toBe(0);
    expect(alike("spring ".repeat(50_000))).toBeGreaterThanOrEqual(0);
  });
});
