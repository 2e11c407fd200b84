/** At whom abuse or a threat is aimed, read from the sentence. Lists only, no guess about a person. */
import type { Category, Target } from "./finding.ts";
import {
  GROUNDS,
  KIN,
  OTHERS,
  OWN_THINGS,
  PLACES,
  READERS,
  SOMEBODY,
  SOMEBODYS,
  STAFF,
  WRITERS,
} from "./lexicons/people.ts";

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
  if (words.some((word) => READERS.has(word))) return "staff";
  if (words.some((word) => SOMEBODY.has(word))) return null;
  if (words.some((word) => PLACES.has(word))) return "organisation";
  return words.slice(-LAST).some((word) => KIN.has(word)) ? "other-person" : null;
}

/** "I will hit my husband": the last named is whom the deed is done to. */
const LAST = 2;

/** Damage is done to the organisation, unless the thing is one that a person has. */
function namedInDamage(words: readonly string[]): Target | null {
  if (words.some((_, at) => isOutsider(words, at))) return "other-person";
  const isSomebodys = words.some((word) => STAFF.has(word) || SOMEBODY.has(word));
  return words.some((_, at) => isOwn(words, at) && (isSomebodys || isOf(SOMEBODYS, words, at))) ? "staff" : null;
}

/** "car", but neither "car park" nor "my car". */
const isOwn = (words: readonly string[], at: number): boolean =>
  OWN_THINGS.has(words[at] ?? "") && !isOf(WRITERS, words, at) && !GROUNDS.has(words[at + 1] ?? "");

/** "my neighbour" or "his mother", but neither "your mother" nor, as those who stand by the writer, "my mother". */
function isOutsider(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  return OTHERS.has(word) && !(KIN.has(word) && (isOf(READERS, words, at) || isOf(WRITERS, words, at)));
}

/** "my car", "my old car": whether one of these owns what is named. */
const isOf = (whose: ReadonlySet<string>, words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => whose.has(word));
