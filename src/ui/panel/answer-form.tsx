/** Notes that the complaint in the open message was answered: day, reference and outcome. */
import { AnswerFields, useAnswer } from "../form/answer-fields.tsx";
import { FactForm } from "./fact-form.tsx";
import type { FormProps } from "./record-forms.tsx";

export function AnswerForm({ case: { person, today }, message, outcome, record, close }: FormProps) {
  const answer = useAnswer(today);
  const submit = (): void => {
    const noted = answer.read();
    if (noted) record({ kind: "complaint-answered", person, ...noted, message: null, answers: message });
  };
  return (
    <FactForm
      fact="complaint-answered"
      title="Note as answered"
      button="Record the answer"
      {...{ errors: answer.errors, outcome, submit, close }}
    >
      <AnswerFields {...answer} />
    </FactForm>
  );
}
