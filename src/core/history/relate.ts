/**
 * Message + fingerprints of the same person's earlier messages → Repeat. What cannot be told for sure is never called
 * nothing new.
 */
import type { Message } from "../mail/index.ts";
import { weigh } from "./forest.ts";
import { messageRow } from "./message-row.ts";
import { KINDS, models } from "./models.ts";
import { type Reading, readBeside, readSentences } from "./reading.ts";
import type { HistoryKey, MessagePrint, NewSentence, Repeat, RepeatKind } from "./repeat.ts";
import { sentenceRows } from "./sentence-rows.ts";
import { type Sketcher, sketcherFor } from "./sketch.ts";
import { asideShare, matterRows, sum } from "./weighed.ts";

/** Below this a kind is a guess. */
const SURE = 0.6;
/** From this share on a sentence is shown as new. */
const FRESH = 0.5;
/** A sentence that stands out: little of it was said, it says something, and the model does not rule out that it is new. */
const HARDLY_SAID = 0.25;
const SAYS_SOMETHING = 1;
const MAYBE_FRESH = 0.2;
const NEARLY_ALL_SAID = 0.8;
/** An earlier message is named if it says at least this share of what the best one says. */
const ALSO_SAID = 0.5;

const plain = (kind: RepeatKind, unsure = false): Repeat => ({
  kind,
  of: [],
  newSentences: [],
  unsure,
  campaign: null,
});

/**
 * How `message` relates to what the same person sent before. `earlier` must not hold the message itself.
 * When in doubt `unsure` is true: the message may contain something new.
 */
export function relate(
  message: Message,
  earlier: readonly MessagePrint[],
  key: HistoryKey,
  sketcher: Sketcher = sketcherFor(key),
): Repeat {
  if (earlier.length === 0) return plain("first");
  const { roles, sentence, message: kinds } = models();
  const sentences = readSentences(message, roles);
  if (sentences.every(({ tokens }) => tokens.length === 0)) return plain("reply", true);
  const reading = readBeside(sentences, earlier, sketcher);
  const fresh = sentenceRows(reading).map((row, at) => (isTurned(reading, at) ? 1 : (weigh(sentence, row)[1] ?? 0)));
  const shares = weigh(kinds, messageRow(reading, fresh));
  const likeliest = KINDS[shares.indexOf(Math.max(...shares))] ?? "new";
  const { kind, unsure } = verdictOf(reading, fresh, shares, likeliest);
  if (kind !== "duplicate" && kind !== "partly-new") return plain(kind, unsure);
  return {
    kind,
    of: saidBefore(reading, fresh),
    newSentences: kind === "partly-new" ? freshSentences(reading, fresh, likeliest === kind) : [],
    unsure,
    campaign: null,
  };
}

interface Verdict {
  readonly kind: RepeatKind;
  readonly unsure: boolean;
}

function verdictOf(
  reading: Reading,
  fresh: readonly number[],
  shares: readonly number[],
  likeliest: RepeatKind,
): Verdict {
  // A model learnt from rewritten mails need not be asked.
  if (isSaidAgain(reading)) return { kind: "duplicate", unsure: false };
  const turned = reading.sentences.some((_, at) => isTurned(reading, at));
  if (turned && likeliest !== "partly-new" && likeliest !== "new") return { kind: "partly-new", unsure: true };
  if (likeliest !== "duplicate") return { kind: likeliest, unsure: Math.max(...shares) < SURE };
  if (standsOut(reading, fresh)) return { kind: "partly-new", unsure: true };
  return duplicateIfSure(shares);
}

/**
 * How sure the model of the kind must be before a message is called a duplicate: to miss a new matter is worse than to read
 * an old one again. Chosen on complaints left out, so that 99 of 100 new matters are kept.
 */
export const SURENESS = 0.87;

/** What a message is that is likeliest a duplicate; `shares` in the order of `KINDS`. In doubt it may hold something new. */
export function duplicateIfSure(
  [duplicate = 0, partlyNew = 0, anew = 0]: readonly number[],
  sureness: number = SURENESS,
): Verdict {
  if (duplicate >= sureness) return { kind: "duplicate", unsure: false };
  return { kind: partlyNew >= anew ? "partly-new" : "new", unsure: true };
}

/** Share from which on a sentence asks when, thanks or answers us, and raises no matter. */
const SURELY_ASIDE = 0.9;

const isAside = ({ sentences }: Reading, at: number) =>
  sentences[at]?.signed === true || asideShare(sentences[at]?.roles ?? []) >= SURELY_ASIDE;

/** Whether a sentence of matter says yes in the very words that said no, or the other way round. */
const isTurned = (reading: Reading, at: number) => reading.coverage[at]?.turned === true && !isAside(reading, at);

/** Whether every sentence of matter stands in an earlier message word for word, and most of the words are of matter. */
function isSaidAgain(reading: Reading): boolean {
  const same = reading.coverage.every(({ again }, at) => again || isAside(reading, at));
  const unsigned = reading.coverage.filter((_, at) => reading.sentences[at]?.signed !== true);
  const matter = sum(matterRows(reading).map(({ weight }, at) => (isAside(reading, at) ? 0 : weight)));
  return same && matter * 2 >= sum(unsigned.map(({ weight }) => weight));
}

/**
 * Whether a sentence of matter shares hardly anything with a past that holds nearly all the others: such a message is
 * never called a duplicate, whatever the model makes of it.
 */
function standsOut(reading: Reading, fresh: readonly number[]): boolean {
  const rows = matterRows(reading);
  const whole = sum(rows.map(({ weight }) => weight));
  const said = sum(rows.map(({ weight, coverage }) => weight * coverage.all));
  return rows.some(({ weight: own, coverage: { all, weight } }, at) => {
    const says = all < HARDLY_SAID && weight >= SAYS_SOMETHING && (fresh[at] ?? 0) >= MAYBE_FRESH;
    return says && said - own * all >= NEARLY_ALL_SAID * Math.max(whole - own, Number.EPSILON);
  });
}

/** The sentences likely to be new; where none is and one must be (`some`), the likeliest one. */
function freshSentences(reading: Reading, fresh: readonly number[], some: boolean): readonly NewSentence[] {
  const least = some ? Math.min(FRESH, Math.max(...fresh)) : FRESH;
  return reading.sentences
    .filter((_, at) => (fresh[at] ?? 0) >= least)
    .map(({ start, end, quote }) => ({ start, end, quote }));
}

/** The earlier messages that say what this one repeats, best first. */
function saidBefore({ alignments, probe }: Reading, fresh: readonly number[]): Repeat["of"] {
  const repeated = new Set(probe.sentences.flatMap((places, at) => ((fresh[at] ?? 0) < FRESH ? places : [])));
  const said = alignments.map(({ print, near }) => ({
    print,
    weight: [...repeated].reduce((sum, place) => sum + (near[place] ?? 0) ** 2 * (probe.weights[place] ?? 0), 0),
  }));
  const most = Math.max(0, ...said.map(({ weight }) => weight));
  return said
    .filter(({ weight }) => weight >= most * ALSO_SAID)
    .sort((a, b) => b.weight - a.weight)
    .map(({ print: { id, date } }) => ({ id, date }));
}
