/** The fields that note an answer: day, reference and outcome; and how they are read. Shared by banner and panel. */
import { useId, useState } from "preact/hooks";
import type { Day } from "../../core/register/index.ts";
import { DayField, type TypedDay, takeDay, typeDay } from "./day-field.tsx";
import { errorFor, type FieldError } from "./error-summary.tsx";
import { TextField } from "./text-field.tsx";

export interface NotedAnswer {
  readonly on: Day;
  readonly reference: string;
  readonly outcome: string;
}

interface TypedAnswer {
  readonly on: TypedDay;
  readonly reference: string;
  readonly outcome: string;
}

export interface AnswerBeingTyped {
  readonly id: string;
  readonly typed: TypedAnswer;
  readonly errors: readonly FieldError[];
  set(part: Partial<TypedAnswer>): void;
  /** The answer, or null where something is missing: then `errors` says what. */
  read(): NotedAnswer | null;
}

const TEXTS = [
  ["reference", "Reference", "As your complaints system shows it.", "Enter the reference of the complaint"],
  ["outcome", "Outcome", "For example: upheld in part, repair done.", "Enter what the answer was"],
] as const;

/** What is typed and what is wrong with it; the day begins as today. */
export function useAnswer(today: Day): AnswerBeingTyped {
  const id = useId();
  const [typed, setTyped] = useState<TypedAnswer>({ on: typeDay(today), reference: "", outcome: "" });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const read = (): NotedAnswer | null => {
    const wrong: FieldError[] = [];
    const on = takeDay(typed.on, "The day of the answer", `${id}-on`, wrong);
    for (const [part, , , missing] of TEXTS)
      if (typed[part].trim() === "") wrong.push({ field: `${id}-${part}`, message: missing });
    setErrors(wrong);
    if (wrong.length > 0 || on === null) return null;
    return { on, reference: typed.reference.trim(), outcome: typed.outcome.trim() };
  };
  return { id, typed, errors, set: (part) => setTyped({ ...typed, ...part }), read };
}

export function AnswerFields({ id, typed, errors, set }: AnswerBeingTyped) {
  return (
    <>
      <DayField
        id={`${id}-on`}
        legend="When was it answered?"
        value={typed.on}
        error={errorFor(errors, `${id}-on`)}
        set={(on) => set({ on })}
      />
      {TEXTS.map(([part, label, hint]) => (
        <TextField
          key={part}
          id={`${id}-${part}`}
          label={label}
          hint={hint}
          value={typed[part]}
          error={errorFor(errors, `${id}-${part}`)}
          set={(value) => set({ [part]: value })}
        />
      ))}
    </>
  );
}
