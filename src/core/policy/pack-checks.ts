/** What has to fit together in a pack: every place, step and letter that is named must be there, every template readable. */
import type { Category } from "../analysis/index.ts";
import type { Letter, Pack } from "./pack.ts";
import { DUTIES, STEP_IDS } from "./step.ts";
import { isTemplateFault, LETTER_NAMES, readTemplate, STEP_NAMES } from "./template.ts";

/** The first thing in a pack that does not fit, as the end of the sentence "In this pack, …"; null when all fits. */
export function findMisfit(pack: Pack): string | null {
  for (const check of [checkIds, checkPlaces, checkDuties, checkSteps, checkLetters, checkGrounds, checkReview]) {
    const misfit = check(pack);
    if (misfit !== null) return misfit;
  }
  return null;
}

function checkIds({ places, letters }: Pack): string | null {
  for (const ids of [places.map(({ id }) => id), letters.map(({ id }) => id)]) {
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) return `“${twice}” is there twice`;
  }
  return null;
}

function checkPlaces(pack: Pack): string | null {
  const named: [string, string | null][] = [
    ...DUTIES.map((duty): [string, string | null] => [`the duty “${duty}”`, pack.duties[duty].place]),
    ["“advocacy”", pack.advocacy],
    ["“safeguarding”", pack.safeguarding.place],
    ["“appeal”", pack.appeal.place],
    ["“records”", pack.records.place],
  ];
  const wrong = named.find(([, place]) => place !== null && !hasPlace(pack, place));
  return wrong === undefined ? null : `${wrong[0]} names the place “${wrong[1]}”, which is not among the places`;
}

/** Steps whose duty no pack may give to somebody else (N10, N14, and the safeguarding route). */
const OWN_DUTY = {
  safeguarding: "safeguarding",
  "written-warning": "writtenWarning",
  "consider-police": "police",
} as const;

function checkDuties(pack: Pack): string | null {
  for (const duty of DUTIES) {
    const words = pack.duties[duty].words.split("{{holder}}").join("");
    if (words.includes("{{") || words.includes("}}")) return `the duty “${duty}” uses a name other than {{holder}}`;
  }
  for (const id of STEP_IDS) {
    const duty = Object.hasOwn(OWN_DUTY, id) ? OWN_DUTY[id as keyof typeof OWN_DUTY] : pack.steps[id].duty;
    if (pack.steps[id].duty !== duty) return `the step “${id}” must have the duty “${duty}”`;
  }
  return null;
}

function checkSteps(pack: Pack): string | null {
  for (const id of STEP_IDS) {
    const { why, letter } = pack.steps[id];
    const fault = faultOf(why, STEP_NAMES, pack);
    if (fault !== null) return `the step “${id}” ${fault}`;
    if (letter !== null && pack.letters.find((one) => one.id === letter)?.step !== id) {
      return `the step “${id}” offers the letter “${letter}”, which is not among the letters of that step`;
    }
  }
  return null;
}

function checkLetters(pack: Pack): string | null {
  for (const letter of pack.letters) {
    const texts = [...letter.note, ...letter.paragraphs.flatMap((one) => ("text" in one ? [one.text] : []))];
    for (const text of texts) {
      const fault = faultOf(text, LETTER_NAMES, pack);
      if (fault !== null) return `the letter “${letter.id}” ${fault}`;
    }
    const lack = lackOf(letter, texts, pack);
    if (lack !== null) return `the letter “${letter.id}” ${lack}`;
  }
  return null;
}

/** What no letter of any pack may leave out (001-06, 001-07, 001-36, 001-42). */
function lackOf({ step, note, paragraphs }: Letter, texts: readonly string[], pack: Pack): string | null {
  if (!texts.some((text) => text.includes(`{{place: ${pack.advocacy}}}`))) return "does not say where to get support";
  if (!paragraphs.some((one) => "when" in one && one.when === "no-adjustments-agreed")) {
    return "does not ask what would make communication easier";
  }
  if (step !== "written-warning") return null;
  if (!paragraphs.some((one) => "quote" in one)) return "does not quote the words that it is about";
  return note.length === 0 ? "has no note to the colleague who decides on it" : null;
}

/** Nothing about a risk to somebody, and nothing that is no finding about people, may open the way to a warning (N5). */
function checkGrounds({ grounds }: Pack): string | null {
  const wrong = grounds.warning.find(({ category }) => !mayWarn(category));
  return wrong === undefined ? null : `“grounds” allows a warning for “${wrong.category}”, which no pack may do`;
}

function mayWarn(category: Category): boolean {
  return category.startsWith("threat.") || category.startsWith("abuse.") || category === "stalking";
}

function checkReview({ review }: Pack): string | null {
  return review.firstDays > review.maxDays
    ? "the first review comes after the longest time a restriction may last"
    : null;
}

function faultOf(text: string, names: readonly string[], pack: Pack): string | null {
  const parts = readTemplate(text);
  if (isTemplateFault(parts)) return parts.fault;
  for (const part of parts) {
    if (part.kind === "words") continue;
    const { name, argument } = part;
    if (!names.includes(name)) return `uses the name “${name}”, which is not one of ${names.join(", ")}`;
    if (name === "place" && !hasPlace(pack, argument))
      return `names the place “${argument}”, which is not among the places`;
    if (name === "holder" && !DUTIES.some((duty) => duty === argument))
      return `names “${argument}”, which is not a duty`;
    if (name === "blank" && argument === "") return "has a blank without a label";
  }
  return null;
}

function hasPlace({ places }: Pack, id: string): boolean {
  return places.some((place) => place.id === id);
}
