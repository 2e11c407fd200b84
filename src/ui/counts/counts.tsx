/** Counts as facts: closed, one line; open, exactly which messages were counted and what was not. Never a verdict. */
import type { Counts as CountsOf, SeenMessage } from "../../core/assessment.ts";
import type { MessageId } from "../../core/mail/index.ts";
import { CHANNEL_WORDING } from "../wording/channels.ts";
import { sayDay } from "../wording/day.ts";
import { OpenEarlier, type OpensEarlier } from "./open-earlier.tsx";

interface Props {
  readonly counts: CountsOf;
  /** The message that is open. */
  readonly open: MessageId;
  /** Left out where nothing can be opened from here. */
  readonly opens?: OpensEarlier;
}

export function Counts({ counts, open, opens }: Props) {
  const { windows, sinceReply, mostRecipients, threads, seenSince } = counts;
  const inShort = windows.map(({ days, of }) => `${of.length} in ${days} days`);
  if (sinceReply) inShort.push(`${sinceReply.of.length} since our reply of ${sayDay(sinceReply.on)}`);
  return (
    <>
      {windows.map(
        ({ days, of, limit, over }) =>
          over && (
            <p key={days}>
              {of.length} messages in {days} days. Your organisation asked to be told from {limit} on. It is a count,
              and says nothing about why.
            </p>
          ),
      )}
      <details class="counts">
        <summary>Messages up to this one: {inShort.join(", ")}</summary>
        {windows.map(({ days, of }) => (
          <List key={days} title={`In ${days} days`} of={of} open={open} opens={opens} />
        ))}
        {sinceReply && (
          <List title={`Since our reply of ${sayDay(sinceReply.on)}`} of={sinceReply.of} open={open} opens={opens} />
        )}
        <p>
          {threads === 1 ? "One subject" : `${threads} subjects`} in that time. Sent to{" "}
          {mostRecipients <= 1 ? "one address" : `up to ${mostRecipients} addresses`} at once.
        </p>
        <p class="muted">
          {seenSince && `Seen here since ${sayDay(seenSince)}; there may be more. `}
          Automatic replies, bounces and our own mail are not counted. The same message twice counts once.
        </p>
      </details>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly of: readonly SeenMessage[];
  readonly open: MessageId;
  readonly opens: OpensEarlier | undefined;
}

function List({ title, of, open, opens }: ListProps) {
  return (
    <>
      <h4>
        {title}: {of.length}
      </h4>
      {of.length > 0 && (
        <ol>
          {of.map(({ id, date, channel }) => {
            const which = `${CHANNEL_WORDING[channel]} of ${date ? sayDay(date) : "an unknown day"}`;
            return (
              <li key={id}>
                {date ? sayDay(date) : "No date"}, {CHANNEL_WORDING[channel]} {id === open && "(this one)"}
                {id !== open && opens && channel === "email" && (
                  <>
                    (<OpenEarlier id={id} which={which} {...opens} />)
                  </>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
