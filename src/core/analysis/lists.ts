/** The word lists that patterns name, read when first asked for. Knows lists and patterns, no sentence. */
import { type Entries, entriesOf } from "./entries.ts";
import { type Node, parsePattern } from "./pattern.ts";
import { formsOf } from "./verb-forms.ts";

export type Lexicon = Readonly<Record<string, string>>;

/** One list. */
export interface List extends Entries {
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
  for (const word of singles.split(" ")) addSingle(word, words);
  const all = [{ kind: "word", words } as const, ...entries.map(parsePattern)];
  return { ...entriesOf(all), nodes: all.filter(({ kind }) => kind !== "word") };
}

function addSingle(word: string, words: Set<string>): void {
  if (word === "") return;
  if (!word.endsWith("+")) words.add(word);
  else for (const form of formsOf(word.slice(0, -1))) words.add(form);
}
