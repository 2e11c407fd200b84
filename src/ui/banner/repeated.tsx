/** How the message relates to earlier ones: which it repeats, what is new in it, and counts as plain facts. */
import { useId, useRef, useState } from "preact/hooks";
import type { Assessment, PersistenceId } from "../../core/assessment.ts";
import type { Repeat } from "../../core/history/index.ts";
import type { MessageId } from "../../core/mail/index.ts";
import type { Step } from "../../core/policy/index.ts";
import { sayDay } from "../wording/day.ts";
import type { BannerEvents, Notice } from "./contract.ts";
import { type InlineField, InlineForm } from "./inline-form.tsx";
import { isCovered } from "./judged.ts";
import { isRepeat } from "./sort-steps.ts";
import { StepList } from "./steps.tsx";
import { Words } from "./words.tsx";

interface Props {
  readonly assessment: Assessment;
  readonly notice: Notice;
  readonly events: BannerEvents;
  readonly steps: readonly Step[];
}

export function Repeated({ assessment, notice, events, steps }: Props) {
  const id = useId();
  const { repeat, persistence, findings } = assessment;
  if (repeat === null || !isRepeat(assessment)) return null;
  return (
    <div class="part">
      <h3>{repeat.kind === "duplicate" ? "This repeats an earlier message" : "Part of this was said before"}</h3>
      <ul>
        {repeat.of.slice(0, 3).map((earlier) => (
          <li key={earlier.id}>
            <Earlier {...earlier} open={events.openEarlier} />
          </li>
        ))}
      </ul>
      {repeat.newSentences.length > 0 && (
        <>
          <h4 id={id}>New in this message</h4>
          {repeat.newSentences.map((sentence) => (
            <Words key={sentence.start} quote={sentence.quote} covered={isCovered(findings, sentence)} about={id} />
          ))}
        </>
      )}
      {repeat.unsure && <p>It may contain something new. Read it as if it did.</p>}
      {repeat.campaign && (
        <p>{repeat.campaign.people} people have sent much the same text. Each of them is heard on their own.</p>
      )}
      {persistence.map(({ id, count }) => (
        <p key={id}>
          {COUNTED[id]}: {count}
        </p>
      ))}
      <StepList steps={steps} events={events} />
      <Answered assessment={assessment} notice={notice} events={events} />
    </div>
  );
}

function Earlier({ id, date, open }: Repeat["of"][number] & { open(id: MessageId): void }) {
  const which = date ? `message of ${sayDay(date)}` : "earlier message";
  return (
    <>
      {date ? "The" : "An"} {which}{" "}
      <button type="button" class="link" onClick={() => open(id)}>
        Open it<span class="vh">: {which}</span>
      </button>
    </>
  );
}

const COUNTED: Readonly<Record<PersistenceId, string>> = {
  "persistence.duplicate": "Messages that make this complaint",
  "persistence.volume": "Messages in the time that the policy looks at",
  "persistence.after-resolution": "Messages about this since it was answered",
};

const ANSWER_FIELDS: readonly InlineField[] = [
  {
    name: "reference",
    label: "Reference",
    hint: "As your complaints system shows it.",
    missing: "Enter the reference of the complaint",
  },
  {
    name: "outcome",
    label: "Outcome",
    hint: "For example: upheld in part, repair done.",
    missing: "Enter what the answer was",
  },
];

function Answered({ assessment, notice, events }: Omit<Props, "steps">) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      {assessment.case?.answered.map(({ id, reference, outcome, on }) => (
        <p key={id}>
          Answered on {sayDay(on)}, reference {reference}: {outcome}
        </p>
      ))}
      <button type="button" ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        Note the complaint as answered
      </button>
      {open && (
        <InlineForm
          fields={ANSWER_FIELDS}
          notice={notice}
          save={({ reference = "", outcome = "" }) => events.answered(reference, outcome)}
          close={close}
        />
      )}
    </>
  );
}
