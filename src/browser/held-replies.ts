/**
 * A letter on its way to a reply that opens in another page of the same webmail: one for each page origin, taken once,
 * two minutes long. Kept in memory by the browser, never on disk.
 */
import * as v from "valibot";
import { browser } from "./platform.ts";
import type { HeldReply, TakenReply } from "./requests.ts";
import { heldReplySchema, parse } from "./schemas.ts";

const LIFE = 2 * 60 * 1000;

const storedSchema = v.strictObject({ at: v.number(), reply: heldReplySchema });
const keyOf = (page: string) => `held.${page}`;

/** Keeps the letter for a page of this origin, in place of one kept before. `now`: milliseconds since 1970. */
export async function holdReply(page: string, reply: HeldReply, now: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(page)]: { at: now, reply } });
}

/**
 * Takes the letter that belongs to a reply with this subject and these receivers, at most once and not after two
 * minutes; else null. `to`: addresses in lower case. A reply under the same subject to other addresses (a Reply-To, or
 * another person's mail) is answered with the letter marked so, and the letter stays kept.
 */
export async function takeReply(
  page: string,
  { subject, to }: { readonly subject: string; readonly to: readonly string[] },
  now: number,
): Promise<TakenReply | null> {
  const key = keyOf(page);
  const held = parse(storedSchema, (await browser.storage.session.get(key))[key]);
  if (held === null) return null;
  const stale = now - held.at > LIFE || now < held.at;
  if (!stale && !isSameSubject(held.reply.subject, subject)) return null;
  if (!stale && !isFor(held.reply, to)) {
    return held.reply.kind === "reply" && to.length > 0 ? { reply: held.reply, otherAddress: true } : null;
  }
  await browser.storage.session.remove(key);
  return stale ? null : { reply: held.reply, otherAddress: false };
}

/** Many people may write under one subject: what was filled for one person reaches no other, nor a note about them the person. */
function isFor({ kind, person }: HeldReply, to: readonly string[]): boolean {
  if (person === null) return true;
  return to.includes(person.toLowerCase()) === (kind === "reply");
}

/** "Re:", "Fwd:" and their kin in the languages that mail programs speak. */
const PREFIX = /^(re|aw|antw|sv|vs|fw|fwd|wg|tr|rv|enc)(\[\d+\])?\s*:\s*/i;

/** True where two subjects are one, but for reply marks, case and spaces. */
export function isSameSubject(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(subject: string): string {
  let text = subject.trim();
  while (PREFIX.test(text)) text = text.replace(PREFIX, "");
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
