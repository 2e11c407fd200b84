/** The writer's sentences as the rules see them: each alone, and each with the one before it. Knows no findings. */
import type { Message, Span } from "../mail/index.ts";
import { type Candidate, candidatesIn } from "./candidates.ts";
import { LONGEST_QUOTATION, quotationsIn } from "./quotations.ts";
import { joinReadings, type Reading, readingOf } from "./reading.ts";
import type { RuleSet } from "./ruleset.ts";
import type { SentenceSpan } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

/** A candidate with the sentence that it stands in. */
export interface Seen {
  readonly reading: Reading;
  readonly candidate: Candidate;
}

/** Single-sentence rules, and the few that look at two sentences together. */
export interface RuleSets {
  readonly alone: RuleSet;
  readonly across: RuleSet;
}

/** Sentences further apart than this many characters do not belong together. */
const NEIGHBOURS = 4;

export function candidatesInMessage(
  message: Message,
  sentences: readonly SentenceSpan[],
  { alone, across }: RuleSets,
): readonly Seen[] {
  const quotations = new Quotations(message);
  const seen: Seen[] = [];
  let before: Reading | null = null;
  for (const sentence of sentences) {
    const tokens = tokenise(message.text, sentence.start, sentence.end, alone.vocabulary);
    const reading = readingOf(message.text, sentence, tokens);
    quotations.moveTo(sentence.start);
    seen.push(...look(reading, alone, quotations));
    if (before && sentence.start - before.end <= NEIGHBOURS)
      seen.push(...look(joinReadings(message.text, before, reading), across, quotations));
    before = reading;
  }
  return seen;
}

function look(reading: Reading, rules: RuleSet, quotations: Quotations): Seen[] {
  const leads = rules.leadsIn(reading.words);
  if (leads.length === 0) return [];
  return candidatesIn(reading, leads, quotations.near(reading), rules).map((candidate) => ({ reading, candidate }));
}

/** The quotations of a message, passed through once from start to end. */
class Quotations {
  private readonly spans: readonly Span[];
  private next = 0;
  constructor(message: Message) {
    this.spans = message.passages.flatMap(({ kind, start, end }) =>
      kind === "writer" ? quotationsIn(message.text, start, end) : [],
    );
  }

  /** Leaves behind what ended well before a sentence: the one before it may still be asked about. */
  moveTo(start: number): void {
    while ((this.spans[this.next]?.end ?? Number.POSITIVE_INFINITY) <= start - 2 * LONGEST_QUOTATION) this.next++;
  }

  near({ start, end }: Span): readonly Span[] {
    const near: Span[] = [];
    for (let at = this.next; at < this.spans.length; at++) {
      const span = this.spans[at];
      if (!span || span.start >= end + LONGEST_QUOTATION) break;
      if (span.start < end && span.end > start) near.push(span);
    }
    return near;
  }
}
