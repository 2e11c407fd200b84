/** What the policy allows next: who decides, what is missing, where it says so, and the letter if there is one. */
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
      {steps.map(({ id, allowed, title, why, missing, decidedBy, clause, letter, yours }) => (
        <li key={id}>
          <strong class={allowed ? "" : "muted"}>
            {!allowed && "Not yet: "}
            {title}
          </strong>
          <p>{allowed ? why : missing.join(" ")}</p>
          <p class="muted small">
            Decided by {decidedBy} · {clause}
          </p>
          {id === "ask-adjustments" && allowed && (
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
          {letter !== null && allowed && (
            <button type="button" class="main" onClick={() => events.useLetter(letter)}>
              {yours ? (LETTER_BUTTON[id] ?? "Put the letter in a reply") : `Prepare it for ${decidedBy}`}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
