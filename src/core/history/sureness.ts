/**
 * How sure the model of the kind must be before a message is called a duplicate: to miss a new matter is worse than to read
 * an old one again. The two numbers were chosen on authors of short mails left out, so that about 99 of 100 new matters are kept.
 */
import type { Reading } from "./reading.ts";
import { asideShare, most } from "./weighed.ts";

export interface Sureness {
  /** Where a sentence of matter may be new. */
  readonly mayBeNew: number;
  /** Where none looks new: the two models agree, and each may be less sure. */
  readonly nothingNew: number;
}

export const SURENESS: Sureness = { mayBeNew: 0.96, nothingNew: 0.85 };

/** From this share on a sentence of matter may be new. */
const MAY_BE_NEW = 0.2;

/** `duplicate` is the share that the message is one; `fresh` how likely each sentence is to be new. */
export function isSurelyDuplicate(
  { sentences }: Reading,
  fresh: readonly number[],
  duplicate: number,
  { mayBeNew, nothingNew }: Sureness = SURENESS,
): boolean {
  const newest = most(sentences.map(({ roles }, at) => (fresh[at] ?? 0) * (1 - asideShare(roles))));
  return duplicate >= (newest >= MAY_BE_NEW ? mayBeNew : nothingNew);
}
