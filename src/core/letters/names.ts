/** What each name in a letter stands for. A name without a value becomes a blank that everyone can see. */

import { adjustmentsInWords, DUTIES, filledPlace, holderOf } from "../policy/index.ts";
import { dayInWords } from "../register/index.ts";
import type { Segment } from "./draft.ts";
import type { LetterInput } from "./letter-input.ts";

/** The words for one name of a template, or the blank. `signs`: the reader holds the duty and signs the letter. */
export function nameInWords(name: string, argument: string, signs: boolean, input: LetterInput): Segment {
  const { label, value } = lookUp(name, argument, signs, input);
  const text = value?.trim().replace(/\s+/g, " ") ?? "";
  return text === "" ? { kind: "blank", label } : { kind: "words", text };
}

interface Named {
  readonly label: string;
  readonly value: string | null;
}

function lookUp(name: string, argument: string, signs: boolean, input: LetterInput): Named {
  const { pack, places, organisation, reader, message, kase } = input;
  switch (name) {
    case "place": {
      const label = pack.places.find(({ id }) => id === argument)?.label ?? argument;
      return { label, value: filledPlace(argument, pack, places) };
    }
    case "holder":
      return { label: argument, value: holder(argument, input) };
    case "organisation":
      return { label: "the name of your organisation", value: organisation };
    case "policy":
      return { label: "the name of your policy", value: pack.policyName };
    case "ombudsman":
      return { label: "the name of the ombudsman", value: pack.ombudsman.name };
    case "person.name":
      return { label: "the person's name", value: message.from?.name ?? null };
    case "message.date":
      return { label: "the date of the message", value: message.date === null ? null : dayInWords(message.date) };
    case "message.subject":
      return { label: "the subject of the message", value: message.subject };
    case "reader.name":
      return { label: "your name", value: reader?.name ?? null };
    case "reader.role":
      return { label: "your role", value: reader?.role ?? null };
    case "signature.name":
      return { label: "the name of whoever signs", value: signs ? (reader?.name ?? null) : null };
    case "signature.role":
      return { label: "the role of whoever signs", value: signs ? (reader?.role ?? null) : null };
    case "case.adjustments":
      return { label: "what was agreed", value: adjustmentsInWords(kase) };
    case "case.warned":
      return { label: "the day of the earlier warning", value: lastWarning(input) };
    default:
      // `blank`: always for the writer to fill in.
      return { label: argument, value: null };
  }
}

function holder(argument: string, { pack, places }: LetterInput): string | null {
  const duty = DUTIES.find((one) => one === argument);
  return duty === undefined ? null : holderOf(duty, pack, places);
}

function lastWarning({ kase }: LetterInput): string | null {
  const days = kase?.warnings.map(({ on }) => on).sort() ?? [];
  const last = days.at(-1);
  return last === undefined ? null : dayInWords(last);
}
