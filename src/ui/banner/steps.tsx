/**
 * What the policy allows next, each step in one line with its letter. Why, what is missing, who decides and where the
 * policy says so are one click away, so that the message stays in sight; where somebody is at risk they stand open.
 */
import type { Step, StepId } from "../../core/policy/index.ts";
import { keepFocus } from "../shell/keep-focus.ts";
import type { BannerEvents } from "./contract.ts";

interface Props {
  readonly steps: readonly Step[];
  readonly events: BannerEvents;
}

const LETTER_BUTTON: Partial<Record<StepId, string>> = {
  "written-warning": "Put the warning in a reply",
};

/** A titled list; nothing for no steps. */
export function Steps({ title, steps, events }: Props & { readonly title: string }) {
  if (steps.length === 0) return null;
  return (
    <div class="part">
      <h3>{title}</h3>
      <StepList steps={steps} events={events} />
    </div>
  );
}

export function StepList({ steps, events }: Props) {
  if (steps.length === 0) return null;
  return (
    <ul class="steps">
      {steps.map((step) => (
        <li key={step.id}>
          <details open={step.id === "safeguarding"}>
            <summary>
              <strong class={step.allowed ? "" : "muted"}>
                {!step.allowed && "Not yet: "}
                {step.title}
              </strong>
            </summary>
            <p>{step.allowed ? step.why : step.missing.join(" ")}</p>
            <p class="muted small">
              Decided by {step.decidedBy} · {step.clause}
            </p>
          </details>
          <Actions step={step} events={events} />
        </li>
      ))}
    </ul>
  );
}

function Actions({
  step: { id, title, allowed, decidedBy, letter, yours },
  events,
}: Pick<Props, "events"> & { step: Step }) {
  if (!allowed) return null;
  return (
    <>
      {id === "ask-adjustments" && (
        <button
          type="button"
          onClick={(event) => {
            keepFocus(event, "section");
            events.askedAdjustment();
          }}
        >
          Note that you asked
        </button>
      )}
      {letter !== null && (
        <button type="button" class="main" onClick={() => events.useLetter(letter)}>
          {yours ? (LETTER_BUTTON[id] ?? "Put the letter in a reply") : `Prepare it for ${decidedBy}`}
          <span class="vh">: {title}</span>
        </button>
      )}
    </>
  );
}
