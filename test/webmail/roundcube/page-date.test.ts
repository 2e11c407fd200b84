/** A printed date becomes a moment, or null where it could mean two days. */
import { describe, expect, it } from "vitest";
import { readPageDate } from "../../../src/webmail/roundcube/page-date.ts";

const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).toISOString();

describe("readPageDate", () => {
  it.each([
    ["2026-04-09 08:58", "yy-mm-dd", "en_US", at(2026, 4, 9, 8, 58)],
    ["2026/04/09 8:58", null, null, at(2026, 4, 9, 8, 58)],
    ["09.04.2026 20:05", "dd.mm.yy", "de_DE", at(2026, 4, 9, 20, 5)],
    ["9.4.2026 8:05 pm", "d.m.yy", "en_GB", at(2026, 4, 9, 20, 5)],
    ["09/04/2026 12:05 AM", "dd/mm/yy", "en_GB", at(2026, 4, 9, 0, 5)],
    ["04/09/2026 12:05 PM", "mm/dd/yy", "en_US", at(2026, 4, 9, 12, 5)],
    ["23/04/2026 12:05", null, "en_US", at(2026, 4, 23, 12, 5)],
    ["09/04/2026 12:05", null, "en_GB", at(2026, 4, 9, 12, 5)],
    ["09/04/2026 12:05", null, "en_US", null],
    ["09/04/2026 12:05", null, null, null],
    ["31/02/2026 12:05", "dd/mm/yy", "en_GB", null],
    ["Today 09:00", "yy-mm-dd", "en_US", null],
    ["Thu 09:00", "yy-mm-dd", "en_US", null],
    ["", null, null, null],
    [`${"1".repeat(50_000)}-`, null, null, null],
  ])("%s in %s (%s)", (text, format, locale, moment) => {
    expect(readPageDate(text, format, locale)).toBe(moment);
  });
});
