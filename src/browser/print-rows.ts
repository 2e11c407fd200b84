/** Stored rows of fingerprints: what their indexes need, a person's range, and those that can be read. */
import { campaignKeys, type MessagePrint, type PersonPrint, parsePrint } from "../core/history/index.ts";
import { type Instant, isProblem } from "../core/mail/index.ts";

const DAY_MS = 86_400_000;

export interface PrintRow {
  readonly print: unknown;
  readonly day: number;
  readonly campaign: readonly number[];
}

/** The same fingerprint once more, beside the others of its person. */
export interface HistoryRow {
  readonly print: unknown;
  /** Its key in `messages`. */
  readonly message: number;
}

/** The row of a fingerprint, with what its indexes need. */
export const rowOf = (print: MessagePrint): PrintRow => ({
  print,
  day: dayOf(print.date),
  campaign: campaignKeys(print),
});

/** Campaign keys of a stored value; none where it cannot be read. */
export function keysOf(print: unknown): readonly number[] {
  const parsed = parsePrint(print);
  return isProblem(parsed) ? [] : campaignKeys(parsed);
}

/** Days since 1970; 0 for an undated message. */
export function dayOf(date: Instant | null): number {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? 0 : Math.floor(time / DAY_MS);
}

/** All of a person's rows in `histories`. */
export const historyOf = (person: PersonPrint): IDBKeyRange => IDBKeyRange.bound([person], [person, []]);

/** The rows that can be read. */
export function readable(rows: readonly Pick<PrintRow, "print">[]): readonly MessagePrint[] {
  return rows.map(({ print }) => parsePrint(print)).filter((print): print is MessagePrint => !isProblem(print));
}
