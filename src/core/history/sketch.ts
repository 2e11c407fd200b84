/** One sentence as a keyed sketch: a sorted set of 16-bit hashes of its content words. Knows nothing of messages. */
import { blake3 } from "@noble/hashes/blake3.js";
import { stemmer } from "stemmer";
import { COMPLAINT_WORDS, FUNCTION_WORDS, NUMBER_WORDS } from "./common-words.ts";
import type { HistoryKey } from "./repeat.ts";

/** A content word of a sentence: its hash under the key, and what it tells about which complaint this is. */
export interface SketchWord {
  readonly hash: number;
  /** 0..1: names, numbers and rare words weigh most. */
  readonly weight: number;
  /** A number or a date part: another one beside the same words may be another event. */
  readonly exact: boolean;
}

const COMMON_STEMS: ReadonlySet<string> = new Set([...COMPLAINT_WORDS].map(stemmer));
const COMMON_WEIGHT = 0.3;
const LONGEST_WORD = 40;

/** Content words of a text, each once, in order of first use. Numbers in words become digits; ordinals lose their ending. */
export function contentWords(text: string): readonly string[] {
  const found = new Set<string>();
  const plain = text.toLowerCase().normalize("NFKC").replace(/[’'`]/g, "");
  for (const [raw] of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (FUNCTION_WORDS.has(raw) && NUMBER_WORDS[raw] === undefined) continue;
    const word = NUMBER_WORDS[raw] ?? raw.slice(0, LONGEST_WORD).replace(/^(\d+)(?:st|nd|rd|th)$/, "$1");
    found.add(/\d/.test(word) ? word : stemmer(word));
  }
  return [...found];
}

export class Sketcher {
  readonly #key: HistoryKey;
  readonly #known = new Map<string, SketchWord>();

  constructor(key: HistoryKey) {
    this.#key = key;
  }

  /** The words of a sentence with hash and weight. */
  words(sentence: string): readonly SketchWord[] {
    return contentWords(sentence).map((word) => this.#word(word));
  }

  #word(word: string): SketchWord {
    const known = this.#known.get(word);
    if (known) return known;
    const [high = 0, low = 0] = blake3(new TextEncoder().encode(word), { key: this.#key, dkLen: 2 });
    const made = {
      hash: high * 256 + low,
      weight: COMMON_STEMS.has(word) ? COMMON_WEIGHT : 1,
      exact: /\d/.test(word),
    };
    this.#known.set(word, made);
    return made;
  }
}

const HEX_PER_WORD = 4;

/** Packs hashes as four hex digits each, sorted. */
export function packSketch(hashes: Iterable<number>): string {
  const sorted = [...new Set(hashes)].sort((a, b) => a - b);
  return sorted.map((hash) => hash.toString(16).padStart(HEX_PER_WORD, "0")).join("");
}

/** Unpacks a sketch. Anything that is no hex digit makes the whole sketch empty: it then matches nothing. */
export function unpackSketch(sketch: string): ReadonlySet<number> {
  const hashes = new Set<number>();
  if (!/^[0-9a-f]*$/.test(sketch)) return hashes;
  for (let at = 0; at + HEX_PER_WORD <= sketch.length; at += HEX_PER_WORD) {
    hashes.add(Number.parseInt(sketch.slice(at, at + HEX_PER_WORD), 16));
  }
  return hashes;
}
