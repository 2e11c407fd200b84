/** Turns a sentence into plain words that remember where they stood. Knows spelling tricks, nothing of meaning. */
import { MASKS } from "./lexicons/characters.ts";
import { fold, plainWords } from "./normalise.ts";

/** One plain word, or `,` for a pause, or `?`; offsets are those of the text as written. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Tells words that rules look for from others; tricks are undone only where they hide such a word. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Words that people hide behind signs, by length. */
  readonly hidden: ReadonlyMap<number, readonly string[]>;
}

/** A longer word is no word; see also `plainWords`. */
const LONGEST_READ = 80;
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;
const INNER = new Set("'’‘`´*#@$!|_•·+€");
const OPENING = new Set("*@$#");
const PAUSE = new Set(",;:()[]–—/.!…");

/** The plain words of `text` between two offsets. Linear in the length. */
export function tokenise(text: string, from: number, to: number, vocabulary: Vocabulary): readonly Token[] {
  const raw = rawTokens(text, from, to);
  return joinSpaced(text, raw, vocabulary).flatMap((token) => plainWords(token, vocabulary));
}

function rawTokens(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const char = text[at] ?? "";
    if (
      isWord(char) ||
      isStyled(text, at) ||
      (OPENING.has(char) && isWord(text[at + 1] ?? "") && !/\d/.test(text[at + 1] ?? ""))
    ) {
      const end = wordEnd(text, at, to);
      tokens.push({ word: text.slice(at, Math.min(end, at + LONGEST_READ)), start: at, end });
      at = end;
    } else {
      if (char === "?") tokens.push({ word: "?", start: at, end: at + 1 });
      else if (PAUSE.has(char) || isDash(text, at)) pushPause(tokens, at);
      at++;
    }
  }
  return tokens;
}

function pushPause(tokens: Token[], at: number): void {
  if (tokens.length > 0 && tokens.at(-1)?.word !== ",") tokens.push({ word: ",", start: at, end: at + 1 });
}

function isDash(text: string, at: number): boolean {
  return text[at] === "-" && /\s|^$/.test(text[at + 1] ?? "") && /\s/.test(text[at - 1] ?? " ");
}

function isWord(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xd800 && code <= 0xdfff ? false : WORD.test(char);
}

/** A bold, script or double-struck letter of the mathematical block, which takes two units. */
function isStyled(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xd835 && at + 1 < text.length;
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from + (isStyled(text, from) ? 2 : 1);
  while (at < to) {
    const char = text[at] ?? "";
    if (isWord(char)) at++;
    else if (isStyled(text, at)) at += 2;
    else if (INNER.has(char) && at + 1 < to && continues(text, at, char)) at++;
    else if (MASKS.includes(char) && MASKS.includes(text[at - 1] ?? "")) at++;
    else break;
  }
  return at;
}

function continues(text: string, at: number, char: string): boolean {
  const next = text[at + 1] ?? "";
  return (
    isWord(next) ||
    (char !== "!" && char !== "'" && char !== "’" && (MASKS.includes(next) || next === "$" || next === "@"))
  );
}

/** "k i l l" and "f.u.c.k" become one token, where the letters spell a word that rules look for. */
function joinSpaced(text: string, tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = spacedRunEnd(text, tokens, at);
    const words =
      end - at >= 3
        ? spelled(
            text,
            tokens.slice(at, end).filter((t) => t.word !== ","),
            vocabulary,
          )
        : null;
    if (words) joined.push(...words);
    else joined.push(...tokens.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return joined;
}

function spacedRunEnd(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const dot = token.word === "," && /[.\-_]/.test(text[token.start] ?? "") && at > from;
    if (!dot && [...token.word].length !== 1) break;
    const before = tokens[at - 1];
    if (at > from && before && token.start - before.end > 4) break;
    at++;
  }
  return at;
}

/** Letters read as words; a wider space between two letters ends a word. Null when no word that matters is spelled. */
function spelled(text: string, letters: readonly Token[], vocabulary: Vocabulary): Token[] | null {
  const words: Token[] = [];
  for (const letter of letters) {
    const last = words.at(-1);
    const wide = last !== undefined && /\s{2,}/.test(text.slice(last.end, letter.start));
    if (!last || wide || (vocabulary.has(last.word.toLowerCase()) && last.word.length > 2)) words.push(letter);
    else words[words.length - 1] = { word: last.word + letter.word, start: last.start, end: letter.end };
  }
  const spelt = words.filter((word) => word.word.length > 2);
  return spelt.some((word) => vocabulary.has(fold(word.word))) ? words : null;
}
