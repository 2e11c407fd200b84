/** Sentences that their neighbours hand to another speaker: "He said:" before, "Those were his words." after. */
import type { Span } from "../mail/index.ts";
import { Matcher } from "./matcher.ts";
import { type Reading, readingOf } from "./reading.ts";
import { HANDS_OVER, OWN_WORDS, POINTS_BELOW, POINTS_ON, SPEECH, THEIR_WORDS } from "./rules/telling.ts";
import type { RuleSet } from "./ruleset.ts";
import { tokenise } from "./tokens.ts";

/** So many sentences are taken for one speech where nothing marks its end. */
const LONGEST_SPEECH = 4;
/** A sentence before a listed item may stand so many items above. */
const LONGEST_LIST = 8;
const ITEM = /^[ \t]*(?:[-*•·–—]|\(?\d{1,2}[.)])[ \t]/;

/** Reads the neighbours of the sentences that are asked about, each at most once. */
export class Neighbours {
  private readonly read = new Map<number, Reading>();
  private readonly matchers = new Map<number, Matcher>();
  constructor(
    private readonly text: string,
    private readonly sentences: readonly Span[],
    private readonly rules: RuleSet,
  ) {}

  /** What of a sentence is told as somebody else's: all of it, what stands behind a colon, or nothing. */
  toldIn(at: number): Span | null {
    const sentence = this.sentences[at];
    if (!sentence) return null;
    if (this.says(at + 1, THEIR_WORDS) || this.isHandedOver(at)) return sentence;
    const speech = this.speechIn(at);
    if (speech) return speech;
    const colon = sentence.start + this.text.slice(sentence.start, sentence.end).indexOf(":");
    if (
      colon < sentence.start ||
      colon >= sentence.end - 1 ||
      !this.handsOver({ start: sentence.start, end: colon + 1 })
    )
      return null;
    return { start: colon + 1, end: sentence.end };
  }

  /** Direct speech without marks, to the end of the sentence. */
  private speechIn(at: number): Span | null {
    const reading = this.readingAt(at);
    const matcher = this.matcherAt(at);
    const [said] = SPEECH.flatMap((one) => matcher.find(this.rules.pattern(one)));
    const first = said && reading.tokens[said.last - 1];
    return first ? { start: first.start, end: reading.end } : null;
  }

  /** Whether a sentence holds one of the patterns. */
  says(at: number, patterns: readonly string[]): boolean {
    if (this.sentences[at] === undefined) return false;
    const matcher = this.matcherAt(at);
    return patterns.some((one) => matcher.find(this.rules.pattern(one)).length > 0);
  }

  /** Knows what was found before. */
  matcherAt(at: number): Matcher {
    const known = this.matchers.get(at) ?? new Matcher(this.readingAt(at), this.rules.lists);
    this.matchers.set(at, known);
    return known;
  }

  readingAt(at: number): Reading {
    const known = this.read.get(at) ?? this.readingOf(this.sentences[at] ?? { start: 0, end: 0 });
    this.read.set(at, known);
    return known;
  }

  private readingOf(span: Span): Reading {
    return readingOf(this.text, span, tokenise(this.text, span.start, span.end, this.rules.vocabulary));
  }

  private isHandedOver(at: number): boolean {
    const here = this.sentences[at] as Span;
    const listed = ITEM.test(this.lineOf(here));
    for (let back = 1; back <= (listed ? LONGEST_LIST : LONGEST_SPEECH); back++) {
      const before = this.sentences[at - back];
      if (!before) return false;
      const next = this.sentences[at - back + 1] as Span;
      const apart = this.text.slice(before.end, next.start).includes("\n\n");
      if (this.text[before.end - 1] === ":") return this.handsOver(before);
      if (apart && this.says(at - back, POINTS_BELOW) && this.handsOver(before)) return true;
      if (this.pointsOn(at - back)) return !apart && this.areSpeech(at - back + 1, at) && this.handsOver(before);
      if (apart && !(listed && ITEM.test(this.lineOf(before)))) return false;
    }
    return false;
  }

  private pointsOn(at: number): boolean {
    return this.says(at, POINTS_ON);
  }

  /** Whether all of these speak to somebody, as a message would. */
  private areSpeech(from: number, to: number): boolean {
    for (let at = from; at <= to; at++)
      if (!this.readingAt(at).words.some((word) => word === "you" || word === "your" || word === "i")) return false;
    return true;
  }

  private handsOver(span: Span): boolean {
    const reading = this.readingOf(span);
    return holds(reading, HANDS_OVER, this.rules) && !holds(reading, OWN_WORDS, this.rules);
  }

  private lineOf({ start, end }: Span): string {
    const from = this.text.lastIndexOf("\n", start) + 1;
    return this.text.slice(from, Math.min(end, from + 12));
  }
}

function holds(reading: Reading, patterns: readonly string[], rules: RuleSet): boolean {
  const matcher = new Matcher(reading, rules.lists);
  return patterns.some((one) => matcher.find(rules.pattern(one)).length > 0);
}
