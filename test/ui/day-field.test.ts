import { describe, expect, test } from "vitest";
import { readDay, typeDay } from "../../src/ui/form/day-field.tsx";
import { sayDay } from "../../src/ui/wording/day.ts";
import { day } from "./invented.ts";

const read = (text: string) => {
  const [date = "", month = "", year = ""] = text.split(" ");
  return readDay({ day: date, month, year }, "The day");
};

describe("a typed day", () => {
  test.each([
    ["11 4 2026", "2026-04-11"],
    ["01 04 2026", "2026-04-01"],
    ["29 2 2028", "2028-02-29"],
  ])("%s is %s", (typed, meant) => {
    expect(read(typed)).toEqual({ day: meant });
  });

  test.each([
    ["", "must be filled in"],
    ["11", "must have a day and a month"],
    ["x 4 2026", "must have a day and a month"],
    ["11 April 2026", "must have a day and a month"],
    ["11 4 26", "a year with four figures"],
    ["31 4 2026", "must be a real date"],
    ["29 2 2026", "must be a real date"],
    ["0 1 2026", "must be a real date"],
    ["1 13 2026", "must be a real date"],
  ])("%j is refused: %s", (typed, why) => {
    expect(read(typed)).toEqual({ wrong: expect.stringContaining(why) });
  });

  test("is shown without leading noughts", () => {
    expect(typeDay(day("2026-04-01"))).toEqual({ day: "1", month: "4", year: "2026" });
  });

  test.each([
    ["2026-03-04", "4 March 2026"],
    ["2026-03-04T23:30:00-05:00", "4 March 2026"],
    ["2026-12-31T00:10:00+14:00", "31 December 2026"],
  ])("%s is said as %s, in whatever zone this runs", (date, words) => {
    expect(sayDay(date)).toBe(words);
  });
});
