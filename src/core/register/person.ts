/** Tells which person an address belongs to. Knows nothing of what is recorded about them. */
import { mailboxOf } from "../mail/index.ts";
import type { PersonId } from "./fact.ts";

/** The person behind an address: its mailbox, in the one spelling that stands for it (gmail dots and the like). */
export function personId(address: string): PersonId {
  return mailboxOf(address) as PersonId;
}
