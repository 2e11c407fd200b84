/** Signals: what asks for a kinder hand. Closed with one click and no reason; never an accusation. */
import { useId } from "preact/hooks";
import type { Signal, SignalId } from "../../core/analysis/index.ts";
import type { Assessment } from "../../core/assessment.ts";
import { keepFocus } from "../shell/keep-focus.ts";
import { SIGNAL_WORDING } from "../wording/signals.ts";
import type { BannerEvents } from "./contract.ts";
import { isCovered } from "./judged.ts";
import { isRepeat } from "./sort-steps.ts";
import { Words } from "./words.tsx";

interface Props {
  readonly assessment: Assessment;
  readonly events: BannerEvents;
}

/** One heading for each kind of signal. The owner takes closed signals out of the next view. */
export function Signals({ assessment, events }: Props) {
  const kinds = new Map<SignalId, Signal[]>();
  for (const signal of assessment.signals.filter((each) => !isSaidElsewhere(each, assessment)))
    kinds.set(signal.id, [...(kinds.get(signal.id) ?? []), signal]);
  return (
    <>
      {[...kinds].map(([kind, signals]) => (
        <OneKind key={kind} kind={kind} signals={signals} assessment={assessment} events={events} />
      ))}
    </>
  );
}

/** What is new stands with the repeat already; where all of it is new, the step that has it considered says so. */
function isSaidElsewhere({ id, start }: Signal, assessment: Assessment): boolean {
  const { repeat, steps } = assessment;
  if (id !== "new-matter") return false;
  if (repeat?.kind === "new") return steps.some((step) => step.id === "consider-new-matter");
  return isRepeat(assessment) && repeat?.newSentences.some((sentence) => sentence.start === start) === true;
}

function OneKind({ kind, signals, assessment, events }: Props & { kind: SignalId; signals: readonly Signal[] }) {
  const id = useId();
  const { title, advice } = SIGNAL_WORDING[kind];
  return (
    <div class="part">
      <div class="row spread">
        <h3 id={id}>{title}</h3>
        <button
          type="button"
          class="link"
          aria-describedby={id}
          onClick={(event) => {
            keepFocus(event, "section");
            for (const signal of signals) events.closeSignal(signal);
          }}
        >
          Close
        </button>
      </div>
      <div class="row">
        {signals.map((signal) => (
          <Words key={signal.start} quote={signal.quote} covered={isCovered(assessment.findings, signal)} about={id} />
        ))}
        <p>{advice}</p>
      </div>
    </div>
  );
}
