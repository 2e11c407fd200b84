/** Radios or checkboxes under one legend. A choice may bring a field of its own below it. */
import type { ComponentChild } from "preact";
import { describedBy, HintAndError } from "./hint-and-error.tsx";

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  /** Shown below while chosen. */
  readonly below?: ComponentChild;
}

interface ChoiceFieldProps<V extends string> {
  /** Id of the first box, which an error leads to. */
  readonly id: string;
  readonly type: "radio" | "checkbox";
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly choices: readonly Choice<V>[];
  readonly chosen: readonly V[];
  set(chosen: readonly V[]): void;
}

/** `chosen` keeps the order of `choices`. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { id, type, legend, hint, error, choices, chosen, set } = props;
  const pick = (value: V, on: boolean): void => {
    if (type === "radio") return set([value]);
    set(choices.map((choice) => choice.value).filter((each) => (each === value ? on : chosen.includes(each))));
  };
  return (
    <fieldset class={error ? "field wrong" : "field"} aria-describedby={describedBy({ id, hint, error })}>
      <legend>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      {choices.map((choice, index) => (
        <div key={choice.value} class="choice">
          <label>
            <input
              id={index === 0 ? id : `${id}-${index}`}
              type={type}
              name={id}
              checked={chosen.includes(choice.value)}
              onChange={(event) => pick(choice.value, event.currentTarget.checked)}
            />
            <span>
              {choice.label}
              {choice.hint && <span class="muted">: {choice.hint}</span>}
            </span>
          </label>
          {choice.below !== undefined && chosen.includes(choice.value) && <div class="below">{choice.below}</div>}
        </div>
      ))}
    </fieldset>
  );
}
