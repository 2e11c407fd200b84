/** One sentence read as plain words with their places. Knows words, no patterns or rules. */
import type { Span } from "../mail/index.ts";
import { NO_NAMES } from "./lexicons/no-names.ts";
import type { Token } from "./tokens.ts";

/** A run of words: indices into `Reading.words`, end exclusive. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

export interface Reading extends Span {
  readonly tokens: readonly Token[];
  /** The plain words; `,` is a pause. */
  readonly words: readonly string[];
  /** Whether the word at a place is written like a name: a capital that no sentence begins with. */
  isName(at: number): boolean;
}

export function readingOf(text: string, sentence: Span, tokens: readonly Token[]): Reading {
  const words = tokens.map((token) => token.word);
  return { start: sentence.start, end: sentence.end, tokens, words, isName: (at) => isName(text, tokens, at) };
}

/** Two sentences read as one, a pause between them. */
export function joinReadings(text: string, first: Reading, second: Reading): Reading {
  const pause: Token = { word: ",", start: first.end - 1, end: first.end };
  const last = first.words.at(-1);
  const tokens =
    last === "," || last === "?" ? [...first.tokens, ...second.tokens] : [...first.tokens, pause, ...second.tokens];
  return readingOf(text, { start: first.start, end: second.end }, tokens);
}

function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.start === before.start || token.word.length < 3) return false;
  if (/[.!?:]/.test(text[before.start] ?? "") || NO_NAMES.has(token.word)) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 2));
}

/** The place of a run of words in the text as written. */
export function placeOf(reading: Reading, words: WordSpan): Span {
  const first = reading.tokens[words.first];
  const last = reading.tokens[words.last - 1];
  return { start: first?.start ?? reading.start, end: last?.end ?? reading.end };
}

const JOINS = new Set(["and", "but", "because", "so", "or", "cause", "which", "then", ",", "?"]);
const REACH = 16;

/** The words with the rest of their clause: up to the next pause or joining word on either side. */
export function clauseAround(reading: Reading, words: WordSpan): WordSpan {
  let { first, last } = words;
  const join = (index: number): boolean => JOINS.has(reading.words[index] ?? ",");
  while (first > 0 && words.first - first < REACH && !join(first - 1)) first--;
  while (last < reading.words.length && last - words.last < REACH && !join(last)) last++;
  return trimPauses(reading, { first, last });
}

/** The words without pauses at either end. */
export function trimPauses(reading: Reading, words: WordSpan): WordSpan {
  let { first, last } = words;
  const pause = (index: number): boolean => /^[,?]$/.test(reading.words[index] ?? "");
  while (last > first + 1 && pause(last - 1)) last--;
  while (first < last - 1 && pause(first)) first++;
  return { first, last };
}
