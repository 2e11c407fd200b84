/** Notes a phone call, a letter, a web form or a visit: the words as noted, so that they are compared like a message. */
import { useId, useState } from "preact/hooks";
import type { NotedChannel } from "../../core/register/index.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { DayField, takeDay, typeDay } from "../form/day-field.tsx";
import { errorFor, type FieldError } from "../form/error-summary.tsx";
import { TextField } from "../form/text-field.tsx";
import { FactForm } from "./fact-form.tsx";
import type { FormProps } from "./record-forms.tsx";

const CHANNELS: readonly { value: NotedChannel; label: string }[] = [
  { value: "phone", label: "By phone" },
  { value: "letter", label: "By letter" },
  { value: "web-form", label: "By web form" },
  { value: "in-person", label: "In person" },
];

export function ContactForm({ case: { person, today }, outcome, record, close }: FormProps) {
  const id = useId();
  const [channel, setChannel] = useState<readonly NotedChannel[]>([]);
  const [on, setOn] = useState(typeDay(today));
  const [words, setWords] = useState("");
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = (): void => {
    const wrong: FieldError[] = [];
    const [chosen] = channel;
    if (!chosen) wrong.push({ field: id, message: "Choose how they got in touch" });
    const day = takeDay(on, "The day", `${id}-on`, wrong);
    if (words.trim() === "") wrong.push({ field: `${id}-words`, message: "Enter what was said" });
    setErrors(wrong);
    if (wrong.length === 0 && chosen && day)
      record({ kind: "contact-noted", person, channel: chosen, on: day, words: words.trim() });
  };
  return (
    <FactForm
      fact="contact-noted"
      title="Note a call, letter, form or visit"
      button="Record it"
      {...{ errors, outcome, submit, close }}
    >
      <HowInTouch id={id} error={errorFor(errors, id)} chosen={channel} set={setChannel} />
      <DayField id={`${id}-on`} legend="When?" value={on} error={errorFor(errors, `${id}-on`)} set={setOn} />
      <TextField
        id={`${id}-words`}
        label="What did they say?"
        hint="In their words, as it was noted. It is kept on the record and compared with their messages."
        lines={5}
        value={words}
        error={errorFor(errors, `${id}-words`)}
        set={setWords}
      />
    </FactForm>
  );
}

interface HowProps {
  readonly id: string;
  readonly error: string | null;
  readonly chosen: readonly NotedChannel[];
  set(chosen: readonly NotedChannel[]): void;
}

function HowInTouch(props: HowProps) {
  return <ChoiceField {...props} type="radio" legend="How did they get in touch?" choices={CHANNELS} />;
}
