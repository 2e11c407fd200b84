/** Dates of messages as ISO 8601 with their own offset. No clock, no local time zone. */
import type { Instant } from "./message.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ZONES: Readonly<Record<string, string>> = {
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
};
const MAIL_DATE =
  /^(?:[a-z]{2,9},? )?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{2,4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([+-]\d{4}|[a-z]{1,5}))?\b/i;
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The Date header of a mail (RFC 5322, old forms too) as an Instant; null where it says no valid moment. */
export function mailInstant(header: string): Instant | null {
  const match = MAIL_DATE.exec(header.slice(0, 100).trim().replace(/\s+/g, " "));
  if (match === null) return isoInstant(header);
  const month = MONTHS.indexOf((match[2] ?? "").toLowerCase()) + 1;
  return compose(fullYear(match[3] ?? ""), month, Number(match[1]), match[4], match[5], match[6], match[7]);
}

/** An ISO 8601 date or date and time as an Instant; without an offset it is taken as UTC. Null where it is not valid. */
export function isoInstant(value: string): Instant | null {
  const match = ISO_DATE.exec(value.slice(0, 60).trim());
  if (match === null) return null;
  return compose(Number(match[1]), Number(match[2]), Number(match[3]), match[4], match[5], match[6], match[7]);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  // RFC 5322 4.3: two digits below 50 are this century, three digits count from 1900.
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function compose(
  year: number,
  month: number,
  day: number,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): Instant | null {
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  // A leap second (60) is a valid Date header, but no valid ISO moment for Date.parse.
  const clock = `${two(Number(hour ?? 0))}:${two(Number(minute ?? 0))}:${two(Math.min(59, Number(second ?? 0)))}`;
  const offset = offsetOf(zone);
  const parsed = new Date(`${date}T${clock}Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.getUTCDate() !== day) return null;
  return Number.isNaN(Date.parse(`${date}T${clock}${offset}`)) ? null : (`${date}T${clock}${offset}` as Instant);
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return "+00:00";
  if (zone === "Z" || zone === "z") return "Z";
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  return digits === null ? (ZONES[zone.toLowerCase()] ?? "+00:00") : `${digits[1]}${digits[2]}:${digits[3]}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
