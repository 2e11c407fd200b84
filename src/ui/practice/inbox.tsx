/** The whole inbox: what it is, the list, the open message with its reply, and the replies that were not sent. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Mail, MessageId } from "../../core/mail/index.ts";
import type { NotSent, PracticeProps } from "./contract.ts";
import { Files, takeFiles } from "./files.tsx";
import { MailList } from "./mail-list.tsx";
import { NotSentList } from "./not-sent.tsx";
import { Reading } from "./reading.tsx";

export function Inbox(props: PracticeProps) {
  const { mails, mailbox, account, start, reading, opened } = props;
  const sorted = useMemo(() => newestFirst(mails), [mails]);
  const [picked, pick] = useState<MessageId | null>(null);
  const open = picked ?? (reading ? null : (start ?? sorted[0]?.id ?? null));
  const [notSent, setNotSent] = useState<readonly NotSent[]>([]);
  useEffect(() => opened?.(open), [open]);
  return (
    <div
      data-practice="inbox"
      data-account={account}
      class="inbox"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => takeFiles(event, event.dataTransfer?.files, props.dropped)}
    >
      <header>
        <h1>Practice inbox</h1>
        <p>
          <strong>Nothing is sent from here.</strong> Open mails, write replies, press every button: it all stays on
          this computer.
        </p>
        <Files {...props} />
      </header>
      <div class="panes">
        <nav aria-label={`Mails: ${mailbox}`}>
          <MailList title={mailbox} mails={sorted} open={open} pick={pick} />
          <NotSentList replies={notSent} />
        </nav>
        <Reading {...props} open={open} send={(reply) => setNotSent([reply, ...notSent])} />
      </div>
    </div>
  );
}

/** Undated mails come last, in the order given. */
function newestFirst(mails: readonly Mail[]): readonly Mail[] {
  const at = ({ date }: Mail): number => (date === null ? Number.NEGATIVE_INFINITY : Date.parse(date));
  return mails
    .map((mail) => ({ mail, at: at(mail) }))
    .sort((a, b) => (a.at === b.at ? 0 : b.at - a.at))
    .map(({ mail }) => mail);
}
