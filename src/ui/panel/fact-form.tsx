/** The frame of every form in the panel: errors first, fields, one button; open until the register has the fact. */
import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FactKind } from "../../core/register/index.ts";
import { ErrorSummary, type FieldError } from "../form/error-summary.tsx";
import { SaveOrCancel } from "../form/save-or-cancel.tsx";
import type { PanelOutcome } from "./contract.ts";

interface FactFormProps {
  readonly fact: FactKind;
  readonly title: string;
  readonly button: string;
  readonly errors: readonly FieldError[];
  readonly outcome: PanelOutcome;
  readonly children: ComponentChild;
  /** Checks what was typed and records it, or sets the errors. */
  submit(): void;
  close(): void;
}

/** Values are kept on every kind of error; only a recorded fact or "Cancel" closes the form. */
export function FactForm({ fact, title, button, errors, outcome, children, submit, close }: FactFormProps) {
  const first = useRef(outcome);
  const answer = outcome !== first.current && outcome?.fact === fact ? outcome : null;
  useEffect(() => {
    if (answer?.kind === "recorded") close();
  }, [answer]);
  const refused = answer?.kind === "problem" && errors.length === 0 ? answer.problem : null;
  return (
    <form
      class="fact"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {refused && <Refused key={outcome} message={refused.message} next={refused.next} />}
      {children}
      <SaveOrCancel button={button} cancel={close} />
    </form>
  );
}

/** What the register said no to, in the look of an error summary. */
function Refused({ message, next }: { message: string; next: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={box}>
      <strong>There is a problem</strong>
      <p>{message}</p>
      <p>{next}</p>
    </div>
  );
}
