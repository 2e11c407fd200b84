/** Rules made ready when they are first needed: which word brings up which pattern. Knows rows, not messages. */
import { readAnchored, writeAnchored } from "./anchor-lines.ts";
import { type Anchored, Anchors } from "./anchors.ts";
import { isFactVeto } from "./fact-vetoes.ts";
import { LeadIndex } from "./lead-index.ts";
import { type Lexicon, Lists } from "./lists.ts";
import { type Node, parsePattern } from "./pattern.ts";
import type { RuleFile, RuleRow, Veto } from "./rule.ts";
import type { Phrase } from "./rules/phrase.ts";
import type { Vocabulary } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A row with its file. */
export interface Rule {
  readonly id: string;
  readonly file: RuleFile;
  readonly row: RuleRow;
}

/** One pattern of one rule, as written. */
export interface Lead {
  /** The row's id and the pattern's hash: another pattern has another one, wherever it stands. */
  readonly id: string;
  readonly rule: Rule;
  readonly pattern: string;
}

/** One pattern of a phrase that is not to be taken at its word. */
export interface Called {
  readonly phrase: Phrase;
  readonly pattern: string;
}

/** `always`: whole sentences, of which other words decide. */
interface PhraseIndex {
  readonly index: LeadIndex<Called>;
  readonly always: readonly Called[];
}

export interface RuleSource {
  readonly files: readonly RuleFile[];
  readonly vetoes: readonly Veto[];
  readonly lexicon: Lexicon;
  /** Words that people hide behind signs. */
  readonly hidden: readonly string[];
  /** The anchors of the patterns in their order, a line each (see `anchorLines`): spares reading every pattern at the first message. */
  readonly anchors?: string;
}

export class RuleSet {
  readonly lists: Lists;
  readonly vocabulary: Vocabulary;
  private readonly anchors: Anchors;
  private readonly parsed = new Map<string, Node>();
  private index: LeadIndex<Lead> | null = null;
  private readonly phrases = new Map<readonly Phrase[], PhraseIndex>();
  constructor(readonly source: RuleSource) {
    this.lists = new Lists(source.lexicon);
    this.anchors = new Anchors(this.lists);
    this.vocabulary = vocabularyOf(source);
  }

  /** A pattern, read once. */
  pattern(source: string): Node {
    const known = this.parsed.get(source) ?? parsePattern(source);
    this.parsed.set(source, known);
    return known;
  }

  veto(id: string): Veto {
    const veto = this.source.vetoes.find((one) => one.id === id);
    if (!veto) throw new Error(`there is no veto called ${id}`);
    return veto;
  }

  /** The patterns that the words of a sentence bring up. None for most sentences. */
  leadsIn(words: readonly string[]): readonly Lead[] {
    this.index ??= this.buildIndex();
    return this.index.among(words);
  }

  /** The same for phrases; looked for only where something is found, so that they are read when first asked about. */
  phrasesIn(words: readonly string[], phrases: readonly Phrase[]): readonly Called[] {
    const known = this.phrases.get(phrases) ?? this.indexOf(phrases);
    this.phrases.set(phrases, known);
    return [...known.index.among(words), ...known.always];
  }

  /** The anchors of all patterns as `RuleSource.anchors` wants them. */
  anchorLines(): string {
    return this.ownAnchors().map(writeAnchored).join("\n");
  }

  /** Reads what is otherwise read late; throws on a bad row, list or veto. For tests. */
  check(): void {
    this.ownAnchors();
    for (const name of Object.keys(this.source.lexicon)) this.lists.get(name);
    for (const { match } of this.source.vetoes) match.forEach((one) => this.pattern(one));
    for (const { vetoes, rows } of this.source.files) {
      for (const id of vetoes) if (!isFactVeto(id)) this.veto(id);
      for (const row of rows) for (const one of [...(row.unless ?? []), ...(row.with ?? [])]) this.pattern(one);
    }
  }

  private patterns(): readonly Lead[] {
    return this.source.files.flatMap((file) =>
      file.rows.flatMap((row) => {
        const rule: Rule = { id: `${file.category}/${row.id}`, file, row };
        return row.match.map((pattern) => ({ id: `${rule.id}#${hashOf(pattern)}`, rule, pattern }));
      }),
    );
  }

  private ownAnchors(): readonly Anchored[] {
    return this.patterns().map(({ pattern }) => this.anchors.of(this.pattern(pattern)));
  }

  private indexOf(phrases: readonly Phrase[]): PhraseIndex {
    const all = phrases.flatMap((phrase) => phrase.match.map((pattern): Called => ({ phrase, pattern })));
    const rests = (one: Called): boolean => this.anchors.restsOnWords(this.pattern(one.pattern));
    const entries = all.filter(rests).map((item) => ({ item, ...this.anchors.of(this.pattern(item.pattern)) }));
    return {
      index: new LeadIndex(entries, (name) => this.anchors.wordsOf(name)),
      always: all.filter((one) => !rests(one)),
    };
  }

  private buildIndex(): LeadIndex<Lead> {
    const anchors = this.source.anchors?.split("\n").map(readAnchored) ?? this.ownAnchors();
    const entries = this.patterns().map((item, at) => ({ item, ...(anchors[at] ?? NOTHING) }));
    return new LeadIndex(entries, (name) => this.anchors.wordsOf(name));
  }
}

/** FNV-1a in five letters and figures or fewer. */
function hashOf(pattern: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < pattern.length; at++) hash = Math.imul(hash ^ pattern.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % 36 ** 5).toString(36);
}

const NOTHING: Anchored = { ways: [], more: [] };
