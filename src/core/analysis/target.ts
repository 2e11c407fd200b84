/** At whom abuse or a threat is aimed, read from the sentence. Lists only, no guess about a person. */
import type { Category, Target } from "./finding.ts";
import { KIN, OTHERS, OWN_THINGS, PLACES, STAFF } from "./lexicons/people.ts";

/**
 * At whom the words said are aimed; where they name nobody, the words around them tell. Somebody outside the organisation
 * where one is named and nobody of the staff is; the organisation where only that is, or its things.
 */
export function readTarget(said: readonly string[], around: readonly string[], category: Category): Target {
  const isDamage = category === "threat.property";
  const named = isDamage ? namedInDamage : namedIn;
  return named(said) ?? named(around) ?? (isDamage ? "organisation" : "staff");
}

function namedIn(words: readonly string[]): Target | null {
  if (words.some((word) => STAFF.has(word))) return "staff";
  if (words.some((_, at) => isOutsider(words, at))) return "other-person";
  if (words.includes("you") || words.includes("your")) return "staff";
  return words.some((word) => PLACES.has(word)) ? "organisation" : null;
}

/** Damage is done to the organisation, unless the thing is one that a person has. */
function namedInDamage(words: readonly string[]): Target | null {
  if (words.some((_, at) => isOutsider(words, at))) return "other-person";
  return words.some((word) => OWN_THINGS.has(word)) ? "staff" : null;
}

/** "my neighbour", but neither "your mother" nor "our mother who died". */
function isOutsider(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (!OTHERS.has(word)) return false;
  if (!KIN.has(word)) return true;
  return !["your", "yer", "ur", "you"].some((whose) => words.slice(Math.max(0, at - 2), at).includes(whose));
}
