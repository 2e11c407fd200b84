/** One judged message as the triage contract's JSON object. Field by field: docs/triage.md. */

import type { Message, Problem } from "../../core/mail/index.ts";
import type { Triaged } from "../../core/triage.ts";

export type OutputLine = ReturnType<typeof outputOf> | ReturnType<typeof problemOf>;

export function outputOf(message: Message, { assessment, scores }: Triaged) {
  const { repeat } = assessment;
  return {
    id: message.id,
    text: message.text,
    findings: assessment.findings,
    signals: assessment.signals,
    repeat: repeat && {
      kind: repeat.kind,
      of: repeat.of.map((earlier) => earlier.id),
      newSentences: repeat.newSentences.map((sentence) => sentence.quote),
      newSpans: repeat.newSentences.map(({ start, end }) => ({ start, end })),
      unsure: repeat.unsure,
      campaign: repeat.campaign && { id: repeat.campaign.id, people: repeat.campaign.people },
    },
    persistence: assessment.persistence,
    copyOf: assessment.copyOf,
    steps: assessment.steps.map(({ id, decidedBy, allowed, missing, clause, letter }) => ({
      id,
      decidedBy,
      allowed,
      missing,
      clause,
      letter,
    })),
    scores,
  };
}

export function problemOf(id: string, { problem, message, next }: Problem) {
  return { id, problem: { id: problem, message: `${message} ${next}` } };
}
