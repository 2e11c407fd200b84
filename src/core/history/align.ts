/**
 * Lays one message beside fingerprints: which of its words came before, in which earlier sentence, and which earlier
 * words it leaves out. Counts only; what the counts mean is for others.
 */
import type { MessagePrint } from "./repeat.ts";
import type { Sketcher, SketchWord } from "./sketch.ts";
import { kinOf, type Token, weightOf } from "./words/index.ts";

/** From here on another word counts as the same. */
export const SAME_FROM = 0.75;

/** The words of the message at hand, each once, with everything that would say the same. */
export interface Probe {
  readonly tokens: readonly Token[];
  readonly weights: readonly number[];
  /** For each sentence the places of its words in `tokens`. */
  readonly sentences: readonly (readonly number[])[];
  /** From a hash to the words that it would match: place, nearness, place, nearness, … */
  readonly reach: ReadonlyMap<number, readonly number[]>;
}

/** One earlier message beside the probe. */
export interface Alignment {
  readonly print: MessagePrint;
  /** For each word of the probe the nearest word in the whole earlier message, 0..1. */
  readonly near: Float64Array;
  readonly sentences: readonly EarlierSentence[];
}

export interface EarlierSentence {
  readonly words: readonly SketchWord[];
  /** Null where it is not known. */
  readonly negations: number | null;
  /** For each of its words how nearly the probe says it. */
  readonly said: readonly number[];
  /** For each word of the probe how nearly this sentence says it; places and nearnesses. */
  readonly near: ReadonlyMap<number, number>;
}

export function probeOf(sentences: readonly (readonly Token[])[], sketcher: Sketcher): Probe {
  const places = new Map<string, number>();
  const tokens: Token[] = [];
  const reach = new Map<number, number[]>();
  const rows = sentences.map((words) => {
    const beside = new Set(words.map((word) => word.form));
    return words.map((token) => {
      const known = places.get(token.form);
      if (known !== undefined) return known;
      const place = tokens.push(token) - 1;
      places.set(token.form, place);
      for (const { form, nearness } of kinOf(token, beside)) {
        const hash = sketcher.hash(form);
        const row = reach.get(hash);
        if (row) row.push(place, nearness);
        else reach.set(hash, [place, nearness]);
      }
      return place;
    });
  });
  return { tokens, weights: tokens.map(weightOf), sentences: rows, reach };
}

interface Unpacked {
  readonly sentences: readonly Pick<EarlierSentence, "words" | "negations">[];
  /** Every hash of the message once. */
  readonly hashes: Int32Array;
}

const unpacked = new WeakMap<MessagePrint, Unpacked>();

function unpackedOf(print: MessagePrint, sketcher: Sketcher): Unpacked {
  const known = unpacked.get(print);
  if (known) return known;
  const sentences = print.sentences.map((sentence) => ({
    words: sketcher.unpack(sentence),
    negations: sketcher.negations(sentence),
  }));
  const hashes = sentences.flatMap(({ words }) => words.map(({ hash }) => hash));
  const made = { sentences, hashes: Int32Array.from(new Set(hashes)) };
  unpacked.set(print, made);
  return made;
}

/** A first look: how much of the probe's weight stands in the earlier message, each word at its nearest. */
export function overlapOf(probe: Probe, print: MessagePrint, sketcher: Sketcher): number {
  const near = new Float64Array(probe.tokens.length);
  let sum = 0;
  for (const hash of unpackedOf(print, sketcher).hashes) {
    const row = probe.reach.get(hash);
    if (!row) continue;
    for (let at = 0; at < row.length; at += 2) {
      const place = row[at] ?? 0;
      const gain = (row[at + 1] ?? 0) - (near[place] ?? 0);
      if (gain <= 0) continue;
      near[place] = row[at + 1] ?? 0;
      sum += gain * (probe.weights[place] ?? 0);
    }
  }
  return sum;
}

export function align(probe: Probe, print: MessagePrint, sketcher: Sketcher): Alignment {
  const near = new Float64Array(probe.tokens.length);
  const sentences = unpackedOf(print, sketcher).sentences.map((sentence) => alignSentence(probe, sentence));
  for (const sentence of sentences) {
    for (const [place, nearness] of sentence.near) near[place] = Math.max(near[place] ?? 0, nearness);
  }
  return { print, near, sentences };
}

function alignSentence(probe: Probe, { words, negations }: Unpacked["sentences"][number]): EarlierSentence {
  const near = new Map<number, number>();
  const said = words.map(({ hash }) => {
    const row = probe.reach.get(hash) ?? [];
    let best = 0;
    for (let at = 0; at < row.length; at += 2) {
      const place = row[at] ?? 0;
      const nearness = row[at + 1] ?? 0;
      if (nearness > (near.get(place) ?? 0)) near.set(place, nearness);
      best = Math.max(best, nearness);
    }
    return best;
  });
  return { words, negations, said, near };
}
