/** Calendar days as text: checked, compared, counted and put into words. Knows no clock and no time zone. */
import type { Instant } from "../mail/index.ts";
import type { Day } from "./fact.ts";

const DAY_MS = 86_400_000;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** True for a day that stands in the calendar, written `2026-04-11`; false for `2026-02-30`. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** True for a real moment with its offset, written `2026-04-11T08:58:00+01:00` or with `Z`. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== "string") return false;
  const match = INSTANT.exec(value);
  return match !== null && isDay(match[1]) && !Number.isNaN(Date.parse(value));
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** A day as British readers write it: `11 April 2026`. Also takes a moment, whose own local day it tells. */
export function dayInWords(day: Day | Instant): string {
  const [year, month, date] = day.slice(0, 10).split("-").map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
