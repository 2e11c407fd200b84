/** At whom abuse or a threat is aimed, read from the sentence. Lists only, no guess about a person. */
import type { Category, Target } from "./finding.ts";
import { KIN, OTHERS, OWN_THINGS, PLACES, STAFF } from "./lexicons/people.ts";

/** Somebody outside the organisation where one is named and nobody of the staff is; the organisation where only that is, or its things. */
export function readTarget(words: readonly string[], category?: Category): Target {
  return category === "threat.property" ? targetOfDamage(words) : targetIn(words);
}

function targetIn(words: readonly string[]): Target {
  if (words.some((word) => STAFF.has(word))) return "staff";
  if (words.some((_, at) => isOutsider(words, at))) return "other-person";
  if (words.includes("you") || words.includes("your")) return "staff";
  return words.some((word) => PLACES.has(word)) ? "organisation" : "staff";
}

/** Damage is done to the organisation, unless the thing is one that a person has. */
function targetOfDamage(words: readonly string[]): Target {
  if (words.some((_, at) => isOutsider(words, at))) return "other-person";
  return words.some((word) => OWN_THINGS.has(word)) ? "staff" : "organisation";
}

/** "my neighbour", but neither "your mother" nor "our mother who died". */
function isOutsider(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (!OTHERS.has(word)) return false;
  if (!KIN.has(word)) return true;
  return !["your", "yer", "ur", "you"].some((whose) => words.slice(Math.max(0, at - 2), at).includes(whose));
}
