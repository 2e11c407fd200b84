/** Trains and cross-validates the models of a repeat: sentence roles, new sentences, the kind of a message. */

import type { Forest } from "../../core/history/forest.ts";
import { weigh } from "../../core/history/forest.ts";
import { fingerprint, type HistoryKey, type MessagePrint } from "../../core/history/index.ts";
import { messageRow } from "../../core/history/message-row.ts";
import { KINDS } from "../../core/history/models.ts";
import { type Reading, readBeside, readSentences } from "../../core/history/reading.ts";
import type { RoleWeights } from "../../core/history/role.ts";
import { sentenceRows } from "../../core/history/sentence-rows.ts";
import { Sketcher } from "../../core/history/sketch.ts";
import { asideShare, matterRows, weighed } from "../../core/history/weighed.ts";
import { messageOf } from "../evaluate/judges.ts";
import { type Example, FOLDS, type Source } from "./examples.ts";
import { trainRoles } from "./roles.ts";
import { fitForest, type Row } from "./trees.ts";

const KEY = new Uint8Array(32).fill(1) as HistoryKey;
const sketcher = new Sketcher(KEY);

export const SENTENCE_SETTINGS = { rounds: 120, depth: 3, rate: 0.12, fewest: 15, rows: 0.6, features: 0.4 };
export const MESSAGE_SETTINGS = { rounds: 400, depth: 3, rate: 0.045, fewest: 12, rows: 0.6, features: 0.35 };

/**
 * Whose complaints the kind of a message is learnt from. Those of "more" are told again in so few other words that the
 * kind would be learnt from what is not there: unrelated complaints would be taken for partly new ones.
 */
const KIND_SOURCES: readonly Source[] = ["long", "short", "brief", "varied", "usual", "mails"];

export interface Read {
  readonly example: Example;
  readonly reading: Reading;
}

export interface Models {
  readonly roles: RoleWeights;
  readonly sentence: Forest;
  readonly message: Forest;
}

const prints = new Map<string, MessagePrint>();

function printOf(text: string): MessagePrint | null {
  const known = prints.get(text);
  if (known) return known;
  const message = messageOf(`print ${prints.size}`, text);
  const print = message && fingerprint(message, KEY);
  if (print) prints.set(text, print);
  return print;
}

export function readExample(example: Example, roles: RoleWeights): Read | null {
  const message = messageOf("next", example.text);
  if (message === null) return null;
  const earlier = example.earlier.map(printOf).filter((print): print is MessagePrint => print !== null);
  return { example, reading: readBeside(readSentences(message, roles), earlier, sketcher) };
}

/** 1 where the sentence is new, 0 where it is not, null where it is not known. */
export function freshLabels({ example, reading }: Read): readonly (0 | 1 | null)[] {
  const { fresh } = example;
  return reading.sentences.map(({ quote }) => {
    if (fresh === null) return null;
    if (fresh === "all") return 1;
    return fresh.some((text) => text.includes(quote) || quote.includes(text)) ? 1 : 0;
  });
}

/**
 * Below this share of shared meaning nothing in the words shows that a matter came before. To learn from such
 * examples would teach that anything may be a repeat; they are left out of training, never out of measuring.
 */
const TELLABLE = 0.25;
const ASIDE = 0.5;

function isTellable(read: Read): boolean {
  const { kind } = read.example;
  if (kind !== "duplicate" && kind !== "partly-new") return true;
  const labels = freshLabels(read);
  const told = matterRows(read.reading).filter((_, at) => labels[at] !== 1);
  return weighed(told, (own) => own.all) >= TELLABLE;
}

function isSentenceTellable({ example, reading }: Read, at: number): boolean {
  if (example.kind !== "duplicate" && example.kind !== "partly-new") return true;
  const coverage = reading.coverage[at];
  return coverage === undefined || coverage.all >= TELLABLE || asideShare(reading.sentences[at]?.roles ?? []) >= ASIDE;
}

function sentenceTraining(reads: readonly Read[]): Row[] {
  return reads.flatMap((read) => {
    const labels = freshLabels(read);
    return sentenceRows(read.reading).flatMap((features, at) => {
      const label = labels[at];
      return label === null || label === undefined || (label === 0 && !isSentenceTellable(read, at))
        ? []
        : [{ features, label, weight: read.example.weight * (label === 1 ? 2 : 1) }];
    });
  });
}

export const freshShares = (reading: Reading, forest: Forest) =>
  sentenceRows(reading).map((row) => weigh(forest, row)[1] ?? 0);

export function fitAll(reads: readonly Read[], roles: RoleWeights): Models {
  // The kind is learnt from shares that the sentence model gives to complaints that it has not seen.
  const sentence = fitForest(sentenceTraining(reads), 2, SENTENCE_SETTINGS);
  const rows: Row[] = [];
  for (const half of [0, 1]) {
    const own = reads.filter(({ example }) => example.fold % 2 === half);
    const without = fitForest(sentenceTraining(reads.filter((read) => !own.includes(read))), 2, SENTENCE_SETTINGS);
    for (const { example, reading } of own.filter(isTellable)) {
      if (!KIND_SOURCES.includes(example.source)) continue;
      const features = messageRow(reading, freshShares(reading, without));
      rows.push({ features, label: KINDS.indexOf(example.kind), weight: example.weight });
    }
  }
  return { roles, sentence, message: fitForest(rows, KINDS.length, MESSAGE_SETTINGS) };
}

/** Every example read with roles learnt without its fold. */
export function readAll(examples: readonly Example[]): readonly Read[] {
  const roles = Array.from({ length: FOLDS }, (_, fold) => trainRoles(fold));
  return examples
    .map((example) => readExample(example, roles[example.fold] ?? []))
    .filter((read): read is Read => read !== null);
}
