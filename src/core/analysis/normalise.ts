/** One written word as the plain words it stands for: spelling tricks undone. Knows letters and the words beside it. */
import { mayLackApostrophe, withApostrophe } from "./apostrophes.ts";
import { LOOKALIKES, MASKS } from "./lexicons/characters.ts";
import { EMOJI } from "./lexicons/emoji.ts";
import { SPELLINGS } from "./lexicons/spellings.ts";
import type { Token, Vocabulary } from "./tokens.ts";

const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\ufe0f\u0300-\u036f]/g;
const LONGEST_WORD = 40;
/** "3rd", "14a", "8pm" hide nothing. */
const NUMBER = /^\d+(?:st|nd|rd|th|am|pm|[a-z])$/;

const SPELT = new Map(Object.entries(SPELLINGS));

/** Adds to `into` the plain words that the written word at a place stands for. */
export function addPlainWords(tokens: readonly Token[], at: number, vocabulary: Vocabulary, into: Token[]): void {
  const token = tokens[at];
  if (token === undefined) return;
  const { word, start, end } = token;
  const small = isOrdinary(word) ? word : word.toLowerCase();
  const meant = mayLackApostrophe(small)
    ? withApostrophe(small, wordOf(tokens[at - 1]), wordOf(tokens[at + 1]))
    : small;
  const isPlain = isOrdinary(meant) ? !SPELT.has(meant) : word === "," || word === "?" || EMOJI.has(word);
  if (isPlain) into.push(small === word ? token : { word: small, start, end });
  else
    for (const plain of plainWords(meant === small ? word : meant, vocabulary)) into.push({ word: plain, start, end });
}

const wordOf = (token: Token | undefined): string => token?.word.toLowerCase() ?? "";

/** Small Latin letters, none three times in a row, and no longer than a word. */
function isOrdinary(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  let run = 1;
  for (let at = 0, before = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
    run = code === before ? run + 1 : 1;
    if (run > 2) return false;
    before = code;
  }
  return true;
}

function plainWords(word: string, vocabulary: Vocabulary): readonly string[] {
  const written = word.replace(/[’‘`´]/g, "'").toLowerCase();
  const folded = isHiddenName(word) ? written : unmask(fold(written), vocabulary);
  const possessive = /^(.+)'s$/.exec(folded);
  const spelt =
    SPELT.get(folded) ??
    SPELT.get(folded.replaceAll("'", "")) ??
    contraction(folded) ??
    (possessive ? `${possessive[1]} 's` : null);
  const words = (spelt ?? squeezed(folded, vocabulary).replaceAll("'", "")).split(" ");
  return words.map((word) => (word.length > LONGEST_WORD ? "…" : word || "…"));
}

/** "M****": a name that somebody took out, not a word that they hid; "F***" is the one word hidden so. */
function isHiddenName(written: string): boolean {
  return /^[A-EG-Z]\*+$/.test(written);
}

function contraction(word: string): string | null {
  const match = /^([a-z]+)'(ll|d|re|ve|m)$/.exec(word);
  if (!match) return null;
  const rest: Readonly<Record<string, string>> = { ll: "will", d: "would", re: "are", ve: "have", m: "am" };
  return `${match[1]} ${rest[match[2] ?? ""]}`;
}

/** Lower case, without accents, zero-width signs and letters of other alphabets that look Latin. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z']+$/.test(lower)) return lower;
  const plain = lower.normalize("NFKD").replace(ZERO_WIDTH, "");
  if (/^[a-z']+$/.test(plain)) return plain;
  if (
    !/[^\x20-\x7e]/.test(plain) ||
    !/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}/u.test(plain)
  )
    return plain;
  return [...plain].map((char) => (char > "~" ? (LOOKALIKES[char] ?? char) : char)).join("");
}

/** "sh1t", "f**k" and "k!ll" as the word they hide, where rules look for it; else unchanged. */
function unmask(word: string, vocabulary: Vocabulary): string {
  if (/^[a-z']+$/.test(word) || !/[a-z]/.test(word) || NUMBER.test(word)) return word;
  const joined = word.replace(/[^a-z]/g, "");
  if (/^[a-z](?:[*_•·#][a-z])+$/.test(word) && vocabulary.has(joined)) return joined;
  const letters = [...word].map((char) => (MASKS.includes(char) ? char : (LOOKALIKES[char] ?? char))).join("");
  const signs = [...word].filter((char) => !/[a-z']/.test(char) && !MASKS.includes(char)).length;
  if (hiddenOf(letters, vocabulary).includes(letters) && letters.length - signs > 1) return letters;
  if (signs * 2 > word.length) return word;
  if (/^[a-z']+$/.test(letters))
    return vocabulary.has(letters) || vocabulary.has(squeezed(letters, vocabulary)) ? letters : word;
  const loud = [...letters].filter((char) => /[a-z]/.test(char)).length;
  if (loud < 1 || !/^[a-z]/.test(letters)) return word;
  return hiddenOf(letters, vocabulary).find((hidden) => fits(letters, hidden)) ?? word;
}

function hiddenOf({ length }: string, vocabulary: Vocabulary): readonly string[] {
  return vocabulary.hidden.get(length) ?? [];
}

function fits(masked: string, hidden: string): boolean {
  for (let at = 0; at < masked.length; at++) {
    if (masked[at] !== hidden[at] && !MASKS.includes(masked[at] ?? "")) return false;
  }
  return true;
}

/** "fuuuuck" and "killll" with the letters they have in a word that rules look for. */
function squeezed(word: string, vocabulary: Vocabulary): string {
  if (!/(\D)\1\1/.test(word) || vocabulary.has(word)) return word;
  const twice = word.replace(/(\D)\1{2,}/g, "$1$1");
  if (vocabulary.has(twice)) return twice;
  const once = word.replace(/(\D)\1+/g, "$1");
  const last = twice.replace(/(.)\1(?=.*(.)\2)/g, "$1");
  return vocabulary.has(once) ? once : vocabulary.has(last) ? last : twice;
}
