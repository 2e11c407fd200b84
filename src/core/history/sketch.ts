/**
 * Words as keyed codes: 16 bits of a keyed hash and 2 bits that say what sort of word it is, as three characters.
 * Without the key a code says nothing; 65,536 codes for all words leave many readings even with it.
 */
import { blake3 } from "@noble/hashes/blake3.js";
import type { HistoryKey } from "./repeat.ts";
import type { Token } from "./words/index.ts";
import { weightOf } from "./words/index.ts";

/** What sort of word a code stands for; the position is what is stored. */
export const SORTS = ["common", "plain", "rare", "number"] as const;
export type WordSort = (typeof SORTS)[number];

/** What a stored word is taken to weigh, 0..1. */
export const SORT_WEIGHT: Readonly<Record<WordSort, number>> = { common: 0.15, plain: 0.75, rare: 1, number: 0.85 };

/** Characters for each word: 6 bits each, 2 bits of them for the sort. */
export const CODE_LENGTH = 3;
const SORT_BITS = 2;
/** This many or more are not told apart. */
const MOST_NEGATIONS = 63;
const MOST_KNOWN = 100_000;
const COMMON_BELOW = 0.45;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/** What is stored of a token besides its hash. */
export function sortOf(token: Token): WordSort {
  if (token.kind === "number") return "number";
  if (token.kind === "name") return "rare";
  const weight = weightOf(token);
  if (weight < COMMON_BELOW) return "common";
  return weight < 1 ? "plain" : "rare";
}

/** Hashes words under one key and remembers what it hashed. */
export class Sketcher {
  readonly #key: HistoryKey;
  readonly #length: number;
  readonly #known = new Map<string, number>();

  constructor(key: HistoryKey, length = CODE_LENGTH) {
    this.#key = key;
    this.#length = length;
  }

  /** The hash part of a word's code. */
  hash(form: string): number {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    const bytes = blake3(new TextEncoder().encode(form), { key: this.#key, dkLen: 4 });
    const whole = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    const hash = whole % 2 ** (6 * this.#length - SORT_BITS);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(form, hash);
    return hash;
  }

  /**
   * The codes of a sentence's words, sorted, so that their order is not kept; then, as one character more, how many
   * negations it has. Fingerprints of earlier versions end without it. Empty where no word is left to compare.
   */
  pack(tokens: readonly Token[], negations: number): string {
    if (tokens.length === 0) return "";
    const codes = tokens.map((token) => this.hash(token.form) * 2 ** SORT_BITS + SORTS.indexOf(sortOf(token)));
    return [...new Set(codes)]
      .sort((a, b) => a - b)
      .map((code) => this.#write(code))
      .concat(ALPHABET[Math.min(negations, MOST_NEGATIONS)] ?? "")
      .join("");
  }

  /** How many negations a stored sentence has; null where an earlier version kept none, or beyond counting. */
  negations(stored: string): number | null {
    const count = stored.length % this.#length === 1 ? VALUES.get(stored.at(-1) ?? "") : undefined;
    return count === undefined || count === MOST_NEGATIONS ? null : count;
  }

  /** The codes in a stored sentence. */
  unpack(stored: string): readonly SketchWord[] {
    return unpackCodes(stored, this.#length);
  }

  #write(code: number): string {
    let written = "";
    for (let rest = code, at = 0; at < this.#length; at++) {
      written = (ALPHABET[rest % 64] ?? "") + written;
      rest = Math.floor(rest / 64);
    }
    return written;
  }
}

export interface SketchWord {
  readonly hash: number;
  readonly sort: WordSort;
}

/** The codes in a stored sentence; needs no key. What is no code makes it empty: it then matches nothing. */
export function unpackCodes(stored: string, length = CODE_LENGTH): readonly SketchWord[] {
  const words: SketchWord[] = [];
  for (let at = 0; at + length <= stored.length; at += length) {
    let code = 0;
    for (let next = at; next < at + length; next++) {
      const value = VALUES.get(stored[next] ?? "");
      if (value === undefined) return [];
      code = code * 64 + value;
    }
    words.push({ hash: Math.floor(code / 2 ** SORT_BITS), sort: SORTS[code % 2 ** SORT_BITS] ?? "plain" });
  }
  return words;
}

const sketchers = new WeakMap<HistoryKey, Sketcher>();

/** The sketcher of a key; the same one each time, so that what it hashed once it knows. */
export function sketcherFor(key: HistoryKey): Sketcher {
  const known = sketchers.get(key);
  if (known) return known;
  const made = new Sketcher(key);
  sketchers.set(key, made);
  return made;
}
