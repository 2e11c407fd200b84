/** The cheap pass: what the words of a sentence bring up, most of it nothing. Knows words and anchors, no rules. */
import type { Anchor, Anchored } from "./anchors.ts";

/** One thing to bring up, and what a sentence must hold for it: one word or list of each anchor. */
export interface Entry<Item> extends Anchored {
  readonly item: Item;
}

/** All that one way asks besides its rarest anchor, and what it leads to. */
interface Way {
  readonly entry: number;
  readonly more: readonly Held[];
}

/** Words and lists by their numbers, and what was last known of them: anchors are shared by many entries. */
interface Held {
  readonly words: readonly number[];
  readonly lists: readonly number[];
  asked: number;
  isHeld: boolean;
}

/**
 * Words and lists are numbered, and marked with the number of the sentence that they were last seen in: nothing is made or
 * emptied for a sentence.
 */
export class LeadIndex<Item> {
  private readonly words = new Map<string, number>();
  private readonly lists = new Map<string, number>();
  /** By word: the lists that it is of, and the ways that it may be the rarest anchor of. */
  private readonly listsOf: number[][] = [];
  private readonly byWord: Way[][] = [];
  private readonly byList: Way[][] = [];
  private readonly items: readonly Item[];
  private readonly more: Held[][];
  private readonly wordSeen: number[] = [];
  private readonly listSeen: number[] = [];
  private readonly entrySeen: number[];
  private sentence = 0;

  /** `wordsOf`: the words of a list of which every match of it has one; null when it can do without. */
  constructor(entries: readonly Entry<Item>[], wordsOf: (list: string) => ReadonlySet<string> | null) {
    this.items = entries.map(({ item }) => item);
    const shared = new Map<string, Held>();
    const held = ({ words, lists }: Anchor): Held => {
      const key = [...words, "$", ...lists].join(" ");
      const known = shared.get(key) ?? {
        words: words.map((word) => this.numberOf(word)),
        lists: lists.map((name) => this.numberOfList(name, wordsOf)),
        asked: 0,
        isHeld: false,
      };
      shared.set(key, known);
      return known;
    };
    this.entrySeen = entries.map(() => 0);
    const allHeld = (anchors: readonly Anchor[]): Held[] =>
      anchors.filter(({ lists }) => lists.every((name) => wordsOf(name) !== null)).map(held);
    this.more = entries.map(({ ways, more }, entry) => {
      for (const [rarest, ...rest] of ways) {
        const way: Way = { entry, more: allHeld(rest) };
        for (const word of rarest?.words ?? []) this.byWord[this.numberOf(word)]?.push(way);
        for (const name of rarest?.lists ?? []) this.byList[this.numberOfList(name, wordsOf)]?.push(way);
      }
      return allHeld(more);
    });
  }

  /** What has all its anchors among the words, whatever their order. Linear in the number of words. */
  among(words: readonly string[]): readonly Item[] {
    this.sentence++;
    const called: Way[] = [];
    for (const word of words) {
      const at = this.words.get(word);
      if (at === undefined || this.wordSeen[at] === this.sentence) continue;
      this.wordSeen[at] = this.sentence;
      for (const way of this.byWord[at] ?? []) called.push(way);
      for (const list of this.listsOf[at] ?? []) {
        if (this.listSeen[list] === this.sentence) continue;
        this.listSeen[list] = this.sentence;
        for (const way of this.byList[list] ?? []) called.push(way);
      }
    }
    const found: Item[] = [];
    for (const { entry, more } of called) {
      if (this.entrySeen[entry] === this.sentence || !this.holdsAll(more) || !this.holdsAll(this.more[entry])) continue;
      this.entrySeen[entry] = this.sentence;
      found.push(this.items[entry] as Item);
    }
    return found;
  }

  private holdsAll(all: readonly Held[] | undefined): boolean {
    for (const one of all ?? []) if (!this.holds(one)) return false;
    return true;
  }

  private holds(one: Held): boolean {
    if (one.asked === this.sentence) return one.isHeld;
    one.asked = this.sentence;
    one.isHeld =
      one.words.some((at) => this.wordSeen[at] === this.sentence) ||
      one.lists.some((at) => this.listSeen[at] === this.sentence);
    return one.isHeld;
  }

  private numberOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const number = this.words.size;
    this.words.set(word, number);
    this.listsOf.push([]);
    this.byWord.push([]);
    this.wordSeen.push(0);
    return number;
  }

  private numberOfList(name: string, wordsOf: (list: string) => ReadonlySet<string> | null): number {
    const known = this.lists.get(name);
    if (known !== undefined) return known;
    const number = this.lists.size;
    this.lists.set(name, number);
    this.byList.push([]);
    this.listSeen.push(0);
    for (const word of wordsOf(name) ?? []) this.listsOf[this.numberOf(word)]?.push(number);
    return number;
  }
}
