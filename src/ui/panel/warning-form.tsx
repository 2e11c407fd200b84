/** Records a warning that a person gave: how, when, and the exact words complained of (001-35, 001-36, 001-42). */
import { useId, useState } from "preact/hooks";
import { ChoiceField } from "../form/choice-field.tsx";
import { DayField, takeDay, typeDay } from "../form/day-field.tsx";
import { errorFor, type FieldError } from "../form/error-summary.tsx";
import { CATEGORY_WORDING } from "../wording/categories.ts";
import { sayDay } from "../wording/day.ts";
import { FactForm } from "./fact-form.tsx";
import type { FormProps } from "./record-forms.tsx";

type Manner = "written" | "spoken";

/** The words come from findings that a person called right: nothing is typed over, so nothing is paraphrased (N4). */
export function WarningForm({ case: { person, today, confirmed }, outcome, record, close }: FormProps) {
  const id = useId();
  const [manner, setManner] = useState<readonly Manner[]>([]);
  const [on, setOn] = useState(typeDay(today));
  const [about, setAbout] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = (): void => {
    const wrong: FieldError[] = [];
    const [chosen] = manner;
    if (!chosen) wrong.push({ field: id, message: "Choose how the warning was given" });
    const day = takeDay(on, "The day of the warning", `${id}-on`, wrong);
    setErrors(wrong);
    if (wrong.length > 0 || !chosen || !day) return;
    const words = confirmed.filter((fact) => about.includes(fact.id)).map((fact) => fact.words);
    record({ kind: "warning-given", person, manner: chosen, on: day, words });
  };
  return (
    <FactForm
      fact="warning-given"
      title="Record a warning"
      button="Record the warning"
      {...{ errors, outcome, submit, close }}
    >
      <HowGiven id={id} chosen={manner} error={errorFor(errors, id)} set={setManner} />
      <DayField id={`${id}-on`} legend="When?" value={on} error={errorFor(errors, `${id}-on`)} set={setOn} />
      <WhichWords id={`${id}-words`} confirmed={confirmed} chosen={about} set={setAbout} />
    </FactForm>
  );
}

interface HowProps {
  readonly id: string;
  readonly chosen: readonly Manner[];
  readonly error: string | null;
  set(chosen: readonly Manner[]): void;
}

function HowGiven(props: HowProps) {
  return (
    <ChoiceField
      {...props}
      type="radio"
      legend="How was it given?"
      choices={[
        { value: "written", label: "In writing" },
        { value: "spoken", label: "By speaking to the person" },
      ]}
    />
  );
}

interface WordsProps {
  readonly id: string;
  readonly confirmed: FormProps["case"]["confirmed"];
  readonly chosen: readonly string[];
  set(chosen: readonly string[]): void;
}

/** Named by what they read as: the words themselves stay out of sight (001-43). */
function WhichWords({ confirmed, ...props }: WordsProps) {
  if (confirmed.length === 0) return null;
  return (
    <ChoiceField
      {...props}
      type="checkbox"
      legend="Which words was it about?"
      hint="Choose all that apply. The exact words are kept with the warning."
      choices={confirmed.map(({ id, category, words }) => ({
        value: id as string,
        label: `Words that ${CATEGORY_WORDING[category].reads}`,
        hint: words.date ? `message of ${sayDay(words.date)}` : "an earlier message",
      }))}
    />
  );
}
