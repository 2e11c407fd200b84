/** The organisation's own numbers as typed: what is empty is off. Field ids are `${form}-${part}`. */
import type { FieldError } from "../form/error-summary.tsx";
import type { OptionsValues } from "./contract.ts";

export interface TypedNumbers {
  readonly keepMonths: string;
  readonly contacts: string;
  readonly days: string;
  readonly repeats: string;
}

const text = (value: number | null | undefined) => (value == null ? "" : String(value));

export function typeNumbers({ keepMonths, limits: { repeatsAfterAnswer, volume } }: OptionsValues): TypedNumbers {
  return {
    keepMonths: text(keepMonths),
    contacts: text(volume?.contacts),
    days: text(volume?.days),
    repeats: text(repeatsAfterAnswer),
  };
}

type Numbers = Pick<OptionsValues, "keepMonths" | "limits">;

/** The numbers, with what is wrong added to `errors`. */
export function readNumbers(typed: TypedNumbers, form: string, errors: FieldError[]): Numbers {
  const read = (part: keyof TypedNumbers, most: number, what: string): number | null => {
    const words = typed[part].trim();
    if (words === "") return null;
    const value = /^\d{1,5}$/.test(words) ? Number(words) : 0;
    if (value >= 1 && value <= most) return value;
    errors.push({ field: `${form}-${part}`, message: `${what} must be a whole number from 1 to ${most}` });
    return null;
  };
  const wrong = errors.length;
  const keepMonths = read("keepMonths", 120, "The months to keep fingerprints");
  if (keepMonths === null && errors.length === wrong)
    errors.push({ field: `${form}-keepMonths`, message: "Enter how many months fingerprints are kept" });
  const contacts = read("contacts", 10_000, "The number of messages");
  const days = read("days", 366, "The number of days");
  if ((typed.contacts.trim() === "") !== (typed.days.trim() === ""))
    errors.push({
      field: `${form}-${typed.contacts.trim() === "" ? "contacts" : "days"}`,
      message: "Enter both the number of messages and the number of days, or neither",
    });
  const repeatsAfterAnswer = read("repeats", 1000, "The number of times");
  const volume = contacts !== null && days !== null ? { contacts, days } : null;
  return { keepMonths: keepMonths ?? 1, limits: { volume, repeatsAfterAnswer } };
}
