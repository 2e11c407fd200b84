/** A reply or forward below its message. "Send" sends nothing: it moves the text to the list "Not sent". */
import { useId, useRef, useState } from "preact/hooks";
import type { Mail } from "../../core/mail/index.ts";
import type { NotSent } from "./contract.ts";
import { type Content, textIn, typedIn } from "./editor-content.ts";
import { PlainEditor, RichEditor } from "./editors.tsx";
import { subjectOf } from "./quote.ts";

interface Props {
  readonly mail: Mail;
  readonly kind: NotSent["kind"];
  readonly signature: string;
  /** True while another message is open: the reply waits. */
  readonly hidden: boolean;
  send(reply: Pick<NotSent, "to" | "subject" | "text">): void;
  discard(): void;
}

export function Composer({ mail, kind, signature, hidden, send, discard }: Props) {
  const address = kind === "reply" ? (mail.from?.address ?? "") : "";
  const [to, setTo] = useState(address);
  const [plain, setPlain] = useState(false);
  const [typed, setTyped] = useState("");
  const subject = useRef<HTMLInputElement>(null);
  const editor = useRef<HTMLElement | null>(null);
  const content: Content = { mail, kind, signature, typed };
  const turn = (): void => {
    if (editor.current) setTyped(typedIn(editor.current, content));
    setPlain(!plain);
  };
  const sent = (): void => {
    const { current: box } = editor;
    const text = box ? textIn(box) : "";
    send({ to, subject: subject.current?.value ?? "", text });
  };
  return (
    <section
      data-practice="compose"
      data-key={mail.id}
      data-to={to}
      hidden={hidden}
      aria-label={kind === "reply" ? "Your reply" : "Your forward"}
    >
      <Head to={to} setTo={setTo} subject={subject} first={subjectOf(mail, kind)} />
      <div data-practice="reply-bar-place" />
      {plain ? (
        <PlainEditor key="plain" content={content} editor={editor} />
      ) : (
        <RichEditor key="rich" content={content} editor={editor} />
      )}
      <Buttons plain={plain} sent={sent} turn={turn} discard={discard} />
    </section>
  );
}

interface HeadProps {
  readonly to: string;
  readonly subject: { current: HTMLInputElement | null };
  /** The subject line to begin with. */
  readonly first: string;
  setTo(to: string): void;
}

function Head({ to, setTo, subject, first }: HeadProps) {
  const id = useId();
  return (
    <div class="line">
      <label for={`${id}-to`}>To</label>
      <input id={`${id}-to`} type="text" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
      <label for={`${id}-subject`}>Subject</label>
      <input id={`${id}-subject`} type="text" data-practice="compose-subject" ref={subject} defaultValue={first} />
    </div>
  );
}

interface ButtonsProps {
  readonly plain: boolean;
  sent(): void;
  turn(): void;
  discard(): void;
}

function Buttons({ plain, sent, turn, discard }: ButtonsProps) {
  return (
    <div class="row">
      <button type="button" class="main" data-practice="send" onClick={sent}>
        Send
      </button>
      <button type="button" onClick={turn}>
        {plain ? "Write with formatting" : "Write as plain text"}
      </button>
      <button type="button" onClick={discard}>
        Discard
      </button>
      <span class="muted">Nothing leaves this page.</span>
    </div>
  );
}
