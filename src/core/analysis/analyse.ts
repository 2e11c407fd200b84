/** Message → findings and signals: the order of the steps, and nothing of the rules or the model themselves. */
import type { Message } from "../mail/index.ts";
import { candidatesInMessage, type RuleSets } from "./candidates-in-message.ts";
import { evidenceOf } from "./evidence.ts";
import type { Analysis } from "./finding.ts";
import { mergeFindings, mergeSignals } from "./merge.ts";
import { type Hearing, hear } from "./model/index.ts";
import { modelFindings } from "./model-findings.ts";
import { RULES, RULES_ACROSS } from "./rules/index.ts";
import { joined, scoresOf } from "./scores.ts";
import { readAgain } from "./second-reading.ts";
import { type SentenceSpan, sentencesOf } from "./sentences.ts";

/** Who speaks: rules, and a model that may add findings but takes none away. */
export interface Voices extends RuleSets {
  hear(message: Message, sentences: readonly SentenceSpan[]): Hearing;
}

const VOICES: Voices = { alone: RULES, across: RULES_ACROSS, hear };

/** What the writer's own words hold. Words of others (quoted, forwarded, signature) are never looked at. */
export async function analyse(message: Message, voices: Voices = VOICES): Promise<Analysis> {
  const sentences = sentencesOf(message);
  const seen = await readAgain(message.text, candidatesInMessage(message, sentences, voices));
  const { findings, signals } = evidenceOf(message.text, seen);
  const { heard, scores } = voices.hear(message, sentences);
  return {
    findings: mergeFindings(message.text, [...findings, ...modelFindings(message, heard, findings, voices.alone)]),
    signals: mergeSignals(message.text, signals),
    scores: joined(scores, scoresOf(seen.map(({ candidate }) => candidate))),
  };
}
