/** Notes that we wrote to somebody, and when: for "since our last reply". Nothing of what was said. */
import { type HistoryKey, personPrint } from "../core/history/index.ts";
import type { Mail, Problem } from "../core/mail/index.ts";
import { isOwn } from "../core/triage.ts";
import type { World } from "./worlds.ts";

/** One date for each receiver who is not one of us. An undated mail tells nothing. */
export async function noteReply(
  { automatic, cc, date, id, to }: Pick<Mail, "automatic" | "cc" | "date" | "id" | "to">,
  own: readonly string[],
  key: HistoryKey,
  { replies }: World,
): Promise<null | Problem> {
  if (date === null || automatic) return null;
  const people = [...to, ...cc].flatMap(({ address }) => (address === null || isOwn(address, own) ? [] : [address]));
  return people.length === 0
    ? null
    : replies.keep(people.map((address) => ({ person: personPrint(address, key), id, date })));
}
