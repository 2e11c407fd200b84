/** Labelled texts → what the model is taught: written ones, ordinary ones, made ones, and those of the public sets. */
import { HEADS, type Head } from "../../core/analysis/model/heads.ts";
import { splitSentences } from "../../core/analysis/sentences.ts";
import type { Span } from "../../core/mail/index.ts";
import { corpusItems } from "./corpus-items.ts";
import { foldInTurn, foldOf } from "./folds.ts";
import { madeSentences } from "./grammar.ts";
import { type Item, UNKNOWN, wantedOf } from "./item.ts";
import { sentencesIn } from "./sentences-in.ts";
import { type RepeatsRow, repeatsRows, type TrainingRow, trainingRows } from "./sources.ts";
import { isUnsaid } from "./unsaid.ts";

/** The sentences of a text that bear its label, and those that bear none of it. What is cut through is unknown. */
function partsOf(row: TrainingRow, set: string): Item[] {
  const sentences = splitSentences(row.text, 0, row.text.length);
  const fold = foldOf(row.id, row.pair);
  const base = { fold, set, whole: false };
  if (sentences.length < 2) return [];
  const spans = (row.spans ?? (row.span ? [{ label: row.labels[0] ?? "", text: row.span }] : [])).map((span) => ({
    ...span,
    ...placeIn(row.text, span.text),
  }));
  const findings = row.labels.filter((label) => (HEADS as readonly string[]).includes(label));
  return sentences.map((sentence): Item => {
    const text = row.text.slice(sentence.start, sentence.end);
    const shares = spans.map((span) => ({ label: span.label, share: shareOf(span, sentence) }));
    const touching = shares.filter(({ share }) => share > 0.5).map(({ label }) => label);
    const wanted = wantedOf(touching);
    for (const label of findings) {
      if (touching.includes(label)) continue;
      const own = shares.filter((span) => span.label === label);
      const isElsewhere = row.spans && own.length > 0 && own.every(({ share }) => share === 0);
      wanted[HEADS.indexOf(label as Head)] = isElsewhere ? 0 : UNKNOWN;
    }
    return { ...base, text, wanted, weight: 0.5 };
  });
}

/** Where words stand in a text; nowhere where they are not in it. */
function placeIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start < 0 ? start : start + words.length };
}

/** How much of the shorter of two spans the other one covers, 0..1. */
function shareOf(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / Math.max(1, Math.min(one.end - one.start, other.end - other.start));
}

function ownItems(): Item[] {
  return trainingRows().flatMap(({ file, rows }) => {
    const set = file.replace(".jsonl", "");
    return rows.flatMap((row): Item[] => {
      const parts = partsOf(row, set);
      if (row.spans) return [...parts, ...partsOf(unmarkedRow(row), set)];
      const whole = {
        text: row.text,
        fold: foldOf(row.id, row.pair),
        wanted: wantedOf(row.labels),
        weight: 1,
        set,
        whole: true,
      };
      return [whole, ...parts];
    });
  });
}

/** What may be true and was not said is unknown. */
function withUnsaid(item: Item): Item {
  const labels = HEADS.filter((_, head) => item.wanted[head] === 1);
  const wanted = item.wanted.map((answer, head) =>
    answer === 0 && isUnsaid(item.set, labels, HEADS[head] ?? "") ? UNKNOWN : answer,
  );
  return { ...item, wanted };
}

/** One text in so many is taught once more without marks, as people type on a telephone. */
const UNMARKED = { oneIn: 5, weight: 0.5 };

function unmarkedItems(items: readonly Item[]): Item[] {
  return items
    .filter(({ whole }, at) => whole && at % UNMARKED.oneIn === 0)
    .map((item) => ({ ...item, text: unmarked(item.text), weight: UNMARKED.weight, whole: false }));
}

const unmarked = (text: string): string => text.replace(/[.,;:!?"“”]+/g, "");

/** A whole mail in one line without marks: its sentences are what the analysis will cut from it. */
function unmarkedRow(row: TrainingRow): TrainingRow {
  const typed = (text: string) => unmarked(text).replace(/\s+/g, " ");
  return {
    ...row,
    text: typed(row.text),
    spans: (row.spans ?? []).map((span) => ({ ...span, text: typed(span.text) })),
  };
}

/** The texts of one ordinary complaint told in several ways. */
export function textsOf(row: RepeatsRow): readonly string[] {
  const mails = [...row.different, ...row.rewrites.slice(0, 1), ...row.partlyNew].map(({ text }) => text);
  return [row.original, ...mails, ...row.chasers, ...row.replies];
}

/** Sentences of ordinary complaints. */
function ordinaryItems(): Item[] {
  const nothing = wantedOf([]);
  return repeatsRows().flatMap((row, at) => {
    const sentences = new Set(textsOf(row).flatMap(sentencesIn));
    return [...sentences].map((text) => ({
      text,
      fold: foldInTurn(at),
      wanted: nothing,
      weight: 0.5,
      set: "repeats",
      whole: false,
    }));
  });
}

/** How many sentences each line of the grammar yields, and what one weighs beside a written one. */
const MADE = { each: 25, weight: 0.3 };

function madeItems(): Item[] {
  return madeSentences("own-grammar", MADE.each).map(({ text, labels, line }) => ({
    text,
    fold: foldInTurn(line),
    wanted: wantedOf(labels),
    weight: MADE.weight,
    set: "own-grammar",
    whole: false,
  }));
}

/** Everything there is to learn from, in a fixed order; what is not taught is in the fold kept out. */
export function allItems(): readonly Item[] {
  const own = ownItems().map(withUnsaid);
  return [...own, ...unmarkedItems(own), ...ordinaryItems(), ...madeItems(), ...corpusItems()];
}
