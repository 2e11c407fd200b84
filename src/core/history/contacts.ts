/** How often one person wrote: counts as facts, with the messages behind each. Never a verdict. */
import type { Instant, MessageId } from "../mail/index.ts";
import type { MessagePrint } from "./repeat.ts";

const DAY_MS = 86_400_000;

/** A message as the store knows it. Our own and automatic mail are told apart, not left out unseen. */
export interface Contact extends Pick<MessagePrint, "id" | "date" | "channel" | "content" | "thread" | "recipients"> {
  readonly ours: boolean;
  readonly automatic: boolean;
}

export type LeftOutFor = "ours" | "automatic" | "copy" | "no-date" | "outside";

export interface ContactCount {
  /** Exactly the messages that were counted, oldest first. */
  readonly counted: readonly MessageId[];
  readonly leftOut: readonly { readonly id: MessageId; readonly why: LeftOutFor }[];
  /** Counted messages sent after our last reply; all of them where we have not replied. */
  readonly sinceReply: readonly MessageId[];
  /** Most addresses that one counted message was sent to. */
  readonly mostRecipients: number;
  /** Subjects running side by side. */
  readonly threads: number;
  /** The oldest message of this person seen here; there may be older ones elsewhere. */
  readonly seenSince: Instant | null;
  /** Whether the organisation's own limit is passed; null while it has set none. */
  readonly overLimit: boolean | null;
}

export interface Window {
  /** The last moment that counts, and how many days before it. */
  readonly until: Instant;
  readonly days: number;
  /** The organisation's own number of contacts in the window, or null: off. */
  readonly limit: number | null;
}

/** Suggested values only, ours and untested: off until an organisation sets its own. */
export const SUGGESTED = [
  { days: 7, limit: 5, from: "Suggested by Composure, to be tested: no public policy names a number." },
  { days: 90, limit: null, from: "A look-back of 90 days, suggested by Composure." },
] as const;

const moment = (date: Instant | null) => (date === null ? Number.MAX_VALUE : Date.parse(date));

/** Counts one person's messages in a window. */
export function countContacts(contacts: readonly Contact[], window: Window): ContactCount {
  const sorted = [...contacts].sort((a, b) => moment(a.date) - moment(b.date));
  const seen = new Set<string>();
  const counted: Contact[] = [];
  const leftOut: { id: MessageId; why: LeftOutFor }[] = [];
  for (const contact of sorted) {
    const why = reasonAgainst(contact, window, seen);
    seen.add(contact.id).add(contact.content);
    if (why === null) counted.push(contact);
    else leftOut.push({ id: contact.id, why });
  }
  const theirs = sorted.filter(({ ours, automatic, date }) => !ours && !automatic && date !== null);
  const replied = Math.max(
    -Infinity,
    ...sorted.filter(({ ours, date }) => ours && date !== null).map(({ date }) => moment(date)),
  );
  return {
    counted: counted.map(({ id }) => id),
    leftOut,
    sinceReply: counted.filter(({ date }) => moment(date) > replied).map(({ id }) => id),
    mostRecipients: Math.max(0, ...counted.map(({ recipients }) => recipients)),
    threads: new Set(counted.map(({ thread }) => thread)).size,
    seenSince: theirs[0]?.date ?? null,
    overLimit: window.limit === null ? null : counted.length > window.limit,
  };
}

function reasonAgainst(contact: Contact, { until, days }: Window, seen: ReadonlySet<string>): LeftOutFor | null {
  if (contact.ours) return "ours";
  if (contact.automatic) return "automatic";
  if (seen.has(contact.id) || seen.has(contact.content)) return "copy";
  if (contact.date === null) return "no-date";
  const age = moment(until) - moment(contact.date);
  return age < 0 || age >= days * DAY_MS ? "outside" : null;
}
