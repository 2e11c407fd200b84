/** Gmail's dates in the reader's language become moments, or null where they could mean two days. */
import { describe, expect, it } from "vitest";
import { readPageDate } from "../../../src/webmail/gmail/page-date.ts";

const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).toISOString();
const AFTERNOON = at(2025, 8, 20, 13, 19);

describe("readPageDate", () => {
  it.each([
    ["20 Aug 2025, 13:19", "en-GB", AFTERNOON],
    ["20 Aug 2025, 13:19 (2 days ago)", "en", AFTERNOON],
    ["Wed, 20 Aug 2025, 13:19", "en-GB", AFTERNOON],
    ["20 Sept 2025, 13:19", "en-GB", at(2025, 9, 20, 13, 19)],
    ["Aug 20, 2025, 1:19\u202fPM", "en", AFTERNOON],
    ["Thu, Dec 4, 2014 at 2:02 PM", "en", at(2014, 12, 4, 14, 2)],
    ["Aug 20, 2025, 12:05 AM", "en-US", at(2025, 8, 20, 0, 5)],
    ["Aug 20, 2025, 12:05 PM", "en-US", at(2025, 8, 20, 12, 5)],
    ["20.08.2025, 13:19", "de", AFTERNOON],
    ["20. Aug. 2025, 13:19", "de", AFTERNOON],
    ["Mi., 20. August 2025 um 13:19 Uhr", "de", AFTERNOON],
    ["5. März 2025, 13:19", "de", at(2025, 3, 5, 13, 19)],
    ["20 août 2025, 13:19", "fr", AFTERNOON],
    ["mer. 20 août 2025 à 13:19", "fr", AFTERNOON],
    ["20 août 2025 à 13h19", "fr", AFTERNOON],
    ["20/08/2025 13:19", "fr", AFTERNOON],
    ["20 de ago. de 2025, 13:19", "pt-BR", AFTERNOON],
    ["quarta-feira, 20 de agosto de 2025, 13:19", "pt-PT", AFTERNOON],
    ["20 Awst 2025, 13:19", "cy", AFTERNOON],
    ["Mer, 20 Awst 2025, 13:19", "cy", AFTERNOON],
    ["20 أغسطس 2025، 1:19 م", "ar", AFTERNOON],
    ["٢٠ أغسطس ٢٠٢٥، ١:١٩ م", "ar", AFTERNOON],
    ["\u200f20 أغسطس 2025 في 1:19 ص", "ar", at(2025, 8, 20, 1, 19)],
    ["20 ago 2025, 13:19", "es", AFTERNOON],
    ["2025-08-20 13:19", "sv", AFTERNOON],
    // The page does not say its language.
    ["20 août 2025, 13:19", null, AFTERNOON],
    ["20.08.2025 13:19", null, AFTERNOON],
    ["08/20/2025 13:19", null, AFTERNOON],
    ["08/09/2025 13:19", null, null],
    // English is written in both orders.
    ["08/09/2025 13:19", "en", null],
    ["08/09/2025 13:19", "en-GB", at(2025, 9, 8, 13, 19)],
    ["08/09/2025 1:19 PM", "en-US", at(2025, 8, 9, 13, 19)],
    // Nothing certain.
    ["13:19 (2 hours ago)", "en", null],
    ["20 Aug", "en", null],
    ["20 Aug 2025", "en", null],
    ["31 Feb 2025, 13:19", "en-GB", null],
    ["20 Aug 2025, 25:19", "en-GB", null],
    ["20 Aug 2025, 13:19 PM", "en-GB", null],
    ["20 Foo 2025, 13:19", "en-GB", null],
    ["20 Aug 2025, 13:19", "no such language", AFTERNOON],
    ["", "en", null],
    [`${"1 ".repeat(50_000)}`, "en", null],
  ])("%s (%s)", (text, lang, moment) => {
    expect(readPageDate(text, lang)).toBe(moment);
  });
});
