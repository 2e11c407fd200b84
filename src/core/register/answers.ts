/** Which answers on record belong to what a message says again. Knows nothing of how messages are compared. */
import type { Instant, MessageId } from "../mail/index.ts";
import type { FactOf } from "./fact.ts";

interface Earlier {
  readonly id: MessageId;
  readonly date: Instant | null;
}

/**
 * The answers to one of these earlier messages, given on or after the day of one. An answer that names another message
 * of the same person belongs to another complaint and is none (000-13).
 */
export function answersTo(
  earlier: readonly Earlier[],
  answered: readonly FactOf<"complaint-answered">[],
): readonly FactOf<"complaint-answered">[] {
  return answered.filter(
    ({ answers, on }) =>
      (answers === undefined || earlier.some(({ id }) => id === answers)) &&
      earlier.some(({ date }) => date === null || date.slice(0, 10) <= on),
  );
}
