/** A printed date becomes a moment in the browser's own zone, or null where it could mean two days. */
import { describe, expect, it } from "vitest";
import { readPageDate } from "../../../src/webmail/outlook/page-date.ts";

const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).toISOString();

describe("Outlook's dates", () => {
  it.each([
    ["Thu 9/17/2026 2:52 PM", "en-US", at(2026, 9, 17, 14, 52)],
    ["Thu 9/10/2026 2:52 PM", "en", at(2026, 9, 10, 14, 52)],
    ["Thu 10/09/2026 14:52", "en-GB", at(2026, 9, 10, 14, 52)],
    ["Thu 10/09/2026 14:52", "en", at(2026, 9, 10, 14, 52)],
    ["9/10/2026 12:05 AM", "en-US", at(2026, 9, 10, 0, 5)],
    ["9/10/2026 12:05 PM", "en-US", at(2026, 9, 10, 12, 5)],
    ["Do 10.09.2026 14:52", "de-DE", at(2026, 9, 10, 14, 52)],
    ["Do, 10. September 2026 14:52", "de-DE", at(2026, 9, 10, 14, 52)],
    ["jeu. 10/09/2026 14:52", "fr-FR", at(2026, 9, 10, 14, 52)],
    ["jeudi 10 septembre 2026 14 h 52", "fr-CA", at(2026, 9, 10, 14, 52)],
    ["qui, 10/09/2026 14:52", "pt-BR", at(2026, 9, 10, 14, 52)],
    ["10 de setembro de 2026 14:52", "pt-PT", at(2026, 9, 10, 14, 52)],
    ["Iau 10/09/2026 14:52", "cy-GB", at(2026, 9, 10, 14, 52)],
    ["الخميس ١٠/٠٩/٢٠٢٦ ٢:٥٢ م", "ar-SA", at(2026, 9, 10, 14, 52)],
    ["\u200Fالخميس 10/9/2026 2:52 ص", "ar-SA", at(2026, 9, 10, 2, 52)],
    ["2026-09-10 14:52", null, at(2026, 9, 10, 14, 52)],
    ["9/10/2026 14:52", "en", null],
    ["9/10/2026 14:52", null, null],
    ["31/02/2026 12:05", "en-GB", null],
    ["Thu 2:52 PM", "en-US", null],
    ["9/17/2026", "en-US", null],
    ["9/17/2026 25:10", "en-US", null],
    ["Yesterday", "en", null],
    ["", "en", null],
    ["1/".repeat(60_000), "en", null],
  ])("%s (%s)", (text, lang, moment) => {
    expect(readPageDate(text, lang)).toBe(moment);
  });
});
