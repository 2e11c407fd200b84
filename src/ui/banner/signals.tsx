/** Signals: what asks for a kinder hand. Closed with one click and no reason; never an accusation. */
import { useId } from "preact/hooks";
import type { Signal } from "../../core/analysis/index.ts";
import type { Assessment } from "../../core/assessment.ts";
import { keepFocus } from "../shell/keep-focus.ts";
import { SIGNAL_WORDING } from "../wording/signals.ts";
import type { BannerEvents } from "./contract.ts";
import { isCovered } from "./judged.ts";
import { Words } from "./words.tsx";

interface Props {
  readonly assessment: Assessment;
  readonly events: BannerEvents;
}

/** The owner takes a closed signal out of the next view. */
export function Signals({ assessment, events }: Props) {
  return (
    <>
      {assessment.signals.map((signal) => (
        <OneSignal
          key={`${signal.id} ${signal.start}`}
          signal={signal}
          covered={isCovered(assessment.findings, signal)}
          events={events}
        />
      ))}
    </>
  );
}

function OneSignal({ signal, covered, events }: { signal: Signal; covered: boolean; events: BannerEvents }) {
  const id = useId();
  const { title, advice } = SIGNAL_WORDING[signal.id];
  return (
    <div class="part">
      <div class="row spread">
        <h3 id={id}>{title}</h3>
        <button
          type="button"
          aria-describedby={id}
          onClick={(event) => {
            keepFocus(event, "section");
            events.closeSignal(signal);
          }}
        >
          Close
        </button>
      </div>
      <Words quote={signal.quote} covered={covered} about={id} />
      <p>{advice}</p>
    </div>
  );
}
