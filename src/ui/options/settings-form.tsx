/** Who you are and what your policy leaves to you: one form, saved as a whole. */
import { useEffect, useId, useState } from "preact/hooks";
import { ErrorSummary, errorFor, type FieldError } from "../form/error-summary.tsx";
import { TextField } from "../form/text-field.tsx";
import type { OptionsOutcome, OptionsProps, OptionsValues } from "./contract.ts";
import { Numbers } from "./numbers.tsx";
import { Places } from "./places.tsx";
import { type TypedNumbers, typeNumbers } from "./typed-numbers.ts";
import { readValues, TEXTS } from "./typed-values.ts";

export function SettingsForm({ values, pack, outcome, save }: OptionsProps) {
  const id = useId();
  const [typed, setTyped] = useState<OptionsValues>(values);
  const [own, setOwn] = useState(values.own.join("\n"));
  const [numbers, setNumbers] = useState(typeNumbers(values));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [saved, setSaved] = useState(false);
  useEffect(() => setSaved(outcome?.kind === "saved"), [outcome]);
  const set = (part: Partial<OptionsValues>): void => {
    setTyped({ ...typed, ...part });
    setSaved(false);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readValues(typed, own, numbers, id);
    setErrors("errors" in read ? read.errors : []);
    if ("values" in read) save(read.values);
  };
  const typeOwn = (text: string): void => {
    setOwn(text);
    setSaved(false);
  };
  const typeNumber = (part: Partial<TypedNumbers>): void => {
    setNumbers({ ...numbers, ...part });
    setSaved(false);
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <You id={id} typed={typed} own={own} errors={errors} set={set} typeOwn={typeOwn} />
      <Places pack={pack} filled={typed.places} set={(places) => set({ places })} />
      <Numbers id={id} typed={numbers} errors={errors} set={typeNumber} />
      <div class="row bar">
        <button type="submit" class="main">
          Save
        </button>
        <Saved outcome={outcome} saved={saved} />
      </div>
    </form>
  );
}

interface YouProps {
  readonly id: string;
  readonly typed: OptionsValues;
  readonly own: string;
  readonly errors: readonly FieldError[];
  set(part: Partial<OptionsValues>): void;
  typeOwn(text: string): void;
}

function You({ id, typed, own, errors, set, typeOwn }: YouProps) {
  return (
    <>
      <h2>You</h2>
      {TEXTS.map(({ part, missing: _, ...field }) => (
        <TextField
          key={part}
          id={`${id}-${part}`}
          {...field}
          value={typed[part]}
          error={errorFor(errors, `${id}-${part}`)}
          set={(value) => set({ [part]: value })}
        />
      ))}
      <TextField
        id={`${id}-own`}
        label="Your team’s own addresses"
        hint="One a line. @example.org stands for every address there. Mail from these is never checked."
        lines={3}
        value={own}
        error={errorFor(errors, `${id}-own`)}
        set={typeOwn}
      />
    </>
  );
}

function Saved({ outcome, saved }: { outcome: OptionsOutcome; saved: boolean }) {
  const problem = outcome?.kind === "problem" ? outcome.problem : null;
  return (
    <>
      <p role="status">{saved && <strong>Saved</strong>}</p>
      <p role="alert" class="error">
        {problem && `${problem.message} ${problem.next}`}
      </p>
    </>
  );
}
