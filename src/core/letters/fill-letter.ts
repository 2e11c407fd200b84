/**
 * Fills a letter of the pack for one message: the step must allow it, the words complained of are quoted as written,
 * and what is not known stays a visible blank. Sends nothing; knows no page and no store.
 */
import type { Problem } from "../mail/index.ts";
import {
  deciderOf,
  holdsDuty,
  isTemplateFault,
  type Letter,
  type LetterParagraph,
  readTemplate,
  type Step,
} from "../policy/index.ts";
import type { Case, Quotation } from "../register/index.ts";
import type { Draft, Segment } from "./draft.ts";
import type { LetterInput } from "./letter-input.ts";
import { nameInWords } from "./names.ts";

export type LetterProblem = Problem<
  "unknown-letter" | "letter-not-offered" | "letter-not-allowed" | "nothing-to-quote"
>;

/**
 * The letter filled for this message; for the colleague who holds the duty where the reader does not (001-36, N10).
 * A Problem where the message's steps do not offer the letter (N5: none does beside a risk of suicide) or do not allow it.
 */
export function fillLetter(input: LetterInput): Draft | LetterProblem {
  const letter = input.pack.letters.find(({ id }) => id === input.letter);
  if (letter === undefined) return UNKNOWN;
  const step = input.steps.find(({ id }) => id === letter.step);
  if (step === undefined) return notOffered(letter, input.steps);
  if (!step.allowed) return notAllowed(letter, step);
  const quotations = confirmedWords(input);
  const quoted = letter.paragraphs.some((one) => "quote" in one);
  if (quoted && quotations.length === 0) return NOTHING_TO_QUOTE;
  // Who holds the duty is worked out again here: a letter never trusts a step that was handed over (N10).
  const { duty } = input.pack.steps[letter.step];
  const signs = holdsDuty(input.reader, duty, input.pack, input.places);
  const body = letter.paragraphs.flatMap((one) => fillParagraph(one, quotations, signs, input));
  const note = signs ? [] : letter.note.map((text) => fillText(text, signs, input));
  return {
    letter: letter.id,
    title: letter.title,
    recipient: signs ? { kind: "person" } : { kind: "colleague", role: deciderOf(duty, input.pack, input.places) },
    paragraphs: [...note, ...body],
  };
}

function fillParagraph(
  paragraph: LetterParagraph,
  quotations: readonly Quotation[],
  signs: boolean,
  input: LetterInput,
): readonly (readonly Segment[])[] {
  if ("quote" in paragraph) return quotations.map(({ quote }) => [{ kind: "quotation", text: quote }]);
  return holds(paragraph.when, input.kase) ? [fillText(paragraph.text, signs, input)] : [];
}

function holds(condition: Exclude<LetterParagraph, { quote: string }>["when"], kase: Case | null): boolean {
  switch (condition) {
    case "adjustments-agreed":
      return (kase?.adjustments.length ?? 0) > 0;
    case "no-adjustments-agreed":
      return (kase?.adjustments.length ?? 0) === 0;
    case "warned-before":
      return (kase?.warnings.length ?? 0) > 0;
    default:
      return true;
  }
}

function fillText(text: string, signs: boolean, input: LetterInput): readonly Segment[] {
  const parts = readTemplate(text);
  // A pack that was parsed has no fault; the words alone are shown if one slips through.
  if (isTemplateFault(parts)) return [{ kind: "words", text }];
  return parts.map((part) => (part.kind === "words" ? part : nameInWords(part.name, part.argument, signs, input)));
}

/**
 * The words of this message that a person confirmed and that may lead to a warning, each once, as written and in the
 * order of the message. Words that do not stand in it are not quoted (N4).
 */
function confirmedWords({ kase, message, pack }: LetterInput): readonly Quotation[] {
  const text = oneSpaced(message.text);
  const placed = (kase?.confirmed ?? []).flatMap(({ category, words }) => {
    const counts = words.message === message.id && pack.grounds.warning.some((ground) => ground.category === category);
    const at = counts ? text.indexOf(oneSpaced(words.quote)) : -1;
    return at < 0 ? [] : [{ words, at }];
  });
  const ordered = placed.sort((a, b) => a.at - b.at).map(({ words }) => words);
  return ordered.filter((one, index) => ordered.findIndex((other) => other.quote === one.quote) === index);
}

/** The same mail may be wrapped differently in another view of it: white space does not tell words apart. */
function oneSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const UNKNOWN: LetterProblem = {
  problem: "unknown-letter",
  message: "The policy pack has no such letter.",
  next: "Choose one of the letters that the steps offer.",
};

const NOTHING_TO_QUOTE: LetterProblem = {
  problem: "nothing-to-quote",
  message: "No words of this message have been confirmed, so the letter has nothing to quote.",
  next: "Read what was found and confirm it first.",
};

function notOffered({ title }: Letter, steps: readonly Step[]): LetterProblem {
  const risk = steps.find(({ id }) => id === "safeguarding");
  return {
    problem: "letter-not-offered",
    message:
      risk === undefined
        ? `The policy does not offer “${title}” for this message.`
        : `“${title}” is not offered: somebody may be at risk of harm, and that comes first.`,
    next: risk === undefined ? "Choose one of the steps that are listed." : `${risk.title}: ${risk.decidedBy}.`,
  };
}

function notAllowed({ title }: Letter, step: Step): LetterProblem {
  return {
    problem: "letter-not-allowed",
    message: `“${title}” cannot be used yet.`,
    next: step.missing.join(" "),
  };
}
