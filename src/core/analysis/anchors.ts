/** Which words a pattern cannot do without: they decide whether it is looked for at all. Knows patterns and lists, no sentence. */
import { FREQUENT, SELDOM } from "./lexicons/frequent.ts";
import type { Lists } from "./lists.ts";
import type { Node } from "./pattern.ts";

/** One of these words, or a word of one of these lists, is in every match. */
export interface Anchor {
  readonly words: string[];
  readonly lists: string[];
}

/** What every match of a pattern holds: all anchors of one of its ways, the rarest first, and all that is asked besides. */
export interface Anchored {
  readonly ways: readonly (readonly Anchor[])[];
  readonly more: readonly Anchor[];
}

const NEVER = Number.POSITIVE_INFINITY;
/** More anchors than these tell little more. */
const MOST_IN_WAY = 3;
const MOST_MORE = 4;
/** A longer list of words tells too little to be kept. */
const LONGEST_MORE = 150;

export class Anchors {
  private readonly listWords = new Map<string, ReadonlySet<string> | null>();
  private readonly listCosts = new Map<string, number>();
  private readonly costs = new Map<Node, number>();
  constructor(private readonly lists: Lists) {}

  /** Whether every match of a pattern holds some word. */
  restsOnWords(node: Node): boolean {
    return this.cost(node) < NEVER;
  }

  /** Throws when a pattern rests on no word. */
  of(node: Node): Anchored {
    if (!this.restsOnWords(node)) throw new Error("a pattern rests on no word");
    const [rarest, ...others] = this.rarestFirst(node.kind === "run" ? node.nodes : [node]);
    return { ways: rarest ? this.waysOf(rarest) : [], more: this.shortOnes(others, MOST_MORE) };
  }

  /** Phrases side by side are a way each; single words are one way together. */
  private waysOf(node: Node): (readonly Anchor[])[] {
    if (node.kind !== "either") return [[this.anchorOf(node)]];
    const single: Anchor = { words: [], lists: [] };
    const ways: (readonly Anchor[])[] = [];
    for (const one of node.nodes) {
      if (one.kind === "run") ways.push(this.wayOf(one.nodes));
      else this.gather(one, single);
    }
    return single.words.length + single.lists.length > 0 ? [[single], ...ways] : ways;
  }

  private wayOf(nodes: readonly Node[]): readonly Anchor[] {
    const [rarest, ...others] = this.rarestFirst(nodes);
    return rarest ? [this.anchorOf(rarest), ...this.shortOnes(others, MOST_IN_WAY - 1)] : [];
  }

  private rarestFirst(nodes: readonly Node[]): readonly Node[] {
    return nodes.filter((one) => this.cost(one) < NEVER).sort((a, b) => this.cost(a) - this.cost(b));
  }

  private shortOnes(nodes: readonly Node[], most: number): readonly Anchor[] {
    const anchors = nodes.map((one) => this.anchorOf(one));
    return anchors.filter(({ words }) => words.length <= LONGEST_MORE).slice(0, most);
  }

  private anchorOf(node: Node): Anchor {
    const anchor: Anchor = { words: [], lists: [] };
    this.gather(node, anchor);
    return anchor;
  }

  /** The words of which one is in every match of a list; null when a match can do without any. */
  wordsOf(name: string): ReadonlySet<string> | null {
    const known = this.listWords.get(name);
    if (known !== undefined) return known;
    this.listWords.set(name, null);
    const words = name === "name" ? null : this.ofList(name);
    this.listWords.set(name, words);
    return words;
  }

  private ofList(name: string): ReadonlySet<string> | null {
    const { words, nodes } = this.lists.get(name);
    if (nodes.length === 0) return words;
    const all = new Set(words);
    const anchor: Anchor = { words: [], lists: [] };
    for (const node of nodes) {
      if (this.cost(node) === NEVER) return null;
      this.gather(node, anchor);
    }
    for (const word of anchor.words) all.add(word);
    for (const inner of anchor.lists) for (const word of this.wordsOf(inner) ?? []) all.add(word);
    return all;
  }

  private gather(node: Node, into: Anchor): void {
    if (node.kind === "word") into.words.push(...node.words);
    else if (node.kind === "list") into.lists.push(node.name);
    else if (node.kind === "either") for (const one of node.nodes) this.gather(one, into);
    else if (node.kind === "run") {
      const rarest = this.rarest(node.nodes);
      if (rarest) this.gather(rarest, into);
    }
  }

  private rarest(nodes: readonly Node[]): Node | null {
    let best: Node | null = null;
    let least = NEVER;
    for (const node of nodes) {
      const cost = this.cost(node);
      if (cost < least) {
        best = node;
        least = cost;
      }
    }
    return best;
  }

  /** How often a sentence would be looked at for the sake of a node. */
  private cost(node: Node): number {
    const known = this.costs.get(node);
    if (known !== undefined) return known;
    const cost = this.reckon(node);
    this.costs.set(node, cost);
    return cost;
  }

  private reckon(node: Node): number {
    switch (node.kind) {
      case "word":
        return costOf(node.words);
      case "list":
        return this.listCost(node.name);
      case "either":
        return node.nodes.reduce((sum, one) => sum + this.cost(one), 0);
      case "run":
        return node.nodes.reduce((least, one) => Math.min(least, this.cost(one)), NEVER);
      default:
        return NEVER;
    }
  }

  private listCost(name: string): number {
    const known = this.listCosts.get(name);
    if (known !== undefined) return known;
    const words = this.wordsOf(name);
    const cost = words ? costOf(words) : NEVER;
    this.listCosts.set(name, cost);
    return cost;
  }
}

function costOf(words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += FREQUENT.get(word) ?? SELDOM;
  return sum;
}
