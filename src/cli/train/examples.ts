/** Labelled messages for training: complaints with their rewrites, and what can be put together from them. */

import { join } from "node:path";
import { sentencesOf } from "../../core/analysis/index.ts";
import type { RepeatKind } from "../../core/history/index.ts";
import { messageOf } from "../evaluate/judges.ts";
import { readRows } from "../evaluate/sources.ts";
import { shuffled } from "./softmax.ts";

/** Who wrote a complaint and its variants: each author has a manner of their own. "mails" are unrelated.ts. */
export const SOURCES = ["long", "more", "short", "brief", "varied", "usual", "mails"] as const;
export type Source = (typeof SOURCES)[number];

/** What a model must not have seen: one fold, all of one author, or nothing. */
export type Left = number | Source | null;
export const isLeft = (left: Left, fold: number, source: Source) => left === fold || left === source;

export interface Example {
  readonly source: Source;
  /** Complaints in one fold never meet those of another. */
  readonly fold: number;
  readonly sort: string;
  readonly earlier: readonly string[];
  readonly text: string;
  readonly kind: Exclude<RepeatKind, "first">;
  /** Sentences that are new; "all" where everything is; null where it is not known. */
  readonly fresh: readonly string[] | "all" | null;
  readonly weight: number;
}

export interface Complaint {
  readonly id: string;
  readonly original: string;
  readonly rewrites: readonly { readonly text: string; readonly how: string }[];
  readonly partlyNew: readonly { readonly text: string; readonly newSentences: readonly string[] }[];
  readonly different: readonly { readonly text: string }[];
  readonly chasers: readonly string[];
  readonly replies: readonly string[];
}

export const FOLDS = 5;

const MORE = join(import.meta.dirname, "../train-analysis/sentences/more-repeats.jsonl");

let known: readonly { readonly fold: number; readonly row: Complaint }[] | null = null;

/** Those beside the project, then our own. */
export function complaints(): readonly { readonly fold: number; readonly row: Complaint }[] {
  known ??= [readRows<Complaint>("training/repeats.jsonl") ?? [], readRows<Complaint>(MORE) ?? []].flatMap((rows) => {
    const place = shuffled(rows.length, 7);
    return rows.map((row, at) => ({ fold: (place[at] ?? 0) % FOLDS, row }));
  });
  return known;
}

const isMore = ({ id }: Complaint) => id.startsWith("more-");

/** The variants as they were written, each beside its original. */
export function plainExamples(): readonly Example[] {
  return complaints().flatMap(({ fold, row }) => variants(fold, row, [row.original], 1, ""));
}

export const sourceOf = (row: Complaint): Source => (isMore(row) ? "more" : "long");

function variants(fold: number, row: Complaint, earlier: readonly string[], weight: number, more: string): Example[] {
  const base = { source: sourceOf(row), fold, earlier, weight };
  const from = isMore(row) ? "more: " : "";
  return [
    ...row.rewrites.map(({ text, how }) => ({
      ...base,
      sort: `${from}${how}${more}`,
      text,
      kind: "duplicate" as const,
      fresh: [],
    })),
    ...row.partlyNew.map(({ text, newSentences }) => ({
      ...base,
      sort: `${from}partly-new${more}`,
      text,
      kind: "partly-new" as const,
      fresh: newSentences,
    })),
    ...row.different.map(({ text }) => ({
      ...base,
      sort: `${from}look-alike${more}`,
      text,
      kind: "new" as const,
      fresh: null,
    })),
    ...row.chasers.map((text) => ({ ...base, sort: `${from}chaser${more}`, text, kind: "chaser" as const, fresh: [] })),
    ...row.replies.map((text) => ({ ...base, sort: `${from}reply${more}`, text, kind: "reply" as const, fresh: [] })),
  ];
}

/** Longer histories and mixed messages, put together from complaints of one author in the same fold. */
export function mixedExamples(): readonly Example[] {
  const rows = complaints();
  const groups = SOURCES.flatMap((source) =>
    Array.from({ length: FOLDS }, (_, fold) => rows.filter((one) => one.fold === fold && sourceOf(one.row) === source)),
  );
  return groups.flatMap((rows) =>
    rows.flatMap(({ fold, row }, at) => {
      const other = rows[(at + 1) % rows.length]?.row ?? row;
      const third = rows[(at + 5) % rows.length]?.row ?? row;
      return [
        ...withHistory(fold, row, other, third),
        ...mixtures(fold, row, other, at),
        ...slices(fold, row, other, at),
      ];
    }),
  );
}

function withHistory(fold: number, row: Complaint, other: Complaint, third: Complaint): Example[] {
  const rewrite = row.rewrites[1]?.text ?? row.original;
  const chaser = row.chasers[0] ?? "Is there any news?";
  const long = variants(fold, row, [other.original, row.original, chaser, third.original], 0.5, " in a history");
  const twice = variants(fold, row, [row.original, chaser, rewrite], 0.3, " told twice").filter(
    ({ text }) => text !== rewrite,
  );
  return [...long, ...twice.filter((_, at) => at % 3 === 0)];
}

function mixtures(fold: number, row: Complaint, other: Complaint, at: number): Example[] {
  const pick = (from: Complaint, step: number) =>
    from.rewrites[(at + step) % from.rewrites.length]?.text ?? from.original;
  const chaser = row.chasers[0] ?? "Is there any news?";
  const reply = row.replies[0] ?? "Thank you, Tuesday is fine.";
  const base = { source: sourceOf(row), fold, weight: 0.5, earlier: [row.original] };
  const both = [row.original, other.original];
  return [
    { ...base, sort: "mixed: other matter", text: other.original, kind: "new", fresh: "all" },
    { ...base, sort: "mixed: other matter", text: pick(other, 2), kind: "new", fresh: "all" },
    { ...base, sort: "mixed: chasing and other matter", text: `${chaser} ${pick(other, 0)}`, kind: "new", fresh: null },
    { ...base, sort: "mixed: reply and other matter", text: `${reply} ${pick(other, 1)}`, kind: "new", fresh: null },
    { ...base, sort: "mixed: repeat and chasing", text: `${pick(row, 0)} ${chaser}`, kind: "duplicate", fresh: [] },
    { ...base, sort: "mixed: reply and repeat", text: `${reply} ${pick(row, 1)}`, kind: "duplicate", fresh: [] },
    { ...base, sort: "mixed: chasing and reply", text: `${chaser} ${reply}`, kind: "reply", fresh: [] },
    {
      ...base,
      sort: "mixed: merged",
      earlier: both,
      text: `${pick(row, 0)}\n\n${pick(other, 1)}`,
      kind: "duplicate",
      fresh: [],
    },
    {
      ...base,
      sort: "mixed: repeat and other matter",
      text: `${pick(row, 3)}\n\n${pick(other, 1)}`,
      kind: "partly-new",
      fresh: [pick(other, 1)],
    },
    {
      ...base,
      sort: "mixed: copied and other matter",
      text: `${row.original}\n\n${other.original}`,
      kind: "partly-new",
      fresh: [other.original],
    },
  ];
}

function cut(text: string): readonly string[] {
  const message = messageOf("slice", text);
  return message === null ? [] : sentencesOf(message).map(({ start, end }) => message.text.slice(start, end));
}

/** One to three sentences on end, long enough to say something. */
function slice(text: string, at: number): string | null {
  const sentences = cut(text);
  const length = 1 + (at % 3);
  const start = (at * 7) % Math.max(1, sentences.length - length + 1);
  const taken = sentences.slice(start, start + length).join(" ");
  return taken.split(/\s+/).length >= 9 ? taken : null;
}

/** Short messages cut from long ones, so that a short message is not taken for a reply. */
function slices(fold: number, row: Complaint, other: Complaint, at: number): Example[] {
  const base = { source: sourceOf(row), fold, weight: 0.5, earlier: [row.original] };
  const heavy = row.rewrites.filter(({ how }) => /heavy|register|angrier/.test(how));
  const again = heavy.map(({ text }, step) => slice(text, at + step));
  const elsewhere = [other.original, other.rewrites[1]?.text ?? "", other.rewrites[3]?.text ?? ""].map((text, step) =>
    slice(text, at + step),
  );
  const added = row.partlyNew.flatMap(({ newSentences }, step) => {
    const old = slice(row.rewrites[1]?.text ?? row.original, at + step + 1);
    return old === null ? [] : [{ text: `${old} ${newSentences.join(" ")}`, fresh: newSentences }];
  });
  const some = (texts: readonly (string | null)[]) => texts.filter((text): text is string => text !== null);
  return [
    ...some(again).map((text): Example => ({ ...base, sort: "slice: told again", text, kind: "duplicate", fresh: [] })),
    ...some(elsewhere).map(
      (text): Example => ({ ...base, sort: "slice: other matter", text, kind: "new", fresh: "all" }),
    ),
    ...added.map((one): Example => ({ ...base, sort: "slice: partly new", kind: "partly-new", ...one })),
  ];
}
