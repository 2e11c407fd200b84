/** The word lists that patterns name, read when first asked for. Knows lists and patterns, no sentence. */
import { type Node, parsePattern } from "./pattern.ts";
import { formsOf } from "./verb-forms.ts";

export type Lexicon = Readonly<Record<string, string>>;

/** One list: entries of one word, entries by their first word, and entries that may begin with any word. */
export interface List {
  readonly words: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, readonly Node[]>;
  readonly open: readonly Node[];
  /** All entries that are no single words. */
  readonly nodes: readonly Node[];
}

export class Lists {
  private readonly known = new Map<string, List>();
  constructor(private readonly lexicon: Lexicon) {}

  /** A list by name; throws when there is none. */
  get(name: string): List {
    const known = this.known.get(name);
    if (known) return known;
    const source = this.lexicon[name];
    if (source === undefined) throw new Error(`there is no list called ${name}`);
    const list = readList(source);
    this.known.set(name, list);
    return list;
  }
}

/** Entries are kept apart by ` / `; in front of the first ` / ` stand single words, kept apart by spaces. */
function readList(source: string): List {
  const [singles = "", ...entries] = source.split(" / ");
  const words = new Set<string>();
  const phrases = new Map<string, Node[]>();
  const open: Node[] = [];
  const nodes: Node[] = [];
  for (const word of singles.split(" ")) addSingle(word, words);
  for (const entry of entries) {
    const node = parsePattern(entry);
    const first = node.kind === "run" ? node.nodes[0] : node;
    if (node.kind === "word") {
      for (const word of node.words) words.add(word);
      continue;
    }
    nodes.push(node);
    if (first?.kind === "word") for (const word of first.words) push(phrases, word, node);
    else open.push(node);
  }
  return { words, phrases, open, nodes };
}

function push(phrases: Map<string, Node[]>, word: string, node: Node): void {
  const known = phrases.get(word);
  if (known) known.push(node);
  else phrases.set(word, [node]);
}

function addSingle(word: string, words: Set<string>): void {
  if (word === "") return;
  if (!word.endsWith("+")) words.add(word);
  else for (const form of formsOf(word.slice(0, -1))) words.add(form);
}
