/** The reading pane: one open message as the adapter of the practice inbox reads it (webmail/practice/page.ts). */
import { useMemo, useState } from "preact/hooks";
import type { Address, Mail } from "../../core/mail/index.ts";
import { sayDay } from "../wording/day.ts";
import type { NotSent } from "./contract.ts";
import { safeHtml } from "./safe-html.ts";

interface Props {
  readonly mail: Mail;
  compose(kind: NotSent["kind"]): void;
}

export function Message({ mail, compose }: Props) {
  return (
    <article
      data-practice="message"
      data-key={mail.id}
      data-message-id={mail.id}
      data-automatic={mail.automatic ? "true" : undefined}
    >
      <div data-practice="banner-place" />
      <h2 data-practice="subject">{mail.subject}</h2>
      <dl>
        <People title="From" part="from" people={mail.from ? [mail.from] : []} />
        <People title="To" part="to" people={mail.to} />
        <People title="Copy to" part="cc" people={mail.cc} />
        {mail.date && (
          <>
            <dt>Date</dt>
            <dd>
              <time data-practice="date" dateTime={mail.date}>
                {sayDay(mail.date)}, {mail.date.slice(11, 16)}
              </time>
            </dd>
          </>
        )}
      </dl>
      <div class="row">
        <button type="button" class="main" data-practice="reply" onClick={() => compose("reply")}>
          Reply
        </button>
        <button type="button" data-practice="forward" onClick={() => compose("forward")}>
          Forward
        </button>
      </div>
      <Body mail={mail} />
    </article>
  );
}

interface PeopleProps {
  readonly title: string;
  readonly part: "from" | "to" | "cc";
  readonly people: readonly Address[];
}

/** The name stands in the node that the adapter reads; the address beside it is for people. */
function People({ title, part, people }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {people.map(({ name, address }, index) => (
        <dd key={index}>
          <span data-practice={part} data-address={address ?? ""}>
            {name}
          </span>{" "}
          {address && <span class="muted">{address}</span>}
        </dd>
      ))}
    </>
  );
}

/** The plain part first: it is calmer, and every reader of screens can read it. */
function Body({ mail: { body } }: { mail: Mail }) {
  const [asHtml, showHtml] = useState(body.text === null);
  const html = useMemo(() => (body.html === null ? null : safeHtml(body.html)), [body.html]);
  return (
    <div data-practice="body">
      {body.text !== null && html !== null && (
        <button type="button" class="link" onClick={() => showHtml(!asHtml)}>
          {asHtml ? "Show as plain text" : "Show as formatted text"}
        </button>
      )}
      {body.text !== null && (
        <pre data-practice="text-body" hidden={asHtml}>
          {body.text}
        </pre>
      )}
      {html !== null && (
        <iframe
          data-practice="html-body"
          title="The message as formatted text"
          sandbox=""
          srcdoc={html}
          hidden={!asHtml}
        />
      )}
    </div>
  );
}
