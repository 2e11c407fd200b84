/** One labelled text field with hint and error tied to it. Controlled by whoever shows it. */
import { describedBy, HintAndError } from "./hint-and-error.tsx";

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly error?: string | null;
  /** Lines shown: more than one makes a text area. */
  readonly lines?: number;
  readonly autocomplete?: "name" | "organization" | "organization-title" | "off";
  set(value: string): void;
}

/** Label, hint, error and field, in the order that GOV.UK readers know. */
export function TextField({ id, label, hint, value, error, lines = 1, autocomplete, set }: TextFieldProps) {
  const shared = {
    id,
    value,
    "aria-invalid": error ? ("true" as const) : undefined,
    "aria-describedby": describedBy({ id, hint, error }),
    onInput: (event: Event) => set((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
      {lines > 1 ? (
        <textarea rows={lines} {...shared} />
      ) : (
        <input type="text" autocomplete={autocomplete ?? "off"} {...shared} />
      )}
    </div>
  );
}
