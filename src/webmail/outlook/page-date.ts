/**
 * A date as Outlook prints it, as a moment. It is printed in the reader's language, in their own clock and without a
 * zone; the browser's zone is taken. Numbers in an unclear order are told by the weekday or the language; unsure is null.
 */
import type { Instant } from "../../core/mail/index.ts";

/** Marks of the second half of the day, and of the first, in the languages that have them. */
const HALVES: readonly (readonly [mark: RegExp, half: 0 | 12])[] = [
  [/^(?:pm|p\.m\.|م|μμ|yh|nachm)/, 12],
  [/^(?:am|a\.m\.|ص|πμ|yb|vorm)/, 0],
];
const CLOCK = /(?:^|[^\d/.-])(\d{1,2})(?::|\.| ?h ?)(\d{2})(?![\d/.-])(?::\d{2})? ?([^\s\d,]{0,6})/;
const NUMBERS = /(?:^|\D)(\d{1,4})[/.-] ?(\d{1,2})[/.-] ?(\d{2,4})(?!\d)/;
const LONGEST = 120;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `Thu 9/17/2026 2:52 PM` or `Do, 17. September 2026 14:52`, for a page in the language `lang` (such as `en-GB`). */
export function readPageDate(text: string, lang: string | null): Instant | null {
  const plain = latin(text);
  const clock = CLOCK.exec(plain);
  const hour = clock && hourOf(Number(clock[1]), clock[3] ?? "");
  const minute = Number(clock?.[2]);
  if (hour === null || hour > 23 || minute > 59) return null;
  const day = dayIn(plain, lang);
  if (!day) return null;
  const date = new Date(day.year, day.month - 1, day.day, hour, minute);
  return day.year > 1970 ? (date.toISOString() as Instant) : null;
}

/** Lower case, with Latin digits, plain spaces and no marks of direction. */
function latin(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function hourOf(hour: number, mark: string): number | null {
  const half = HALVES.find(([known]) => known.test(mark))?.[1];
  if (half === undefined) return hour;
  return hour >= 1 && hour <= 12 ? (hour % 12) + half : null;
}

function dayIn(text: string, lang: string | null): Day | null {
  const numbers = NUMBERS.exec(text);
  if (numbers) return dayOf([numbers[1] ?? "", numbers[2] ?? "", numbers[3] ?? ""], text, lang);
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  const day = /(?:^|[^\d:.])(\d{1,2})(?![\d:]|[.h]\d)/.exec(text)?.[1];
  const month = monthIn(text, lang);
  return year && day && month ? valid({ year: Number(year), month, day: Number(day) }) : null;
}

function dayOf(
  [first, second, third]: readonly [string, string, string],
  text: string,
  lang: string | null,
): Day | null {
  const [one, two, three] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return valid({ year: one, month: two, day: three });
  const year = third.length === 4 ? three : third.length === 2 ? 2000 + three : 0;
  const dayFirst = valid({ year, month: two, day: one });
  const monthFirst = valid({ year, month: one, day: two });
  if (!dayFirst || !monthFirst || one === two) return dayFirst ?? monthFirst;
  const fits = [dayFirst, monthFirst].filter((day) => namesWeekday(text, day, lang));
  return fits.length === 1 ? (fits[0] ?? null) : byLanguage(lang, dayFirst, monthFirst);
}

/** Only the United States write the month first; a bare `en` may mean either side. */
function byLanguage(lang: string | null, dayFirst: Day, monthFirst: Day): Day | null {
  if (!lang || lang.toLowerCase() === "en") return null;
  return /^en-us$/i.test(lang) ? monthFirst : dayFirst;
}

function valid(day: Day): Day | null {
  const date = new Date(day.year, day.month - 1, day.day);
  const real = date.getFullYear() === day.year && date.getMonth() === day.month - 1 && date.getDate() === day.day;
  return real ? day : null;
}

function namesWeekday(text: string, { year, month, day }: Day, lang: string | null): boolean {
  const date = new Date(year, month - 1, day);
  const names = (["short", "long"] as const).map((weekday) => named(lang, { weekday }, date));
  return names.some((name) => name !== "" && text.startsWith(name));
}

function monthIn(text: string, lang: string | null): number | null {
  for (const form of ["long", "short"] as const) {
    for (let month = 1; month <= 12; month++) {
      const name = named(lang, { month: form, day: "numeric" }, new Date(2024, month - 1, 1)).replace(
        /[\d.\s]|de /g,
        "",
      );
      if (name.length > 2 && text.includes(name)) return month;
    }
  }
  return null;
}

/** Making one costs more than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A name in the page's language and numbers in ours, lower case, without the dot of an abbreviation; "" where there is none. */
function named(lang: string | null, parts: Intl.DateTimeFormatOptions, date: Date): string {
  const key = `${lang} ${JSON.stringify(parts)}`;
  try {
    const format = formats.get(key) ?? new Intl.DateTimeFormat(lang ?? "en", { ...parts, numberingSystem: "latn" });
    formats.set(key, format);
    return latin(format.format(date)).replace(/\.$/, "");
  } catch {
    return "";
  }
}
