/** The list of mails: a hundred rows at a time, so that a mailbox of ten thousand stays quick. */
import { useRef, useState } from "preact/hooks";
import type { Mail, MessageId } from "../../core/mail/index.ts";
import { sayDay } from "../wording/day.ts";

const PAGE = 100;

interface Props {
  readonly title: string;
  /** Newest first. */
  readonly mails: readonly Mail[];
  readonly open: MessageId | null;
  pick(id: MessageId): void;
}

/** One tab stop: arrow keys, or j and k, go from row to row; Enter opens. */
export function MailList({ title, mails, open, pick }: Props) {
  const [most, setMost] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const shown = mails.slice(0, most);
  const stop = shown.some(({ id }) => id === open) ? open : shown[0]?.id;
  const step = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-practice=row]") ?? [])];
    const at = rows.indexOf((event.target as HTMLElement).closest("[data-practice=row]") as HTMLElement);
    rows[at + by]?.focus();
    event.preventDefault();
  };
  return (
    <>
      <h2>
        {title} <span class="muted">({mails.length})</span>
      </h2>
      <ul ref={list} class="rows" onKeyDown={step}>
        {shown.map((mail) => (
          <li key={mail.id}>
            <Row mail={mail} current={mail.id === open} stop={mail.id === stop} pick={pick} />
          </li>
        ))}
      </ul>
      {mails.length > most && (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          Show {Math.min(PAGE, mails.length - most)} more
        </button>
      )}
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

interface RowProps {
  readonly mail: Mail;
  readonly current: boolean;
  readonly stop: boolean;
  pick(id: MessageId): void;
}

function Row({ mail: { id, from, date, subject }, current, stop, pick }: RowProps) {
  return (
    <button
      type="button"
      data-practice="row"
      data-key={id}
      data-address={from?.address ?? ""}
      aria-current={current ? "true" : undefined}
      tabIndex={stop ? 0 : -1}
      onClick={() => pick(id)}
    >
      <span class="from">{from?.name || from?.address || "Sender not shown"}</span>
      <span data-practice="row-mark" />
      {date && <span class="muted">{sayDay(date)}</span>}
      <span class="subject">{subject || "No subject"}</span>
    </button>
  );
}
