/**
 * The small language in which rules are written, read into a tree; no regular expression comes of it. Knows no rule.
 * `a|b` either word · `kill+` every form of a verb · `( a b | c )` either phrase · `x?` may be missing · `!x` not followed by
 * Items are kept apart by one space, but for the bar between words outside brackets.
 * `_` any one word · `~3` up to three words, no pause between · `~~3` also over pauses · `$name` a list of lexicons/ · `^` first word · `.` last word
 */
import { type Entries, entriesOf } from "./entries.ts";
import { SPELLINGS } from "./lexicons/spellings.ts";
import { formsOf } from "./verb-forms.ts";

export type Node =
  | { readonly kind: "word"; readonly words: ReadonlySet<string> }
  | { readonly kind: "list"; readonly name: string }
  | { readonly kind: "gap"; readonly most: number; readonly pauses: boolean }
  | { readonly kind: "any" | "first" | "last" }
  | { readonly kind: "not" | "maybe"; readonly node: Node }
  | { readonly kind: "either"; readonly nodes: readonly Node[]; readonly entries: Entries }
  | { readonly kind: "run"; readonly nodes: readonly Node[] };

/** Sentences are brought to one spelling before they are looked at: so are patterns, or "cannot" would match nothing. */
const SPELT = new Map(Object.entries(SPELLINGS));

const WORD = /^(?:[a-z\d']+\+?|[^\p{L}\d\s()|$~!+]{1,4})$/u;

/** The tree of a pattern; throws on a bad one. Lists are only named, not looked up. */
export function parsePattern(pattern: string): Node {
  return new PatternReader(pattern).whole();
}

class PatternReader {
  private readonly items: readonly string[];
  private at = 0;
  constructor(private readonly pattern: string) {
    this.items = pattern.split(" ");
  }

  whole(): Node {
    const node = this.run(false);
    if (this.at < this.items.length) throw new Error(`"${this.pattern}" closes a bracket that is not open`);
    return node;
  }

  /** Items up to the end, a `)` or, within brackets, a `|`. */
  private run(inside: boolean): Node {
    const nodes: Node[] = [];
    for (let item = this.items[this.at]; item !== undefined; item = this.items[this.at]) {
      if (item.startsWith(")") || (inside && item === "|")) break;
      this.at++;
      nodes.push(item === "(" || item === "!(" ? this.group(item) : inside ? this.single(item) : this.words(item));
    }
    const [only] = nodes;
    return nodes.length === 1 && only ? only : { kind: "run", nodes };
  }

  private group(open: string): Node {
    const words: string[] = [];
    const nodes: Node[] = [];
    let close = "";
    while (close === "" || close === "|") {
      const item = this.items[this.at] ?? "";
      const next = this.items[this.at + 1] ?? "";
      if ((next === "|" || next.startsWith(")")) && isPlain(item) && !spelt(item)) {
        words.push(item);
        this.at++;
      } else nodes.push(this.run(true));
      close = this.items[this.at++] ?? "nothing";
    }
    if (close !== ")" && close !== ")?") throw new Error(`"${this.pattern}" leaves a bracket open`);
    const node = either(words.length > 0 ? [{ kind: "word", words: new Set(words) }, ...nodes] : nodes);
    if (open === "!(") return { kind: "not", node };
    return close === ")?" ? { kind: "maybe", node } : node;
  }

  private single(item: string): Node {
    if (item.length === 1) return this.sign(item);
    switch (item.charCodeAt(0)) {
      case 33: // !
        return { kind: "not", node: this.single(item.slice(1)) };
      case 126: // ~
        return this.gap(item);
      case 36: // $
        return { kind: "list", name: item.slice(1) };
    }
    if (item.endsWith("?")) return { kind: "maybe", node: this.single(item.slice(0, -1)) };
    return this.word(item);
  }

  private sign(item: string): Node {
    if (item === "_") return { kind: "any" };
    if (item === "^") return { kind: "first" };
    return item === "." ? { kind: "last" } : this.word(item);
  }

  private gap(item: string): Node {
    const pauses = item.charCodeAt(1) === 126;
    const most = Number(item.slice(pauses ? 2 : 1));
    if (!(most >= 0 && most <= 9)) throw new Error(`"${this.pattern}" has a bad gap: ${item}`);
    return { kind: "gap", most, pauses };
  }

  /** Outside brackets `a|b c` is either word before c. */
  private words(item: string): Node {
    if (item.length === 1 || !item.includes("|")) return this.single(item);
    return either(item.split("|").map((word) => this.single(word)));
  }

  private word(word: string): Node {
    const [first, ...more] = spelt(word)?.split(" ") ?? [word];
    if (first !== word && first)
      return more.length === 0 ? one(first) : { kind: "run", nodes: [first, ...more].map(one) };
    if (isPlain(word)) return one(word);
    if (word === "" || !WORD.test(word)) throw new Error(`"${this.pattern}" has a bad word: ${word}`);
    return { kind: "word", words: new Set(word.endsWith("+") ? formsOf(word.slice(0, -1)) : [word]) };
  }
}

/** Whether an item is a word and no sign of the language: told by its ends, as this is asked of every item. */
function isPlain(item: string): boolean {
  const first = item.charCodeAt(0);
  const last = item.charCodeAt(item.length - 1);
  return ((first >= 97 && first <= 122) || (first >= 48 && first <= 57)) && last !== 43 && last !== 63;
}

const one = (word: string): Node => ({ kind: "word", words: new Set([word]) });

/** The spelling that a word is brought to in sentences, where it is another. */
function spelt(word: string): string | undefined {
  return SPELT.get(word) ?? (word.indexOf("'") > 0 ? SPELT.get(word.replaceAll("'", "")) : undefined);
}

/** Words side by side become one list of words. */
function either(nodes: readonly Node[]): Node {
  const [only] = nodes;
  if (nodes.length === 1 && only) return only;
  const words: string[] = [];
  const rest: Node[] = [];
  for (const node of nodes) {
    if (node.kind === "word") words.push(...node.words);
    else rest.push(node);
  }
  if (words.length > 0) rest.unshift({ kind: "word", words: new Set(words) });
  const [first] = rest;
  return rest.length === 1 && first ? first : { kind: "either", nodes: rest, entries: entriesOf(rest) };
}
