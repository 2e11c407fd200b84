/** Sets a restriction. Says first what is still missing; the register has the last word. */
import { useId, useState } from "preact/hooks";
import type { RestrictionGround, RestrictionKind } from "../../core/register/index.ts";
import { type Choice, ChoiceField } from "../form/choice-field.tsx";
import { DayField, typeDay } from "../form/day-field.tsx";
import { errorFor, type FieldError } from "../form/error-summary.tsx";
import { TextField } from "../form/text-field.tsx";
import { RESTRICTION_DETAIL } from "../wording/restriction-details.ts";
import { RESTRICTION_WORDING } from "../wording/restrictions.ts";
import { FactForm } from "./fact-form.tsx";
import type { FormProps } from "./record-forms.tsx";
import { draftRestriction, NOTHING_TYPED, type TypedRestriction } from "./restriction-draft.ts";

const KINDS = Object.keys(RESTRICTION_WORDING) as RestrictionKind[];

interface PartProps {
  readonly id: string;
  readonly typed: TypedRestriction;
  readonly errors: readonly FieldError[];
  set(part: Partial<TypedRestriction>): void;
}

export function RestrictionForm({ case: { person, today }, missingBeforeRestriction, ...props }: FormProps) {
  const id = useId();
  const [typed, setTyped] = useState({ ...NOTHING_TYPED, start: typeDay(today) });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = (): void => {
    const result = draftRestriction(typed, person, id);
    setErrors("errors" in result ? result.errors : []);
    if ("draft" in result) props.record(result.draft);
  };
  const part: PartProps = { id, typed, errors, set: (changed) => setTyped({ ...typed, ...changed }) };
  return (
    <FactForm
      fact="restriction-set"
      title="Set a restriction"
      button="Set the restriction"
      outcome={props.outcome}
      close={props.close}
      {...{ errors, submit }}
    >
      <Missing lines={missingBeforeRestriction} />
      <Terms {...part} />
      <Line {...part} part="reason" label="Why is it set?" hint="The reason for this person, in facts." lines={3} />
      <Days {...part} />
      <Line {...part} part="name" label="Who decided? Name" />
      <Line {...part} part="role" label="Who decided? Role" />
      <Line {...part} part="challenge" label="How can the person challenge it?" hint="Whom to write to." lines={2} />
      <Ground {...part} />
    </FactForm>
  );
}

function Missing({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="missing">
      <strong>Before a restriction may be set</strong>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

interface LineProps extends PartProps {
  readonly part: "reason" | "name" | "role" | "challenge" | "risk";
  readonly label: string;
  readonly hint?: string;
  readonly lines?: number;
}

function Line({ id, typed, errors, set, part, label, hint, lines = 1 }: LineProps) {
  return (
    <TextField
      id={`${id}-${part}`}
      {...{ label, hint, lines }}
      value={typed[part]}
      error={errorFor(errors, `${id}-${part}`)}
      set={(value) => set({ [part]: value })}
    />
  );
}

function Terms({ id, typed, errors, set }: PartProps) {
  const choices = KINDS.map((kind): Choice<RestrictionKind> => {
    const field = `${id}-detail-${kind}`;
    return {
      value: kind,
      label: RESTRICTION_WORDING[kind].title,
      below: (
        <TextField
          id={field}
          label="Exactly what?"
          hint={RESTRICTION_DETAIL[kind]}
          value={typed.details[kind] ?? ""}
          error={errorFor(errors, field)}
          set={(value) => set({ details: { ...typed.details, [kind]: value } })}
        />
      ),
    };
  });
  return (
    <ChoiceField
      id={`${id}-kinds`}
      type="checkbox"
      legend="What kind of restriction?"
      hint="Choose as little as will do."
      choices={choices}
      chosen={typed.kinds}
      error={errorFor(errors, `${id}-kinds`)}
      set={(kinds) => set({ kinds })}
    />
  );
}

const DAYS = [
  ["start", "First day", "For example, 27 3 2026"],
  ["end", "Last day", "At most one year after the first day."],
  ["review", "Review", "The day somebody looks at it again, no later than the last day."],
] as const;

function Days({ id, typed, errors, set }: PartProps) {
  return (
    <>
      {DAYS.map(([part, legend, hint]) => (
        <DayField
          key={part}
          id={`${id}-${part}`}
          {...{ legend, hint }}
          value={typed[part]}
          error={errorFor(errors, `${id}-${part}`)}
          set={(value) => set({ [part]: value })}
        />
      ))}
    </>
  );
}

function Ground(props: PartProps) {
  const { id, typed, errors, set } = props;
  return (
    <ChoiceField<RestrictionGround["kind"]>
      id={`${id}-ground`}
      type="radio"
      legend="Why may it be set now?"
      choices={[
        { value: "earlier-step", label: "An earlier step was tried and did not help" },
        {
          value: "immediate-risk",
          label: "The risk is immediate",
          below: <Line {...props} part="risk" label="What is the risk?" hint="In facts." lines={2} />,
        },
      ]}
      chosen={typed.ground ? [typed.ground] : []}
      error={errorFor(errors, `${id}-ground`)}
      set={([ground]) => ground && set({ ground })}
    />
  );
}
