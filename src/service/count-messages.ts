/** How often the person wrote up to one message, as facts with the messages behind them. Never a verdict. */
import type { Settings } from "../browser/index.ts";
import type { Counts, Persistence, SeenMessage } from "../core/assessment.ts";
import { type Contact, countContacts, type MessagePrint, SUGGESTED_WINDOWS } from "../core/history/index.ts";
import type { Instant, MessageId } from "../core/mail/index.ts";
import type { Fact } from "../core/register/index.ts";
import type { Known } from "./person.ts";

/** Counts in the organisation's own window, or the suggested ones, and since our last reply. `until`: of this message. */
export function countMessages(
  print: MessagePrint,
  { earlier, facts, replies }: Known,
  { volume }: Settings["limits"],
  until: Instant,
): Counts {
  const theirs = [...earlier.filter(({ id }) => id !== print.id), print];
  const seen = new Map<MessageId, SeenMessage>(
    theirs.map(({ id, date, channel }) => [id, { id, date: date as Instant | null, channel }]),
  );
  const named = (ids: readonly MessageId[]) => ids.flatMap((id) => seen.get(id) ?? []);
  const contacts = [...theirs.map(asContact), ...ownReplies(facts, replies, until)];
  const [short, long] = SUGGESTED_WINDOWS;
  const windows = [volume ?? { days: short.days, contacts: null }, { days: long.days, contacts: null }]
    .filter(({ days }, at, all) => all.findIndex((other) => other.days === days) === at)
    .map(({ days, contacts: limit }) => {
      const { counted } = countContacts(contacts, { until, days, limit });
      return { days, of: named(counted), limit, over: limit !== null && counted.length >= limit };
    });
  const whole = countContacts(contacts, { until, days: long.days, limit: null });
  const replied = contacts
    .flatMap(({ ours, date }) => (ours && date !== null ? [date] : []))
    .sort(byTime)
    .at(-1);
  return {
    windows,
    sinceReply: replied === undefined ? null : { on: replied, of: named(whole.sinceReply) },
    mostRecipients: whole.mostRecipients,
    threads: whole.threads,
    seenSince: whole.seenSince,
  };
}

/** Told only where the organisation has set a limit of its own and it is reached. */
export function volumeOf({ windows }: Counts): readonly Persistence[] {
  return windows
    .filter(({ over }) => over)
    .map(({ of }) => ({ id: "persistence.volume", of: of.map(({ id }) => id), count: of.length }));
}

const byTime = (one: Instant, other: Instant) => Date.parse(one) - Date.parse(other);

const asContact = (print: MessagePrint): Contact => ({ ...print, ours: false, automatic: false });

/** Our mail to the person as far as it was seen here, and what staff noted of it, up to this message. */
function ownReplies(facts: readonly Fact[], replies: Known["replies"], until: Instant): readonly Contact[] {
  const noted = facts.flatMap((fact): { id: string; date: Instant }[] => {
    if (fact.kind === "first-reply") return [{ id: fact.id, date: fact.at }];
    return fact.kind === "complaint-answered" ? [{ id: fact.id, date: `${fact.on}T23:59:59Z` as Instant }] : [];
  });
  return [...replies, ...noted]
    .filter(({ date }) => byTime(date, until) <= 0)
    .map(({ id, date }) => ({
      id: id as MessageId,
      date,
      channel: "email",
      content: `reply ${id}`,
      thread: "",
      recipients: 0,
      ours: true,
      automatic: false,
    }));
}
