/**
 * Under "read and file": a message is filed only after somebody ticked that they looked for anything new (001-28, N2).
 * Stands below what may be new, and does not say over it that there is nothing.
 */
import { useId, useState } from "preact/hooks";
import type { Assessment } from "../../core/assessment.ts";
import { sayDay } from "../wording/day.ts";
import type { BannerEvents } from "./contract.ts";
import { mayBeNew } from "./sort-steps.ts";

interface Props {
  readonly assessment: Assessment;
  readonly events: BannerEvents;
}

/** Nothing where no such restriction is in force. */
export function Filing({ assessment, events }: Props) {
  const { case: kase, message } = assessment;
  const inForce = kase?.restrictions.some(
    ({ state, fact }) => state !== "upcoming" && fact.terms.some(({ kind }) => kind === "read-and-file"),
  );
  if (!kase || !inForce) return null;
  const filed = kase.filed.find((fact) => fact.message === message.id);
  if (!filed) return <Tick file={events.filed} marked={mayBeNew(assessment)} />;
  return (
    <p class="part">
      Filed on {sayDay(filed.at)} by {filed.by.name}, who looked for anything new and found nothing.
    </p>
  );
}

/** `marked`: words above are marked as perhaps new. */
function Tick({ file, marked }: { file(): void; readonly marked: boolean }) {
  const id = useId();
  const [looked, setLooked] = useState(false);
  const [missing, setMissing] = useState(false);
  const press = (): void => {
    setMissing(!looked);
    if (looked) file();
  };
  return (
    <div class={missing ? "part field wrong" : "part field"}>
      {missing && (
        <p id={`${id}-error`} class="error" role="alert">
          <span class="vh">Error: </span>Read the message and tick that you looked
        </p>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={looked}
          aria-invalid={missing ? "true" : undefined}
          aria-describedby={missing ? `${id}-error` : undefined}
          onChange={(event) => {
            setLooked(event.currentTarget.checked);
            setMissing(false);
          }}
        />
        <span>
          {marked
            ? "I read the whole message, also what may be new. None of it is a new matter."
            : "I read the whole message and looked for anything new. There is nothing."}
        </span>
      </label>
      <div>
        <button type="button" onClick={press}>
          File as read, nothing new
        </button>
      </div>
    </div>
  );
}
