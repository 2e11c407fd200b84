/** One sentence as numbered features for telling its role: hashed words and pairs of words, without names and numbers. */

import { stemmer } from "stemmer";
import { AGAIN, ANEW, CHASING, COURTESY, REPLYING } from "./role-cues.ts";
import { weightOf } from "./words/index.ts";

/** How many places the features are hashed into. */
export const GRAM_PLACES = 4096;

const RARE_FROM = 0.9;
const LONGEST = 60;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

function shapeOf(word: string): string {
  if (/\p{N}/u.test(word)) return "#";
  if (WEEKDAY.test(word)) return "@day";
  if (MONTH.test(word)) return "@month";
  if (word.length > 24) return "@long";
  return weightOf({ form: stemmer(word), kind: "plain" }) >= RARE_FROM ? "@rare" : word;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0) % GRAM_PLACES;
}

const CUES = { chasing: CHASING, replying: REPLYING, courtesy: COURTESY, again: AGAIN, anew: ANEW };
/** Longer sentences are matter, whatever turn of phrase stands in them. */
const LONGEST_WITH_CUES = 300;

/** "~chasing" where any cue of chasing is there, and "~chasing 3" for the cue itself. */
function cuesIn(sentence: string): readonly string[] {
  if (sentence.length > LONGEST_WITH_CUES) return [];
  const text = sentence.trim().toLowerCase().replace(/[’‘]/g, "'");
  return Object.entries(CUES).flatMap(([name, patterns]) => {
    const hits = patterns.flatMap((pattern, at) => (pattern.test(text) ? [`~${name} ${at}`] : []));
    return hits.length > 0 ? [`~${name}`, ...hits] : [`~no ${name}`];
  });
}

/** The places of a sentence's features, each once. Beyond sixty words it is cut: an aside is never so long. */
export function gramsOf(sentence: string): readonly number[] {
  const plain = sentence.toLowerCase().normalize("NFKC").replace(/['’`]/g, "");
  const words = ["^", ...(plain.match(/[\p{L}\p{N}]+|[?!]/gu) ?? []).slice(0, LONGEST).map(shapeOf), "$"];
  const found = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    found.add(hash(word));
    if (at > 0) found.add(hash(`${words[at - 1]} ${word}`));
    if (at > 1) found.add(hash(`${words[at - 2]} * ${word}`));
  }
  for (const cue of cuesIn(sentence)) found.add(hash(cue));
  found.add(hash(`length ${Math.min(8, Math.round(Math.log2(words.length) * 2))}`));
  return [...found];
}
