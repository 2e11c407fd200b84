/** One sentence read as plain words, and where patterns match in it. Knows patterns, no rules. */
import type { Span } from "../mail/index.ts";
import type { Pattern } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** A run of words: indices into `Reading.tokens`, end exclusive. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

export interface Reading extends Span {
  readonly tokens: readonly Token[];
  /** The plain words, one space after each. */
  readonly words: string;
  /** Where each word begins in `words`. */
  readonly at: readonly number[];
}

export function readingOf(sentence: Span, tokens: readonly Token[]): Reading {
  const at: number[] = [];
  let words = "";
  for (const token of tokens) {
    at.push(words.length);
    words += `${token.word} `;
  }
  return { start: sentence.start, end: sentence.end, tokens, words, at };
}

/** Every place where a pattern matches, at most twenty. */
export function findPattern(reading: Reading, pattern: Pattern): WordSpan[] {
  const found: WordSpan[] = [];
  const { regex } = pattern;
  regex.lastIndex = 0;
  for (let match = regex.exec(reading.words); match && found.length < 20; match = regex.exec(reading.words)) {
    if (match[0] === "") break;
    found.push({ first: wordAt(reading, match.index), last: wordAt(reading, match.index + match[0].length) });
  }
  return found;
}

function wordAt(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
  const join = (index: number): boolean => JOINS.has(reading.tokens[index]?.word ?? ",");
  while (first > 0 && words.first - first < REACH && !join(first - 1)) first--;
  while (last < reading.tokens.length && last - words.last < REACH && !join(last)) last++;
  while (last > words.last && /^[,?]$/.test(reading.tokens[last - 1]?.word ?? "")) last--;
  return { first, last };
}

/** The words without pauses at either end. */
export function trimPauses(reading: Reading, words: WordSpan): WordSpan {
  let { first, last } = words;
  const pause = (index: number): boolean => /^[,?]$/.test(reading.tokens[index]?.word ?? "");
  while (last > first + 1 && pause(last - 1)) last--;
  while (first < last - 1 && pause(first)) first++;
  return { first, last };
}
