/** How surely one sentence of a message stands in one earlier message, in nearly the same words: a number to rank by. */
import { sentencesOf } from "../analysis/index.ts";
import type { Message } from "../mail/index.ts";
import { align, type EarlierSentence, type Probe, probeOf } from "./align.ts";
import type { HistoryKey, MessagePrint } from "./repeat.ts";
import { type Sketcher, SORT_WEIGHT, sketcherFor } from "./sketch.ts";
import { tokensOf } from "./words/index.ts";

/** Below this two sentences share no more than their subject. */
const SHARED_FROM = 0.4;
/** A short sentence word for word is worth this much by itself. */
const WORD_FOR_WORD = 0.5;

/** 0 = no sentence is alike; it grows with the weight of the words that the likest pair of sentences shares. */
export function likeness(
  message: Message,
  print: MessagePrint,
  key: HistoryKey,
  sketcher: Sketcher = sketcherFor(key),
): number {
  const sentences = sentencesOf(message).map(({ start, end }) => tokensOf(message.text.slice(start, end)));
  const probe = probeOf(sentences, sketcher);
  const { sentences: earlier } = align(probe, print, sketcher);
  let most = 0;
  for (const places of probe.sentences) {
    for (const sentence of earlier) most = Math.max(most, sharedBy(places, probe, sentence));
  }
  return most;
}

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
  const other = earlier.words.reduce((sum, { sort }) => sum + SORT_WEIGHT[sort], 0);
  const [here, there] = [shared / own, Math.min(1, shared / other)];
  const exact = words >= 2 && words === places.length && words === earlier.words.length;
  const past = (share: number) => Math.max(0, (share - SHARED_FROM) / (1 - SHARED_FROM));
  return (
    Math.sqrt(shared) * past(Math.max(here, there)) * past(Math.min(here, there) + 0.1) + (exact ? WORD_FOR_WORD : 0)
  );
}
