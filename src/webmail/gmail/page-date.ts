/**
 * A date as Gmail prints it for the reader's language, as a moment. The page shows the reader's own clock without a zone;
 * the browser's zone is taken. The names of months come from the browser itself. Unsure is null.
 */
import type { Instant } from "../../core/mail/index.ts";
import { type DateWords, wordsOf } from "./date-words.ts";

/** No honest date is longer. */
const LONGEST = 80;

/** Languages that are tried where the page does not say its own. */
const GUESSES = ["en-GB", "cy", "de", "fr", "pt", "es", "it", "nl", "pl", "ar"];

/** `20 Aug 2025, 13:19`, `Aug 20, 2025, 1:19 PM`, `20.08.2025, 13:19`, `٢٠ أغسطس ٢٠٢٥، ١:١٩ م` and their kind. */
export function readPageDate(text: string, lang: string | null): Instant | null {
  if (text.length > LONGEST) return null;
  const plain = plainDigits(text);
  const langs = lang ? [lang, "en"] : GUESSES;
  for (const words of langs.flatMap((one) => wordsOf(one) ?? [])) {
    const read = readWith(plain, words, lang !== null);
    if (read) return read;
  }
  return null;
}

/** Western digits; marks of writing direction and odd spaces gone; bracketed words such as `(2 days ago)` cut off. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .split("(")[0]!
    .trim()
    .toLowerCase();
}

function readWith(text: string, words: DateWords, orderKnown: boolean): Instant | null {
  const clock = /(?<![\d.:])(\d{1,2})[:.h](\d{2})(?::\d{2})?(?![\d.:])/.exec(text);
  if (!clock) return null;
  const before = text.slice(0, clock.index);
  const after = text.slice(clock.index + clock[0].length);
  const day = dayIn(before, words, orderKnown) ?? dayIn(after, words, orderKnown);
  const hour = hourOf(Number(clock[1]), `${before.split(/[\d,،]/).at(-1)} ${after}`, words);
  if (!day || hour === null || Number(clock[2]) > 59) return null;
  const date = new Date(day.year, day.month - 1, day.day, hour, Number(clock[2]));
  const real = date.getMonth() === day.month - 1 && date.getDate() === day.day;
  return real && day.year > 1970 && day.year < 2200 ? (date.toISOString() as Instant) : null;
}

function hourOf(hour: number, near: string, { am, pm }: DateWords): number | null {
  const said = near.split(/[\s,،]+/).filter((word) => word !== "");
  const isAm = said.some((word) => am.includes(word));
  const isPm = said.some((word) => pm.includes(word));
  if (isAm || isPm) return isAm !== isPm && hour >= 1 && hour <= 12 ? (hour % 12) + (isPm ? 12 : 0) : null;
  return hour < 24 ? hour : null;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayIn(text: string, words: DateWords, orderKnown: boolean): Day | null {
  return namedDay(text, words) ?? numberedDay(text, words, orderKnown);
}

/** A month by name, one number of four digits and one of one or two. */
function namedDay(text: string, { months }: DateWords): Day | null {
  const numbers = text.match(/\d+/g) ?? [];
  const names = text
    .split(/[\s\d,،./-]+/)
    .map((word) => months.get(word))
    .filter((month) => month !== undefined);
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  const month = names[0];
  if (numbers.length !== 2 || !year || !day || month === undefined || new Set(names).size !== 1) return null;
  return { year: Number(year), month, day: Number(day) };
}

/** `20.08.2025`, `2025-08-20`, `08/20/2025`: in the page's own order; where that is unknown, only if one reading can be. */
function numberedDay(text: string, { order }: DateWords, orderKnown: boolean): Day | null {
  const [, a = "", b = "", c = ""] = /(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})/.exec(text) ?? [];
  if (a.length === 4) return { year: Number(a), month: Number(b), day: Number(c) };
  if (c.length !== 4) return null;
  const said = orderKnown ? order : null;
  if (said === "mdy" || (said === null && Number(b) > 12)) return { year: Number(c), month: Number(a), day: Number(b) };
  if (said === "dmy" || Number(a) > 12) return { year: Number(c), month: Number(b), day: Number(a) };
  return null;
}
