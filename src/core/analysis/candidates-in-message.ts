/** The writer's sentences as the rules see them: each alone, and each with the one before it. Knows no findings. */
import type { Message } from "../mail/index.ts";
import { type Candidate, candidatesIn } from "./candidates.ts";
import type { Quotations } from "./quotations.ts";
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
  quotations: Quotations,
  { alone, across }: RuleSets,
): readonly Seen[] {
  const seen: Seen[] = [];
  let before: Reading | null = null;
  for (const sentence of sentences) {
    const tokens = tokenise(message.text, sentence.start, sentence.end, alone.vocabulary);
    const reading = readingOf(message.text, sentence, tokens);
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
  return candidatesIn(reading, leads, quotations, rules).map((candidate) => ({ reading, candidate }));
}
