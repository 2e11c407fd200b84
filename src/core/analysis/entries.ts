/** Patterns side by side, told apart by the word that each begins with: only those are tried that can match. */
import type { Node } from "./pattern.ts";

export interface Entries {
  /** Entries of one word. */
  readonly words: ReadonlySet<string>;
  /** Longer entries by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Node[]>;
  /** Entries that may begin with any word. */
  readonly open: readonly Node[];
}

export function entriesOf(nodes: Iterable<Node>): Entries {
  const words = new Set<string>();
  const phrases = new Map<string, Node[]>();
  const open: Node[] = [];
  for (const node of nodes) {
    if (node.kind === "word") {
      for (const word of node.words) words.add(word);
      continue;
    }
    const first = firstWords(node);
    if (!first) open.push(node);
    else for (const word of first) push(phrases, word, node);
  }
  return { words, phrases, open };
}

/** The words with which a match begins; null where it may be any, or none. */
function firstWords(node: Node): Iterable<string> | null {
  switch (node.kind) {
    case "word":
      return node.words;
    case "either":
      return node.entries.open.length > 0 ? null : [...node.entries.words, ...node.entries.phrases.keys()];
    case "run":
      return firstOfRun(node.nodes);
    default:
      return null;
  }
}

function firstOfRun([first, ...rest]: readonly Node[]): Iterable<string> | null {
  if (first?.kind !== "maybe") return first ? firstWords(first) : null;
  const without = firstOfRun(rest);
  const having = firstWords(first.node);
  return without && having ? new Set([...without, ...having]) : null;
}

function push(phrases: Map<string, Node[]>, word: string, node: Node): void {
  const known = phrases.get(word);
  if (!known) phrases.set(word, [node]);
  else if (known.at(-1) !== node) known.push(node);
}
