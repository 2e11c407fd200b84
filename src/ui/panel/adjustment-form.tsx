/** Records an adjustment that was agreed with the person (001-08). */
import { useId, useState } from "preact/hooks";
import { DayField, takeDay, typeDay } from "../form/day-field.tsx";
import { errorFor, type FieldError } from "../form/error-summary.tsx";
import { TextField } from "../form/text-field.tsx";
import { FactForm } from "./fact-form.tsx";
import type { FormProps } from "./record-forms.tsx";

export function AdjustmentForm({ case: { person, today }, outcome, record, close }: FormProps) {
  const id = useId();
  const [adjustment, setAdjustment] = useState("");
  const [since, setSince] = useState(typeDay(today));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = (): void => {
    const wrong: FieldError[] = [];
    if (adjustment.trim() === "") wrong.push({ field: id, message: "Enter what was agreed" });
    const day = takeDay(since, "The day it was agreed", `${id}-since`, wrong);
    setErrors(wrong);
    if (wrong.length === 0 && day)
      record({ kind: "adjustment-agreed", person, adjustment: adjustment.trim(), since: day });
  };
  return (
    <FactForm
      fact="adjustment-agreed"
      title="Agree an adjustment"
      button="Record the adjustment"
      {...{ errors, outcome, submit, close }}
    >
      <TextField
        id={id}
        label="What was agreed?"
        hint="As the person asked for it, for example: letters in large print. Name no condition."
        value={adjustment}
        error={errorFor(errors, id)}
        set={setAdjustment}
      />
      <DayField
        id={`${id}-since`}
        legend="Since when?"
        hint="For example, 27 3 2026"
        value={since}
        error={errorFor(errors, `${id}-since`)}
        set={setSince}
      />
    </FactForm>
  );
}
