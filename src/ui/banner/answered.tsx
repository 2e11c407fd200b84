/** "Note as answered": one click, then day, reference and outcome. Only this makes a later message one after an answer. */
import { useRef, useState } from "preact/hooks";
import type { Assessment } from "../../core/assessment.ts";
import type { Day } from "../../core/register/index.ts";
import { AnswerFields, useAnswer } from "../form/answer-fields.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { SaveOrCancel } from "../form/save-or-cancel.tsx";
import type { BannerEvents, Notice } from "./contract.ts";
import { useWhenDone } from "./when-done.ts";

interface Props {
  readonly assessment: Assessment;
  readonly notice: Notice;
  readonly events: BannerEvents;
}

/** Nothing where no record can be kept for this person. */
export function Answered({ assessment, notice, events }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { case: kase, message } = assessment;
  if (kase === null) return null;
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const noted = kase.answered.some(({ answers }) => answers === message.id);
  return (
    <>
      {noted && <span>This message is noted as answered.</span>}
      <button type="button" class="link" ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        {noted ? "Note another answer" : "Note as answered"}
      </button>
      {open && <Form today={kase.today} notice={notice} save={events.answered} close={close} />}
    </>
  );
}

interface FormProps {
  readonly today: Day;
  readonly notice: Notice;
  save: BannerEvents["answered"];
  close(): void;
}

/** Open with its words until the register has them. */
function Form({ today, notice, save, close }: FormProps) {
  const answer = useAnswer(today);
  useWhenDone(notice, close);
  const submit = (event: Event): void => {
    event.preventDefault();
    const noted = answer.read();
    if (noted) save(noted);
  };
  return (
    <form noValidate onSubmit={submit} aria-label="Note as answered">
      <ErrorSummary errors={answer.errors} />
      <AnswerFields {...answer} />
      <SaveOrCancel cancel={close} />
    </form>
  );
}
