/** Which rows of the meaning table make up a word: itself, its kinds, its pieces. Knows hashing, no weights. */
import { kindsOf } from "./classes.ts";

/** Rows in the table. */
export const TABLE_ROWS = 16384;
const PIECE = 4;

function row(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) % TABLE_ROWS;
}

const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 20_000;

/** The rows of a word; the first is the word's own. */
export function partsOf(word: string): readonly number[] {
  const before = known.get(word);
  if (before) return before;
  const parts = [row(word, 1)];
  const kinds = kindsOf(word);
  for (const name of kinds?.names ?? []) {
    parts.push(row(name, 2));
    if (!kinds?.small) parts.push(row(name + kinds?.tense, 3));
  }
  if (word.length > 3) {
    const padded = `<${word}>`;
    for (let at = 0; at + PIECE <= padded.length; at++) parts.push(row(padded.slice(at, at + PIECE), 4));
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, parts);
  return parts;
}
