/**
 * How surely one sentence of a message stands in one earlier message, in nearly the same words: a number to rank by. Full
 * stops are not relied on: a sentence may have run into the next one.
 */
import type { Message } from "../mail/index.ts";
import { align, type EarlierSentence, type Probe, probeOf } from "./align.ts";
import type { HistoryKey, MessagePrint } from "./repeat.ts";
import { sentencesIn } from "./sentences.ts";
import { type Sketcher, SORT_WEIGHT, sketcherFor } from "./sketch.ts";
import { tokensOf } from "./words/index.ts";

/** Below this two sentences share no more than their subject. */
const SHARED_FROM = 0.4;
/** A short sentence word for word is worth this much by itself. */
const WORD_FOR_WORD = 0.5;
/** What a run of words, wherever sentences end, adds; and what a strange word in it costs of its own weight. */
const RUN_SHARE = 0.2;
const STRANGE = 0.5;

/** 0 = no sentence is alike; it grows with the weight of the words that the likest pair of sentences shares. */
export function likeness(
  message: Message,
  print: MessagePrint,
  key: HistoryKey,
  sketcher: Sketcher = sketcherFor(key),
): number {
  const sentences = sentencesIn(message).map(({ start, end }) => tokensOf(message.text.slice(start, end)));
  const probe = probeOf(sentences, sketcher);
  const { sentences: earlier } = align(probe, print, sketcher);
  const stream = probe.sentences.flat();
  let [inSentence, inRun] = [0, 0];
  for (const sentence of earlier) {
    for (const places of probe.sentences) inSentence = Math.max(inSentence, sharedBy(places, probe, sentence));
    inRun = Math.max(inRun, runOf(stream, probe, sentence));
  }
  return inSentence + RUN_SHARE * inRun;
}

/** The run of words on end that says most of the earlier sentence: its weight, less strange words, by share said. */
function runOf(stream: readonly number[], probe: Probe, earlier: EarlierSentence): number {
  let [most, shared] = [0, 0];
  let run = { worth: 0, shared: 0, said: new Set<number>() };
  for (const place of stream) {
    const weight = probe.weights[place] ?? 0;
    if (earlier.near.get(place) === 1 && !run.said.has(place)) {
      run.worth += weight;
      run.shared += weight;
      run.said.add(place);
    } else run.worth -= STRANGE * weight;
    if (run.worth <= 0) run = { worth: 0, shared: 0, said: new Set() };
    else if (run.worth > most) [most, shared] = [run.worth, run.shared];
  }
  return most === 0 ? 0 : most * Math.min(1, shared / weightOf(earlier)) ** 1.5;
}

const weightOf = ({ words }: EarlierSentence) => words.reduce((sum, { sort }) => sum + SORT_WEIGHT[sort], 0);

function sharedBy(places: readonly number[], probe: Probe, earlier: EarlierSentence): number {
  let [own, shared, words] = [0, 0, 0];
  for (const place of places) {
    const weight = probe.weights[place] ?? 0;
    own += weight;
    if (earlier.near.get(place) !== 1) continue;
    shared += weight;
    words += 1;
  }
  if (shared === 0) return 0;
  const [here, there] = [shared / own, Math.min(1, shared / weightOf(earlier))];
  const exact = words >= 2 && words === places.length && words === earlier.words.length;
  const past = (share: number) => Math.max(0, (share - SHARED_FROM) / (1 - SHARED_FROM));
  return (
    Math.sqrt(shared) * past(Math.max(here, there)) * past(Math.min(here, there) + 0.1) + (exact ? WORD_FOR_WORD : 0)
  );
}
