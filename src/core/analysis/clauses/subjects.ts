/** Whether a subject begins at a word, who it is, and how many words it takes. Knows closed-class words and lists of people. */
import { ADVERBS, ALLIES, DETERMINERS, HELPERS, INTENTS, JOINTS, SOMEONE, THINGS } from "../lexicons/clause-words.ts";
import { FOLK, STAFF, TITLES } from "../lexicons/people.ts";
import type { Reading } from "../reading.ts";
import type { Actor } from "./clause.ts";

/** Where one of these comes, another subject begins. */
const PRONOUNS = new Set(["i", "we", "he", "she", "they", "you", "who"]);

export interface Subject {
  readonly actor: Actor;
  readonly length: number;
  /** "my intention": a wish before any verb. */
  readonly intends?: true;
}

/** `fresh`: a clause may begin here. Elsewhere a noun is a subject only before a helping verb. */
export function subjectAt(reading: Reading, at: number, fresh: boolean): Subject | null {
  const { words } = reading;
  const word = words[at] ?? "";
  const before = (offset: number): boolean => fresh || helps(words, at + offset);
  if (word === "i" || word === "we") return { actor: "writer", length: 1 };
  if (word === "he" || word === "she" || word === "they") return { actor: "third", length: 1 };
  if (word === "you" || word === "ye" || word === "yous") return before(1) ? { actor: "reader", length: 1 } : null;
  if (word === "my" || word === "our") return ownPeople(words, at, fresh);
  if (SOMEONE.has(word)) return before(1) ? { actor: "someone", length: 1 } : null;
  if (DETERMINERS.has(word)) return nounPhrase(words, at, fresh);
  if (THINGS.has(word)) return before(1) ? { actor: "thing", length: 1 } : null;
  if (TITLES.has(word) && isSurname(words[at + 1])) return before(2) ? { actor: "staff", length: 2 } : null;
  if (reading.isName(at)) return helps(words, at + 1) ? { actor: "third", length: 1 } : null;
  if (fresh && STAFF.has(word)) return { actor: "staff", length: 1 };
  return fresh && FOLK.has(word) ? { actor: "third", length: 1 } : null;
}

/** "nurse Okafor", but neither "nurse I" nor "nurse was". */
function isSurname(word: string | undefined): boolean {
  if (word === undefined || word === "," || word === "?" || word === "my" || word === "our") return false;
  return ![PRONOUNS, HELPERS, DETERMINERS, ADVERBS, JOINTS, SOMEONE, THINGS].some((words) => words.has(word));
}

function helps(words: readonly string[], at: number): boolean {
  const next = ADVERBS.has(words[at] ?? "") ? words[at + 1] : words[at];
  return HELPERS.has(next ?? "") || next === "who";
}

/** "my two brothers will": people of the writer's, or others that they name by what they are to them. */
function ownPeople(words: readonly string[], at: number, fresh: boolean): Subject | null {
  for (let length = 2; length <= 4; length++) {
    const word = words[at + length - 1] ?? "";
    if (word === "," || PRONOUNS.has(word)) return null;
    if (INTENTS.has(word)) return { actor: "writer", length, intends: true };
    const actor = ALLIES.has(word) ? "ally" : FOLK.has(word) ? "third" : null;
    if (actor && words[at + length] !== "'s") return fresh || helps(words, at + length) ? { actor, length } : null;
    if (HELPERS.has(word)) return { actor: "thing", length: length - 1 };
  }
  return null;
}

/** "the next officer who", "that thieving neighbour of mine is": a noun for a person within four words. */
function nounPhrase(words: readonly string[], at: number, fresh: boolean): Subject | null {
  for (let length = 2; length <= 5; length++) {
    const word = words[at + length - 1] ?? ",";
    if (word === "," || word === "'s" || PRONOUNS.has(word)) return null;
    const actor = STAFF.has(word) ? "staff" : FOLK.has(word) ? "third" : null;
    if (actor && words[at + length] !== "'s" && !STAFF.has(words[at + length] ?? "")) {
      return fresh || helps(words, at + length) ? { actor, length } : null;
    }
    if (length > 2 && HELPERS.has(word)) return { actor: "thing", length: length - 1 };
  }
  return null;
}
