/** A text as the numbers of the features it has: words, word runs, pieces of words, kinds of word and their order. */
import { type Kinds, kindsOf } from "./classes.ts";
import { clausesOf, stateOf } from "./structure.ts";

const PRIME = 0x01000193;

/** FNV-1a over a string, from a seed that tells one sort of feature from another. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

function join(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x27d4eb2f);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return mixed >>> 0;
}

const SHAPE = ["ing", "ed", "ly", "s", "er", "tion", "y"];
const WINDOW = 7;

interface Word {
  readonly text: string;
  readonly hash: number;
  /** The word's kind with its tense, or the word itself where it is grammatical or a mark, or its ending. */
  readonly kind: number;
  readonly kinds: Kinds | undefined;
}

function read(text: string): Word {
  const kinds = kindsOf(text);
  const hash = hashOf(text, 0x811c9dc5);
  if (kinds && !kinds.small) return { text, hash, kinds, kind: hashOf(`${kinds.names[0]}${kinds.tense}`, 77) };
  if (kinds) return { text, hash, kinds, kind: hashOf(kinds.names[0] ?? "", 78) };
  if (text.length < 2 || text[0] === "#") return { text, hash, kinds, kind: hash };
  const shape = SHAPE.findIndex((ending) => text.endsWith(ending));
  return { text, hash, kinds, kind: hashOf("~", 79 + shape) };
}

/** The features of a text given as its plain words, each once, as unsigned 32-bit numbers; the caller folds them into its table. */
export function featuresOf(plain: readonly string[]): number[] {
  const words = plain.map(read);
  const seen = new Set<number>();
  const add = (hash: number): void => {
    seen.add(finish(hash));
  };
  addRuns(words, add);
  for (const word of words) addPieces(word.text, add);
  addPairs(words, add);
  addStructure(plain, words, add);
  return [...seen];
}

function addRuns(words: readonly Word[], add: (hash: number) => void): void {
  const edge: Word = { text: "", hash: 11, kind: 11, kinds: undefined };
  for (let at = -1; at < words.length; at++) {
    const a = words[at] ?? edge;
    const b = words[at + 1] ?? edge;
    const c = words[at + 2] ?? edge;
    const d = words[at + 3] ?? edge;
    if (at >= 0) add(a.hash);
    const two = join(a.hash, b.hash);
    add(two);
    add(join(two, c.hash));
    add(join(join(a.hash, 5), c.hash));
    add(join(join(a.hash, 6), d.hash));
    const kind2 = join(a.kind, b.kind) ^ 0x5bd1e995;
    const kind3 = join(kind2, c.kind);
    const kind4 = join(kind3, d.kind);
    add(kind2);
    add(kind3);
    add(kind4);
    add(join(kind4, (words[at + 4] ?? edge).kind));
    add(join(join(a.hash, 31), b.kind));
    add(join(join(a.kind, 32), b.hash));
    add(join(join(a.hash, 33), join(b.kind, c.kind)));
    add(join(join(a.kind, b.hash), join(34, c.kind)));
  }
}

function addPieces(word: string, add: (hash: number) => void): void {
  if (word.length < 3 || word[0] === "#") return;
  const padded = `<${word}>`;
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= padded.length; at++) add(hashOf(padded.slice(at, at + size), 0x1000 + size));
  }
}

/** Kinds that stand near each other, in order: who does what, what to whom. */
function addPairs(words: readonly Word[], add: (hash: number) => void): void {
  const marked: { readonly name: number; readonly at: number }[] = [];
  words.forEach(({ kinds }, at) => {
    for (const name of kinds?.names ?? [])
      marked.push({ name: hashOf(name + (kinds?.small ? "" : kinds?.tense), 91), at });
  });
  marked.forEach((a, first) => {
    add(a.name);
    for (let second = first + 1; second < marked.length; second++) {
      const b = marked[second];
      if (!b || b.at - a.at > WINDOW) break;
      add(join(a.name, b.name ^ 92));
    }
  });
}

/** Each word that carries meaning, under who acts, in what mood, denied or told. */
function addStructure(plain: readonly string[], words: readonly Word[], add: (hash: number) => void): void {
  let before = -1;
  let latest = -1;
  let shapes: readonly number[] = [];
  const clauses = clausesOf(plain);
  words.forEach(({ text, hash, kinds }, at) => {
    const clause = clauses[at];
    if (!clause) return;
    if (clause !== clauses[at - 1]) {
      const { actor, mode, reported, negated, condition } = stateOf(clause);
      const act = actor * 8 + mode;
      const voice = reported * 2 + negated;
      shapes = [
        join(act * 8 + voice * 2 + condition, 501),
        join(act, 502),
        join(voice, 503),
        join(actor * 2 + reported, 504),
      ];
      add(shapes[0] as number);
      if (clause.first !== latest && latest >= 0) add(join(join(before, 505), act));
      before = act;
      latest = clause.first;
    }
    if (kinds?.small) return;
    for (const name of kinds?.names ?? []) for (const shape of shapes) add(join(shape, hashOf(name, 95)));
    if (text.length > 2 && text >= "a") for (const shape of shapes) add(join(shape, hash));
  });
}
