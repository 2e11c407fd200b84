/** One finding: why, the exact words, and a person's answer to it. */
import { useRef, useState } from "preact/hooks";
import type { Finding } from "../../core/analysis/index.ts";
import type { Assessment } from "../../core/assessment.ts";
import { keepFocus } from "../shell/keep-focus.ts";
import { CATEGORY_WORDING } from "../wording/categories.ts";
import { sayDay } from "../wording/day.ts";
import type { BannerEvents, Notice } from "./contract.ts";
import { InlineForm } from "./inline-form.tsx";
import { judgementOf } from "./judged.ts";
import { Words } from "./words.tsx";

interface Props {
  readonly finding: Finding;
  /** Id of the heading above. */
  readonly heading: string;
  /** False while something more urgent in the message has to come first. */
  readonly asks: boolean;
  readonly assessment: Assessment;
  readonly notice: Notice;
  readonly events: BannerEvents;
}

export function OneFinding({ finding, heading, asks, assessment, notice, events }: Props) {
  const judgement = judgementOf(assessment, finding);
  const { covered } = CATEGORY_WORDING[finding.category];
  return (
    <div class="finding" tabIndex={-1}>
      {/* A reason that repeats the words would uncover them. */}
      {!(covered && finding.why.includes(finding.quote)) && <p>{finding.why}</p>}
      <div class="row">
        <Words quote={finding.quote} covered={covered} about={heading} />
        {asks && !judgement && <Answer finding={finding} heading={heading} notice={notice} events={events} />}
      </div>
      {judgement && (
        <p class="muted">
          {judgement.kind === "finding-confirmed" ? "Called right" : "Called not right"} by {judgement.by.name},{" "}
          {sayDay(judgement.at)}
          {judgement.kind === "finding-dismissed" && judgement.reason && `: ${judgement.reason}`}
        </p>
      )}
    </div>
  );
}

function Answer({ finding, heading, notice, events }: Pick<Props, "finding" | "heading" | "notice" | "events">) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (done: boolean): void => {
    setOpen(false);
    // Once it is recorded these buttons go: the focus stays with the finding.
    if (done) opener.current?.closest<HTMLElement>(".finding")?.focus({ preventScroll: true });
    else opener.current?.focus();
  };
  const confirm = (event: Event): void => {
    keepFocus(event, ".finding");
    events.confirm(finding);
  };
  return (
    <>
      <button type="button" aria-describedby={heading} onClick={confirm}>
        This is right
      </button>
      <button type="button" ref={opener} aria-describedby={heading} aria-expanded={open} onClick={() => setOpen(!open)}>
        This is not right
      </button>
      {open && <DismissForm finding={finding} notice={notice} events={events} close={close} />}
    </>
  );
}

function DismissForm({
  finding,
  notice,
  events,
  close,
}: Pick<Props, "finding" | "notice" | "events"> & { close(done: boolean): void }) {
  const { reasonNeeded } = CATEGORY_WORDING[finding.category];
  return (
    <InlineForm
      fields={[
        {
          name: "reason",
          label: reasonNeeded ? "Why is this not right?" : "Why is this not right? (optional)",
          hint: "One sentence is enough. It is kept on record.",
          missing: reasonNeeded ? "Say why this is not right" : null,
        },
      ]}
      notice={notice}
      save={({ reason = "" }) => events.dismiss(finding, reason)}
      close={close}
    />
  );
}
