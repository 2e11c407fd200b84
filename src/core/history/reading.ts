/** Message + earlier fingerprints → everything that is counted about it: sentence by sentence and as a whole. */
import type { Message } from "../mail/index.ts";
import { type Alignment, align, overlapOf, type Probe, probeOf } from "./align.ts";
import type { MessagePrint, NewSentence } from "./repeat.ts";
import { type RoleShares, type RoleWeights, rolesOf } from "./role.ts";
import { type Coverage, coverageOf } from "./sentence-features.ts";
import { sentencesIn } from "./sentences.ts";
import type { Sketcher } from "./sketch.ts";
import { negationsIn, type Token, tokensOf } from "./words/index.ts";

/** So many earlier messages are looked at closely; the rest share less. */
const CLOSELY = 6;

export interface ReadSentence extends NewSentence {
  readonly tokens: readonly Token[];
  readonly roles: RoleShares;
  /** How often it says no in small words. */
  readonly negations: number;
  /** See sentences.ts. */
  readonly signed: boolean;
}

export interface Reading {
  readonly sentences: readonly ReadSentence[];
  readonly probe: Probe;
  /** The earlier messages that share most, best first. */
  readonly alignments: readonly Alignment[];
  /** For each sentence what came before. */
  readonly coverage: readonly Coverage[];
}

export function readSentences(message: Message, weights: RoleWeights): readonly ReadSentence[] {
  return sentencesIn(message).map((span) => {
    const quote = message.text.slice(span.start, span.end);
    return { ...span, quote, tokens: tokensOf(quote), roles: rolesOf(quote, weights), negations: negationsIn(quote) };
  });
}

export function readBeside(
  sentences: readonly ReadSentence[],
  earlier: readonly MessagePrint[],
  sketcher: Sketcher,
): Reading {
  const probe = probeOf(
    sentences.map((sentence) => sentence.tokens),
    sketcher,
  );
  const alignments = earlier
    .map((print, at) => ({ print, at, overlap: overlapOf(probe, print, sketcher) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap || b.at - a.at)
    .slice(0, CLOSELY)
    .map(({ print }) => align(probe, print, sketcher));
  const coverage = probe.sentences.map((places, at) =>
    coverageOf(places, sentences[at]?.negations ?? 0, probe, alignments),
  );
  return { sentences, probe, alignments, coverage };
}
