/** At whom abuse or a threat is aimed, read from the sentence. Lists only, no guess about a person. */
import type { Target } from "./finding.ts";
import { PEOPLE } from "./lexicons/people.ts";
import type { Reading } from "./reading.ts";

const OTHERS = new Set(PEOPLE.others);
const STAFF = new Set(PEOPLE.staff);
const PLACES = new Set(PEOPLE.organisation);

/** Somebody outside the organisation where one is named and nobody of the staff is; the organisation where only that is. */
export function readTarget(reading: Reading): Target {
  const words = reading.tokens.map((token) => token.word);
  const hasAny = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (hasAny(STAFF)) return "staff";
  if (hasAny(OTHERS)) return "other-person";
  if (words.includes("you") || words.includes("your")) return "staff";
  return hasAny(PLACES) ? "organisation" : "staff";
}
