/** A short form inside the banner: errors the GOV.UK way, and open with its words until the register has them. */
import { useId, useState } from "preact/hooks";
import { ErrorSummary, errorFor, type FieldError } from "../form/error-summary.tsx";
import { SaveOrCancel } from "../form/save-or-cancel.tsx";
import { TextField } from "../form/text-field.tsx";
import type { Notice } from "./contract.ts";
import { useWhenDone } from "./when-done.ts";

export interface InlineField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What is said where the field is left empty; null where it may be. */
  readonly missing: string | null;
}

interface Props {
  readonly fields: readonly InlineField[];
  readonly notice: Notice;
  /** Called with trimmed values, by name, once nothing is missing. */
  save(values: Readonly<Record<string, string>>): void;
  /** `done` once the register has it; else the reader gave up. */
  close(done: boolean): void;
}

export function InlineForm({ fields, notice, save, close }: Props) {
  const form = useId();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  useWhenDone(notice, () => close(true));
  const submit = (event: Event): void => {
    event.preventDefault();
    const values = Object.fromEntries(fields.map(({ name }) => [name, typed[name]?.trim() ?? ""]));
    const wrong = fields.flatMap(({ name, missing }) =>
      missing && !values[name] ? [{ field: form + name, message: missing }] : [],
    );
    setErrors(wrong);
    if (wrong.length === 0) save(values);
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {fields.map(({ name, label, hint }) => (
        <TextField
          key={name}
          id={form + name}
          label={label}
          hint={hint}
          value={typed[name] ?? ""}
          error={errorFor(errors, form + name)}
          set={(value) => setTyped({ ...typed, [name]: value })}
        />
      ))}
      <SaveOrCancel cancel={() => close(false)} />
    </form>
  );
}
