/**
 * Sentences with {{names}} in them, cut into parts. Reads only: what a name stands for is for whoever fills it in,
 * and what is filled in is never read as a template again.
 */

/** Names that the reason of a step may use. An argument follows a colon: `{{place: advocacy}}`. */
export const STEP_NAMES = [
  "place",
  "holder",
  "safeguarding.card",
  "case.adjustments",
  "case.answered",
  "case.review",
] as const;

/** Names that a letter may use. `blank` leaves a place for the writer, with its label as the argument. */
export const LETTER_NAMES = [
  "place",
  "holder",
  "blank",
  "organisation",
  "policy",
  "ombudsman",
  "person.name",
  "message.date",
  "message.subject",
  "reader.name",
  "reader.role",
  "signature.name",
  "signature.role",
  "case.adjustments",
  "case.warned",
] as const;

export type TemplatePart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "name"; readonly name: string; readonly argument: string };

/** What is wrong with a template, in words that go after "The letter …". */
export interface TemplateFault {
  readonly fault: string;
}

/** Cuts a template into words and names; a fault where braces do not match or a name is empty. */
export function readTemplate(text: string): readonly TemplatePart[] | TemplateFault {
  const parts: TemplatePart[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("{{", at);
    const words = text.slice(at, open < 0 ? text.length : open);
    if (words.includes("}}")) return { fault: `has “}}” without “{{” before it, after “${words.slice(0, 30)}”` };
    if (words !== "") parts.push({ kind: "words", text: words });
    if (open < 0) break;
    const close = text.indexOf("}}", open);
    if (close < 0) return { fault: `has “{{” without “}}” after it, at “${text.slice(open, open + 30)}”` };
    const inside = text.slice(open + 2, close);
    const colon = inside.indexOf(":");
    const name = (colon < 0 ? inside : inside.slice(0, colon)).trim();
    if (name === "") return { fault: "has an empty name in braces" };
    parts.push({ kind: "name", name, argument: colon < 0 ? "" : inside.slice(colon + 1).trim() });
    at = close + 2;
  }
  return parts;
}

export function isTemplateFault(value: readonly TemplatePart[] | TemplateFault): value is TemplateFault {
  return "fault" in value;
}
