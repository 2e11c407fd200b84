/** Where patterns match in a sentence. Every node is asked once for each place, so time is bounded by length × size. Knows no rule. */
import type { Entries } from "./entries.ts";
import type { Lists } from "./lists.ts";
import type { Node } from "./pattern.ts";
import type { Reading, WordSpan } from "./reading.ts";

const MOST_MATCHES = 8;
const NOWHERE: readonly number[] = [];
const NOTHING: readonly Node[] = [];
const isPause = (word: string | undefined): boolean => word === "," || word === "?";

export class Matcher {
  private readonly found = new Map<Node, readonly WordSpan[]>();
  private readonly listed = new Map<string, (readonly number[] | undefined)[]>();
  constructor(
    private readonly reading: Reading,
    private readonly lists: Lists,
  ) {}

  /** Every place where a pattern matches, longest at each start, none overlapping, at most eight. */
  find(node: Node): readonly WordSpan[] {
    const known = this.found.get(node);
    if (known) return known;
    const spans: WordSpan[] = [];
    for (let first = 0; first < this.reading.words.length && spans.length < MOST_MATCHES; ) {
      const last = this.ends(node, first).at(-1) ?? first;
      if (last > first) spans.push({ first, last });
      first = Math.max(last, first + 1);
    }
    this.found.set(node, spans);
    return spans;
  }

  /** Where a match that begins at `at` may end, in rising order. */
  private ends(node: Node, at: number): readonly number[] {
    const word = this.reading.words[at];
    switch (node.kind) {
      case "word":
        return word !== undefined && node.words.has(word) ? [at + 1] : NOWHERE;
      case "list":
        return this.listEnds(node.name, at);
      case "gap":
        return this.gapEnds(node.most, node.pauses, at);
      case "any":
        return word !== undefined && !isPause(word) ? [at + 1] : NOWHERE;
      case "first":
        return at === 0 ? [at] : NOWHERE;
      case "last":
        return this.isLast(at) ? [at] : NOWHERE;
      case "not":
        return this.ends(node.node, at).length > 0 ? NOWHERE : [at];
      case "maybe":
        return rising([at, ...this.ends(node.node, at)]);
      case "either":
        return this.entryEnds(node.entries, at);
      case "run":
        return this.runEnds(node.nodes, at);
    }
  }

  private runEnds(nodes: readonly Node[], at: number): readonly number[] {
    let places: readonly number[] = [at];
    for (const node of nodes) {
      const [only] = places;
      if (only === undefined) return NOWHERE;
      places = places.length === 1 ? this.ends(node, only) : rising(places.flatMap((place) => this.ends(node, place)));
    }
    return places;
  }

  private gapEnds(most: number, pauses: boolean, at: number): readonly number[] {
    const ends = [at];
    for (let end = at; end < at + most && end < this.reading.words.length; end++) {
      if (!pauses && isPause(this.reading.words[end])) break;
      ends.push(end + 1);
    }
    return ends;
  }

  private listEnds(name: string, at: number): readonly number[] {
    const known = this.listed.get(name) ?? [];
    this.listed.set(name, known);
    const before = known[at];
    if (before) return before;
    const ends = name === "name" ? this.nameEnds(at) : this.entryEnds(this.lists.get(name), at);
    known[at] = ends;
    return ends;
  }

  private entryEnds({ words, phrases, open }: Entries, at: number): readonly number[] {
    const word = this.reading.words[at];
    const ends: number[] = [];
    if (word !== undefined) {
      if (words.has(word)) ends.push(at + 1);
      for (const node of phrases.get(word) ?? NOTHING) ends.push(...this.ends(node, at));
    }
    for (const node of open) ends.push(...this.ends(node, at));
    return rising(ends);
  }

  private nameEnds(at: number): readonly number[] {
    if (!this.reading.isName(at)) return NOWHERE;
    return this.reading.isName(at + 1) ? [at + 1, at + 2] : [at + 1];
  }

  private isLast(at: number): boolean {
    for (let next = at; next < this.reading.words.length; next++) if (!isPause(this.reading.words[next])) return false;
    return true;
  }
}

function rising(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
}
