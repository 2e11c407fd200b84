/**
 * What is left of rows and model when the words that a writer denies, or tells as somebody else's, are not heard: a row
 * that rests on them is vetoed, and the model is asked again without them. Risk to another person is heard from any words.
 */
import type { Message, Span } from "../mail/index.ts";
import type { Seen } from "./candidates-in-message.ts";
import { type Disowned, disownedIn } from "./disowned.ts";
import { CATEGORIES, type Category } from "./finding.ts";
import { sentenceAt } from "./grounds.ts";
import type { Head, HeadScores } from "./model/index.ts";
import { placeOf } from "./reading.ts";
import type { RuleSet } from "./ruleset.ts";
import type { SentenceSpan } from "./sentences.ts";
import { Neighbours } from "./told.ts";

type Hear = (text: string, sentences: readonly SentenceSpan[]) => { readonly figures: readonly HeadScores[] };

/** A figure that no lead could lift is not asked about again. */
const HINT = 0.2;

/** What rows saw and what the model makes of each sentence. */
interface Heeded {
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
    const sentence = sentences[at];
    const found = sentence ? disownedIn(text, sentence, at, neighbours, rules) : [];
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

/** The text with spaces for the letters of some spans, every other letter in its place. */
function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    parts.push(text.slice(at, from), text.slice(from, end).replace(/\S/g, " "));
    at = end;
  }
  return parts.join("") + text.slice(at);
}
