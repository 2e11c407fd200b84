/** "k i l l", "f.u.c.k" and "i w a n t t o d i e" read as words. Knows letters and which words matter, nothing of meaning. */
import { fold } from "./normalise.ts";
import type { Token, Vocabulary } from "./tokens.ts";

/** A longer run of single letters is left alone. */
const MOST_LETTERS = 120;
const LONGEST_WORD = 14;
/** A letter that fits no word; more than a few of them spell nothing. */
const LOOSE = 3;

/** Runs of single letters become words, where they spell one that rules look for. */
export function joinSpaced(text: string, tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = Math.max(spacedRunEnd(text, tokens, at), at + 1);
    const letters = end - at < 3 ? null : tokens.slice(at, end).filter(({ word }) => word !== ",");
    const words = letters && spelled(text, letters, vocabulary);
    if (words) joined.push(...words);
    for (; at < end; at++) {
      const token = tokens[at];
      if (token && !words) joined.push(token);
    }
  }
  return joined;
}

function spacedRunEnd(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const dot = token.word === "," && /[.\-_]/.test(text[token.start] ?? "") && at > from;
    if (!dot && (token.word.length > 2 || [...token.word].length !== 1)) break;
    const before = tokens[at - 1];
    if (at > from && before && token.start - before.end > 4) break;
    at++;
  }
  return at;
}

/** Null when no word that matters is spelled. */
function spelled(text: string, letters: readonly Token[], vocabulary: Vocabulary): Token[] | null {
  const words = groups(text, letters).flatMap((group) => wordsIn(group, vocabulary));
  return words.some(({ word }) => word.length > 2 && vocabulary.has(fold(word))) ? words : null;
}

/** A wider space between two letters ends a word. */
function groups(text: string, letters: readonly Token[]): Token[][] {
  const all: Token[][] = [];
  let before: Token | null = null;
  for (const letter of letters) {
    const wide = before !== null && /\s{2,}/.test(text.slice(before.end, letter.start));
    if (!before || wide) all.push([letter]);
    else all.at(-1)?.push(letter);
    before = letter;
  }
  return all;
}

/** The fewest known words that the letters spell one after another; all letters as one word where they spell none. */
function wordsIn(letters: readonly Token[], vocabulary: Vocabulary): Token[] {
  const plain = letters.map(({ word }) => fold(word));
  const whole = joinLetters(letters, 0, letters.length);
  if (letters.length > MOST_LETTERS || vocabulary.has(plain.join(""))) return [whole];
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= letters.length; end++) {
    cost[end] = (cost[end - 1] ?? 0) + LOOSE;
    from[end] = end - 1;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const word = plain.slice(start, end).join("");
      const known = word === "i" || word === "a" || (word.length > 1 && vocabulary.has(word));
      const sum = (cost[start] ?? 0) + 1;
      if (known && sum < (cost[end] ?? 0)) {
        cost[end] = sum;
        from[end] = start;
      }
    }
  }
  if ((cost[letters.length] ?? 0) * 2 > letters.length + 1) return [whole];
  const words: Token[] = [];
  for (let end = letters.length; end > 0; end = from[end] ?? 0) {
    words.unshift(joinLetters(letters, from[end] ?? 0, end));
  }
  return words;
}

function joinLetters(letters: readonly Token[], from: number, to: number): Token {
  const part = letters.slice(from, to);
  return { word: part.map(({ word }) => word).join(""), start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
}
