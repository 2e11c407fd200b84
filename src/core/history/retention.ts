/** Which fingerprints have been kept long enough. Knows dates only; the store deletes. */
import type { MessageId } from "../mail/index.ts";
import type { MessagePrint } from "./repeat.ts";

/** Suggested: 12 months after the case closes, or after the last message where none was opened. */
export const SUGGESTED_MONTHS = 12;

export interface Keeping {
  /** Today as `2026-04-11`. */
  readonly today: string;
  /** The organisation's retention period. */
  readonly months: number;
  /** The person's case: `none`, `open`, or the day on which it closed. */
  readonly closed: "none" | "open" | { readonly on: string };
}

/** A day some months later; the last of the month where the day does not exist. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/**
 * The prints of one person that are due for deletion. While a case is open nothing is. Undated prints go with the
 * person's newest message; where no message is dated they are due at once.
 */
export function dueForDeletion(
  prints: readonly MessagePrint[],
  { today, months, closed }: Keeping,
): readonly MessageId[] {
  if (closed === "open") return [];
  const days = prints.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 10)])).sort();
  const last = days.at(-1);
  const isDue = (from: string) => monthsLater(from, months) <= today;
  const lastIsDue = last === undefined || isDue(last);
  return prints
    .filter(({ date }) => {
      if (closed === "none" || date === null || date.slice(0, 10) > closed.on) return lastIsDue;
      return isDue(closed.on);
    })
    .map(({ id }) => id);
}
