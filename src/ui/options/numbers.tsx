/** The organisation's own numbers: how long fingerprints are kept, and from when counts are told. Off until set. */
import { errorFor, type FieldError } from "../form/error-summary.tsx";
import { TextField } from "../form/text-field.tsx";
import type { TypedNumbers } from "./typed-numbers.ts";

interface Props {
  readonly id: string;
  readonly typed: TypedNumbers;
  readonly errors: readonly FieldError[];
  set(part: Partial<TypedNumbers>): void;
}

const COUNTS: readonly { part: keyof TypedNumbers; label: string; hint: string }[] = [
  {
    part: "contacts",
    label: "Tell us when a person has sent this many messages",
    hint: "A value to start with: 5. It is Composure’s own and still to be tested: no public policy names a number.",
  },
  { part: "days", label: "In this many days", hint: "A value to start with: 7, also Composure’s own." },
  {
    part: "repeats",
    label: "Tell us when the same matter has come this many times after its answer",
    hint: "A value to start with: 3, also Composure’s own. From then on the banner names the step of talking it over.",
  },
];

export function Numbers({ id, typed, errors, set }: Props) {
  const field = ({ part, label, hint }: (typeof COUNTS)[number]) => (
    <TextField
      key={part}
      id={`${id}-${part}`}
      label={label}
      hint={hint}
      value={typed[part]}
      error={errorFor(errors, `${id}-${part}`)}
      set={(value) => set({ [part]: value })}
    />
  );
  return (
    <>
      <section class="stack">
        <h2>How long fingerprints are kept</h2>
        {field({
          part: "keepMonths",
          label: "Months to keep fingerprints",
          hint: "A fingerprint lets Composure compare a message without keeping its words. The months count from the day a case closes, or from the person’s last message where there is no case. 12 is suggested: choose what your own retention schedule says. What is older is deleted once a day.",
        })}
      </section>
      <section class="stack">
        <h2>When to tell you about counts</h2>
        <p>
          Counts are facts and never a verdict. These are your organisation’s own limits: leave them empty and nothing
          is told.
        </p>
        {COUNTS.map(field)}
      </section>
    </>
  );
}
