/** The facts that can be recorded from the panel: one button or one short form each, one form open at a time. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { MessageId } from "../../core/mail/index.ts";
import type { Case, FactKind } from "../../core/register/index.ts";
import { RECORDED_WORDING } from "../wording/facts.ts";
import { AdjustmentForm } from "./adjustment-form.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { ContactForm } from "./contact-form.tsx";
import type { PanelProps } from "./contract.ts";
import { RestrictionForm } from "./restriction-form.tsx";
import { WarningForm } from "./warning-form.tsx";

export interface FormProps extends PanelProps {
  readonly case: Case;
  /** The open message. */
  readonly message: MessageId;
  close(): void;
}

/** What belongs together, in the order in which it usually comes: what one click records, then what asks for some words. */
const GROUPS = [
  {
    title: "The complaint",
    atOnce: { kind: "first-reply", title: "A first reply was sent" },
    forms: [
      ["complaint-answered", "Note as answered", AnswerForm],
      ["contact-noted", "Note a call, letter, form or visit", ContactForm],
    ],
  },
  {
    title: "Making contact easier",
    atOnce: { kind: "adjustment-asked", title: "I asked what would make contact easier" },
    forms: [["adjustment-agreed", "Agree an adjustment", AdjustmentForm]],
  },
  {
    title: "Behaviour",
    atOnce: { kind: "de-escalation", title: "We tried to calm things down" },
    forms: [
      ["warning-given", "Record a warning", WarningForm],
      ["restriction-set", "Set a restriction", RestrictionForm],
    ],
  },
] as const;

type Props = PanelProps & { readonly case: Case; readonly message: MessageId };

export function RecordForms(props: Props) {
  if (props.staff === null) {
    return (
      <section class="stack">
        <h2>Put something on record</h2>
        <p>Every fact says who recorded it. Fill in your name and role first.</p>
        <button type="button" class="main" onClick={props.openOptions}>
          Open the options
        </button>
      </section>
    );
  }
  return <Forms {...props} />;
}

function Forms(props: Props) {
  const [open, setOpen] = useState<FactKind | null>(null);
  return (
    <section class="stack">
      <h2>Put something on record</h2>
      <Outcome {...props} />
      {GROUPS.map(({ title, atOnce, forms }) => (
        <div key={title} class="stack">
          <h3>{title}</h3>
          <AtOnce {...props} {...atOnce} />
          {forms.map(([kind, title, Form]) => (
            <div key={kind} class="stack">
              <button type="button" aria-expanded={open === kind} onClick={() => setOpen(open === kind ? null : kind)}>
                {title}
              </button>
              {open === kind && <Form {...props} close={() => setOpen(null)} />}
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

const AT_ONCE: readonly FactKind[] = [
  "adjustment-asked",
  "first-reply",
  "de-escalation",
  "address-joined",
  "address-parted",
];

type AtOnceProps = Props & (typeof GROUPS)[number]["atOnce"];

/** A fact that needs nothing typed. What was asked once need not be noted again. */
function AtOnce({ case: { person, adjustmentAsked }, message, record, kind, title }: AtOnceProps) {
  if (kind === "adjustment-asked" && adjustmentAsked) return null;
  const note = () => record(kind === "adjustment-asked" ? { kind, person } : { kind, person, message });
  return (
    <button type="button" onClick={note}>
      {title}
    </button>
  );
}

/** Takes the focus when a form has just closed, which would leave it nowhere. */
function Outcome({ outcome }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (outcome?.kind === "recorded") line.current?.focus();
  }, [outcome]);
  const plain = outcome?.kind === "problem" && AT_ONCE.includes(outcome.fact) ? outcome.problem : null;
  return (
    <p role="status" tabIndex={-1} ref={line} class={outcome?.kind === "recorded" ? "done" : plain ? "error" : ""}>
      {outcome?.kind === "recorded" && RECORDED_WORDING[outcome.fact]}
      {plain && `${plain.message} ${plain.next}`}
    </p>
  );
}
