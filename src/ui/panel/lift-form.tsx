/** Lifts a restriction, with a reason. */
import { useId, useState } from "preact/hooks";
import type { Case, Restriction } from "../../core/register/index.ts";
import { errorFor, type FieldError } from "../form/error-summary.tsx";
import { TextField } from "../form/text-field.tsx";
import type { PanelProps } from "./contract.ts";
import { FactForm } from "./fact-form.tsx";

type Props = PanelProps & { readonly case: Case; readonly restriction: Restriction; close(): void };

export function LiftForm({ case: { person, today }, restriction, outcome, record, close }: Props) {
  const id = useId();
  const [reason, setReason] = useState("");
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = (): void => {
    if (reason.trim() === "") return setErrors([{ field: id, message: "Say why the restriction is lifted" }]);
    setErrors([]);
    record({ kind: "restriction-lifted", person, restriction: restriction.id, reason: reason.trim(), on: today });
  };
  return (
    <FactForm
      fact="restriction-lifted"
      title="Lift a restriction"
      button="Lift it from today"
      {...{ errors, outcome, submit, close }}
    >
      <TextField
        id={id}
        label="Why is it lifted?"
        hint="One sentence, in facts."
        lines={2}
        value={reason}
        error={errorFor(errors, id)}
        set={setReason}
      />
    </FactForm>
  );
}
