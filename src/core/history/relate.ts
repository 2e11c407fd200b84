/**
 * Message + fingerprints of the same person's earlier messages → Repeat. It compares words, not meaning: what is told
 * in quite other words counts as new, so that nothing new is ever passed over.
 */
import { sentencesOf } from "../analysis/index.ts";
import type { Message } from "../mail/index.ts";
import type { HistoryKey, MessagePrint, NewSentence, Repeat, RepeatKind } from "./repeat.ts";
import { roleOf, type SentenceRole } from "./sentence-role.ts";
import { Sketcher, type SketchWord, unpackSketch } from "./sketch.ts";

/** Share of a sentence's weight that must stand in one earlier message for the sentence to have come before. */
const SAID_BEFORE = 0.6;
/** Below this a sentence shares nothing to speak of; in between we are unsure. */
const HARDLY_SAID = 0.35;
/** Share of a message's weight that came before for the message to be a repeat: "most of it". */
const MOSTLY_SAID = 0.5;

interface Sentence extends NewSentence {
  readonly role: SentenceRole;
  readonly words: readonly SketchWord[];
  readonly weight: number;
}

interface Earlier {
  readonly print: MessagePrint;
  readonly words: ReadonlySet<number>;
}

interface Match {
  readonly earlier: Earlier;
  /** Weight of the sentences that came before. */
  readonly said: number;
}

const weigh = (words: readonly SketchWord[]) => words.reduce((sum, word) => sum + word.weight, 0);

function read(message: Message, key: HistoryKey): readonly Sentence[] {
  const sketcher = new Sketcher(key);
  return sentencesOf(message).map(({ start, end }) => {
    const quote = message.text.slice(start, end);
    const words = sketcher.words(quote);
    return { start, end, quote, words, weight: weigh(words), role: roleOf(quote, words) };
  });
}

/** How much of the sentence stands in the earlier message, 0..1. A number that is not there counts against it twice. */
function overlap(sentence: Sentence, earlier: Earlier): number {
  let shared = 0;
  let missingExact = 0;
  for (const word of sentence.words) {
    if (earlier.words.has(word.hash)) shared += word.weight;
    else if (word.exact) missingExact += word.weight;
  }
  return sentence.weight === 0 ? 0 : Math.max(0, shared - missingExact) / sentence.weight;
}

function bestOverlap(sentence: Sentence, earlier: readonly Earlier[]): number {
  return earlier.reduce((best, one) => Math.max(best, overlap(sentence, one)), 0);
}

function matches(matter: readonly Sentence[], earlier: readonly Earlier[]): readonly Match[] {
  return earlier
    .map((one) => ({
      earlier: one,
      said: weighSaid(matter, (sentence) => overlap(sentence, one)),
    }))
    .filter((match) => match.said > 0)
    .sort((a, b) => b.said - a.said || (b.earlier.print.date ?? "").localeCompare(a.earlier.print.date ?? ""));
}

function weighSaid(matter: readonly Sentence[], overlapOf: (sentence: Sentence) => number): number {
  return matter.reduce((sum, sentence) => sum + (overlapOf(sentence) >= SAID_BEFORE ? sentence.weight : 0), 0);
}

/** Without any matter of its own a message replies or chases; a sentence of matter always wins over both. */
function kindWithoutMatter(sentences: readonly Sentence[]): RepeatKind {
  if (sentences.some((sentence) => sentence.role === "reply")) return "reply";
  return sentences.some((sentence) => sentence.role === "chasing") ? "chaser" : "reply";
}

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
export function relate(message: Message, earlier: readonly MessagePrint[], key: HistoryKey): Repeat {
  if (earlier.length === 0) return plain("first");
  const sentences = read(message, key);
  const matter = sentences.filter((sentence) => sentence.role === "matter");
  if (matter.length === 0) return plain(kindWithoutMatter(sentences));

  const before = earlier.map((print) => ({
    print,
    words: new Set(print.sentences.flatMap((s) => [...unpackSketch(s)])),
  }));
  const total = weigh(matter.flatMap((sentence) => sentence.words));
  const said = weighSaid(matter, (sentence) => bestOverlap(sentence, before));
  if (said / total < MOSTLY_SAID) return plain("new", said > 0);

  const fresh = matter.filter((sentence) => bestOverlap(sentence, before) < SAID_BEFORE);
  const found = matches(matter, before);
  const top = found[0]?.said ?? 0;
  return {
    kind: fresh.length > 0 ? "partly-new" : "duplicate",
    of: found
      .filter((match) => match.said >= top / 2)
      .map(({ earlier: { print } }) => ({ id: print.id, date: print.date })),
    newSentences: fresh.map(({ start, end, quote }) => ({ start, end, quote })),
    unsure: fresh.some((sentence) => bestOverlap(sentence, before) >= HARDLY_SAID),
    campaign: null,
  };
}
