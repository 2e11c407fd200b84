/** From what was typed on the options page to values worth saving, or what is wrong with each field. */
import type { FieldError } from "../form/error-summary.tsx";
import type { TextFieldProps } from "../form/text-field.tsx";
import { readOwn } from "./addresses.ts";
import type { OptionsValues } from "./contract.ts";
import { readNumbers, type TypedNumbers } from "./typed-numbers.ts";

type Text = "name" | "role" | "organisation";
/** The fields that must be filled in. */
export const TEXTS: readonly (Pick<TextFieldProps, "label" | "hint" | "autocomplete"> & {
  part: Text;
  missing: string;
})[] = [
  { part: "name", label: "Your name", autocomplete: "name", missing: "Enter your name" },
  {
    part: "role",
    label: "Your role",
    hint: "As your organisation says it. It tells which steps are yours to decide.",
    autocomplete: "organization-title",
    missing: "Enter your role",
  },
  {
    part: "organisation",
    label: "Your organisation",
    hint: "As it signs its letters.",
    autocomplete: "organization",
    missing: "Enter the name of your organisation",
  },
];

/** `own` as typed, one address a line. Field ids are `${form}-${part}`. */
export function readValues(
  typed: OptionsValues,
  own: string,
  numbers: TypedNumbers,
  form: string,
): { readonly values: OptionsValues } | { readonly errors: readonly FieldError[] } {
  const read = readOwn(own);
  const errors = TEXTS.filter(({ part }) => typed[part].trim() === "").map(({ part, missing }) => ({
    field: `${form}-${part}`,
    message: missing,
  }));
  if (read.wrong.length > 0) errors.push({ field: `${form}-own`, message: `Not an address: ${read.wrong.join(", ")}` });
  const counted = readNumbers(numbers, form, errors);
  return errors.length > 0 ? { errors } : { values: { ...tidy({ ...typed, own: read.own }), ...counted } };
}

const tidy = ({ name, role, organisation, places, own }: OptionsValues) => ({
  name: name.trim(),
  role: role.trim(),
  organisation: organisation.trim(),
  places: Object.fromEntries(
    Object.entries(places)
      .map(([place, text]) => [place, text.trim()] as const)
      .filter(([, text]) => text !== ""),
  ),
  own,
});
