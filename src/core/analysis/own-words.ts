/**
 * What is left of rows and model when the words that a writer denies, or tells as somebody else's, are not heard: a row
 * that rests on them is vetoed, and the model is asked again without them. Risk to another person is heard from any words.
 */
import type { Message, Span } from "../mail/index.ts";
import type { Seen } from "./candidates-in-message.ts";
import { readClauses } from "./clauses/read-clauses.ts";
import { deniedIn, harmlessIn, reportedIn } from "./denials.ts";
import { CATEGORIES, type Category } from "./finding.ts";
import { sentenceAt } from "./grounds.ts";
import type { Head, HeadScores } from "./model/index.ts";
import { quotationsIn } from "./quotations.ts";
import { clauseAround, placeOf, type Reading } from "./reading.ts";
import {
  ANSWERED_NO,
  ASKED,
  CAME_BACK,
  FORESEEN,
  HANDS_OVER,
  HAZARDS,
  IDIOMS,
  LAWFUL,
  NOT_OVER,
  REPORTED,
  TAKEN_BACK,
  THEN,
  VAGUE,
  WRITTEN,
} from "./rules/disowned.ts";
import type { RuleSet } from "./ruleset.ts";
import type { SentenceSpan } from "./sentences.ts";
import { Neighbours } from "./told.ts";

type Hear = (text: string, sentences: readonly SentenceSpan[]) => { readonly figures: readonly HeadScores[] };

/** Words that are not heard for some categories. */
interface Disowned extends Span {
  readonly of: readonly Category[];
  /** Whether rows are silenced too: they look at clauses and quotation marks themselves. */
  readonly rows: boolean;
}

/** A figure that no lead could lift is not asked about again. */
const HINT = 0.2;
/** What puts a person at risk is told of in others' words, too. */
const TELLABLE = CATEGORIES.filter((category) => !category.startsWith("safeguarding."));

/** What is known of somebody may have been told, and unsettles nevertheless. */
const SAID = TELLABLE.filter((category) => category.startsWith("threat.") || category.startsWith("abuse."));
const SELF: readonly Category[] = ["safeguarding.self-harm"];

export interface Heeded {
  readonly seen: readonly Seen[];
  readonly figures: readonly HeadScores[];
}

export function ownWords(
  { text }: Pick<Message, "text">,
  sentences: readonly SentenceSpan[],
  { seen, figures }: Heeded,
  rules: RuleSet,
  hear: Hear,
): Heeded {
  const neighbours = new Neighbours(text, sentences, rules);
  const asked = new Set(
    seen.filter(isFinding).map((one) => sentenceAt(sentences, placeOf(one.reading, one.candidate.words).end - 1)),
  );
  figures.forEach((figure, at) => {
    if (CATEGORIES.some((category) => figure[category] >= HINT)) asked.add(at);
  });
  const disowned = new Map<number, readonly Disowned[]>();
  for (const at of asked) {
    const found = disownedIn(text, sentences, at, neighbours, rules);
    if (found.length > 0) disowned.set(at, found);
  }
  if (disowned.size === 0) return { seen, figures };
  return {
    seen: seen.map((one) => heed(one, disowned, sentences)),
    figures: hearAgain(text, sentences, figures, disowned, hear),
  };
}

const isFinding = ({ candidate }: Seen): boolean =>
  candidate.vetoed === null && (CATEGORIES as readonly string[]).includes(candidate.rule.file.category);

function disownedIn(
  text: string,
  sentences: readonly SentenceSpan[],
  at: number,
  neighbours: Neighbours,
  rules: RuleSet,
): readonly Disowned[] {
  const sentence = sentences[at];
  if (!sentence) return [];
  const reading = neighbours.readingAt(at);
  const told = neighbours.toldIn(at);
  const denied = neighbours.says(at + 1, TAKEN_BACK) ? [] : deniedIn(reading, rules);
  const around = [at, at - 1, at + 1, at - 2, at + 2];
  const vague = around.some((one) => neighbours.says(one, LAWFUL)) ? harmlessIn(reading, VAGUE, rules) : [];
  const harmless = [...IDIOMS, ...(around.some((one) => neighbours.says(one, HAZARDS)) ? FORESEEN : [])];
  return [
    ...(told ? [{ ...told, of: TELLABLE, rows: true }] : []),
    ...[...denied, ...vague, ...harmlessIn(reading, harmless, rules)].map((one) => ({
      ...placeOf(reading, one),
      of: one.of,
      rows: true,
    })),
    ...vague.map((one) => ({ ...placeOf(reading, clauseAround(reading, one)), of: one.of, rows: false })),
    ...(isNoRisk(at, reading, neighbours, rules) ? [{ ...sentence, of: SELF, rows: true }] : []),
    ...(neighbours.says(at, HANDS_OVER) ? quotationsIn(text, sentence.start, sentence.end) : []).map((one) => ({
      ...one,
      of: TELLABLE,
      rows: false,
    })),
    ...reportedIn(reading, REPORTED, rules).map((one) => ({ ...placeOf(reading, one), of: SAID, rows: false })),
    ...reportedIn(reading, WRITTEN, rules).map((one) => ({ ...placeOf(reading, one), of: TELLABLE, rows: true })),
  ];
}

/** Whether a sentence asks after a danger that the next one denies, or tells of one that is long over. */
function isNoRisk(at: number, reading: Reading, neighbours: Neighbours, rules: RuleSet): boolean {
  if (neighbours.says(at, ASKED) && neighbours.says(at + 1, ANSWERED_NO) && !neighbours.says(at + 1, TAKEN_BACK))
    return true;
  const { match } = rules.veto("longAgo");
  const isLongAgo = neighbours.says(at, match) || (neighbours.says(at - 1, match) && neighbours.says(at, THEN));
  if (!isLongAgo || neighbours.says(at, NOT_OVER) || neighbours.says(at + 1, CAME_BACK)) return false;
  const clauses = readClauses(reading);
  return clauses.every(({ first, actor, mode }, word) => {
    const isLast = clauses[word + 1]?.first !== first;
    const isHad = mode === "might" && /(?:ed|en|ne|ought|id|een)$/.test(reading.words[first + 2] ?? "");
    return !isLast || actor !== "writer" || mode === "past" || isHad;
  });
}

/** A row that rests on words disowned is silent. */
function heed(
  seen: Seen,
  disowned: ReadonlyMap<number, readonly Disowned[]>,
  sentences: readonly SentenceSpan[],
): Seen {
  const { candidate } = seen;
  if (candidate.vetoed !== null) return seen;
  const { start, end } = placeOf(seen.reading, candidate.words);
  const here = disowned.get(sentenceAt(sentences, end - 1));
  const silenced = here?.some(
    (one) =>
      one.rows &&
      (one.of as readonly string[]).includes(candidate.rule.file.category) &&
      (Math.min(end, one.end) - Math.max(start, one.start)) * 2 > end - start,
  );
  return silenced ? { ...seen, candidate: { ...candidate, vetoed: "disowned" } } : seen;
}

/** The model is asked again with a blank for the words disowned; each category keeps the lower figure. */
function hearAgain(
  text: string,
  sentences: readonly SentenceSpan[],
  figures: readonly HeadScores[],
  disowned: ReadonlyMap<number, readonly Disowned[]>,
  hear: Hear,
): readonly HeadScores[] {
  const lowered = figures.map((figure): Record<Head, number> => ({ ...figure }));
  const all = [...disowned.values()].flat();
  for (const categories of groupsOf(all)) {
    const blanked = blank(
      text,
      all.filter(({ of }) => categories.every((category) => of.includes(category))),
    );
    for (const at of disowned.keys()) {
      const figure = lowered[at];
      if (!figure || !categories.some((category) => figure[category] >= HINT)) continue;
      const from = Math.max(0, at - 1);
      const again = hear(blanked, sentences.slice(from, at + 2)).figures[at - from];
      for (const category of categories) figure[category] = Math.min(figure[category], again?.[category] ?? 1);
    }
  }
  return lowered;
}

/** Categories for which the same words are disowned. */
function groupsOf(disowned: readonly Disowned[]): readonly (readonly Category[])[] {
  const groups = new Map<string, Category[]>();
  for (const category of CATEGORIES) {
    const key = disowned.map(({ of }) => (of.includes(category) ? "1" : "0")).join("");
    if (!key.includes("1")) continue;
    const group = groups.get(key);
    if (group) group.push(category);
    else groups.set(key, [category]);
  }
  return [...groups.values()];
}

function blank(text: string, spans: readonly Span[]): string {
  let blanked = text;
  for (const { start, end } of spans)
    blanked = blanked.slice(0, start) + text.slice(start, end).replace(/\S/g, " ") + blanked.slice(end);
  return blanked;
}
