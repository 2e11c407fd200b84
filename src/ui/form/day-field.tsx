/** A date as day, month and year, the way public-service forms ask for it; and how it is read. */
import type { Day } from "../../core/register/index.ts";
import type { FieldError } from "./error-summary.tsx";
import { describedBy, HintAndError } from "./hint-and-error.tsx";

export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const NO_DAY: TypedDay = { day: "", month: "", year: "" };

/** `2026-04-11` as the three fields show it. */
export function typeDay(day: Day): TypedDay {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: String(Number(date)), month: String(Number(month)), year };
}

/** The day that was typed, or the sentence that says what is wrong with it. `what` begins a sentence: "The end". */
export function readDay(typed: TypedDay, what: string): { readonly day: Day } | { readonly wrong: string } {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => part.trim()) as [
    string,
    string,
    string,
  ];
  if (!(day || month || year)) return { wrong: `${what} must be filled in` };
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month))
    return { wrong: `${what} must have a day and a month in figures` };
  if (!/^\d{4}$/.test(year)) return { wrong: `${what} must have a year with four figures` };
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return real ? { day: text as Day } : { wrong: `${what} must be a real date` };
}

/** Reads a field or notes its error: null where there is one. */
export function takeDay(typed: TypedDay, what: string, field: string, errors: FieldError[]): Day | null {
  const read = readDay(typed, what);
  if ("day" in read) return read.day;
  errors.push({ field, message: read.wrong });
  return null;
}

interface DayFieldProps {
  /** Id of the first box, which an error leads to. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: TypedDay;
  readonly error?: string | null;
  set(value: TypedDay): void;
}

const BOXES = [
  ["day", "Day", 2],
  ["month", "Month", 2],
  ["year", "Year", 4],
] as const;

export function DayField({ id, legend, hint, value, error, set }: DayFieldProps) {
  return (
    <fieldset class={error ? "field day wrong" : "field day"} aria-describedby={describedBy({ id, hint, error })}>
      <legend>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div class="row">
        {BOXES.map(([part, label, size]) => (
          <label key={part}>
            {label}
            <input
              id={part === "day" ? id : `${id}-${part}`}
              type="text"
              inputMode="numeric"
              maxLength={size}
              size={size}
              autocomplete="off"
              aria-invalid={error ? "true" : undefined}
              value={value[part]}
              onInput={(event) => set({ ...value, [part]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
