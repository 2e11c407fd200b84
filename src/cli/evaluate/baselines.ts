/** Simple ways to tell whether two texts are alike, to stand beside: SimHash, MinHash, TF-IDF. */

/** How alike two texts are; higher is more alike. The scale is the method's own. */
export interface Baseline {
  readonly name: string;
  compare(one: string, other: string): number;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shingles(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ""}`));
}

/** FNV-1a with a seed, 32 bits. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

const BITS = 64;

function simHash(text: string): readonly boolean[] {
  const sums = new Float64Array(BITS);
  for (const shingle of shingles(text)) {
    const halves = [hash(shingle, 1), hash(shingle, 2)];
    for (let bit = 0; bit < BITS; bit++)
      sums[bit] = (sums[bit] ?? 0) + (((halves[bit >> 5] ?? 0) >>> (bit & 31)) & 1 ? 1 : -1);
  }
  return Array.from(sums, (sum) => sum > 0);
}

const SEEDS = 128;

function minHash(text: string): readonly number[] {
  const words = [...new Set(wordsOf(text))];
  return Array.from({ length: SEEDS }, (_, seed) =>
    words.reduce((least, word) => Math.min(least, hash(word, seed + 3)), 0xffffffff),
  );
}

const agreement = <T>(one: readonly T[], other: readonly T[]) =>
  one.filter((value, at) => value === other[at]).length / Math.max(1, one.length);

/** TF-IDF needs the texts that it is to weigh words by. */
export function baselines(texts: readonly string[]): readonly Baseline[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (word: string) => Math.log((texts.length + 1) / ((counts.get(word) ?? 0) + 1));
  const vector = (text: string) => {
    const sums = new Map<string, number>();
    for (const word of wordsOf(text)) sums.set(word, (sums.get(word) ?? 0) + weigh(word));
    return sums;
  };
  const length = (sums: ReadonlyMap<string, number>) =>
    Math.sqrt([...sums.values()].reduce((sum, value) => sum + value * value, 0));
  return [
    { name: "SimHash", compare: (one, other) => agreement(simHash(one), simHash(other)) },
    { name: "MinHash", compare: (one, other) => agreement(minHash(one), minHash(other)) },
    {
      name: "TF-IDF",
      compare: (one, other) => {
        const [a, b] = [vector(one), vector(other)];
        const dot = [...a].reduce((sum, [word, value]) => sum + value * (b.get(word) ?? 0), 0);
        return dot / Math.max(1e-9, length(a) * length(b));
      },
    },
  ];
}
