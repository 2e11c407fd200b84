/** Tells which person an address belongs to. Knows nothing of what is recorded about them. */
import type { PersonId } from "./fact.ts";

/** The person behind an address: today the address itself, lower-cased and without spaces around it. */
export function personId(address: string): PersonId {
  return address.trim().toLowerCase() as PersonId;
}
