/** Turns a sentence into plain words that remember where they stood. Knows spelling tricks, nothing of meaning. */
import { MASKS } from "./lexicons/characters.ts";
import { EMOJI } from "./lexicons/emoji.ts";
import { addPlainWords } from "./normalise.ts";
import { joinSpaced } from "./spaced-letters.ts";

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
  const plain: Token[] = [];
  const joined = joinSpaced(text, raw, vocabulary);
  for (let at = 0; at < joined.length; at++) addPlainWords(joined, at, vocabulary, plain);
  return plain;
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
      const sign = signAt(text, at);
      if (sign !== "") tokens.push({ word: sign, start: at, end: at + sign.length });
      else if (PAUSE.has(char) || isDash(text, at)) pushPause(tokens, at);
      at += sign.length || 1;
    }
  }
  return tokens;
}

/** A question mark, or an emoji that rules know; else nothing. */
function signAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === 63) return "?";
  if (code < 0x2600) return "";
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return EMOJI.has(sign) ? sign : "";
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
    if (isWord(char) || isInNumber(text, at)) at++;
    else if (isStyled(text, at)) at += 2;
    else if (INNER.has(char) && at + 1 < to && continues(text, at, char)) at++;
    else if (MASKS.includes(char) && MASKS.includes(text[at - 1] ?? "")) at++;
    else break;
  }
  return at;
}

/** "1,200", "7.03" and "9:30" are one word. */
function isInNumber(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  if (char !== 46 && char !== 44 && char !== 58) return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function continues(text: string, at: number, char: string): boolean {
  const next = text[at + 1] ?? "";
  return (
    isWord(next) ||
    (char !== "!" && char !== "'" && char !== "’" && (MASKS.includes(next) || next === "$" || next === "@"))
  );
}
