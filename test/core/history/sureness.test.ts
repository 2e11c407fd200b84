import { describe, expect, test } from "vitest";
import { models } from "../../../src/core/history/models.ts";
import { readBeside, readSentences } from "../../../src/core/history/reading.ts";
import { sketcherFor } from "../../../src/core/history/sketch.ts";
import { isSurelyDuplicate, SURENESS } from "../../../src/core/history/sureness.ts";
import { KEY, message } from "./messages.ts";

const reading = (text: string) => readBeside(readSentences(message("m2", text), models().roles), [], sketcherFor(KEY));
const MATTER = reading("The lift at Alder Court is broken. My mother fell on the stairs and cut her head.");
const BETWEEN = (SURENESS.mayBeNew + SURENESS.nothingNew) / 2;

describe("how sure a duplicate must be", () => {
  test("less where no sentence looks new", () => {
    expect(isSurelyDuplicate(MATTER, [0.01, 0.05], BETWEEN)).toBe(true);
    expect(isSurelyDuplicate(MATTER, [0.01, 0.05], SURENESS.nothingNew - 0.01)).toBe(false);
  });

  test("more where one sentence of matter may be new", () => {
    expect(isSurelyDuplicate(MATTER, [0.01, 0.4], BETWEEN)).toBe(false);
    expect(isSurelyDuplicate(MATTER, [0.01, 0.4], SURENESS.mayBeNew)).toBe(true);
  });

  test("a greeting that looks new changes nothing", () => {
    const greeted = reading("Many thanks and kind regards.");
    expect(isSurelyDuplicate(greeted, [0.9], BETWEEN)).toBe(true);
  });
});
