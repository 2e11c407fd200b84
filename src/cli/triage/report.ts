/** What triage found, for people: the messages that need a reader's eye, the worst words quoted, totals at the end. */
import type { Message, Problem } from "../../core/mail/index.ts";
import type { Triaged } from "../../core/triage.ts";

const REPEATS: Readonly<Record<string, string>> = {
  duplicate: "Repeats an earlier message",
  "partly-new": "Repeats an earlier message and adds something new",
};

/** One message in a few lines; a message that needs nothing is one line. */
export function reportOf(message: Message, { assessment }: Triaged): string {
  const who = message.from?.address ?? (message.from?.name || "unknown sender");
  const head = `${message.date?.slice(0, 10) ?? "no date   "}  ${who}  ${message.subject}`;
  const { findings, signals, repeat, steps } = assessment;
  const lines = [
    ...(assessment.case?.restrictions ?? []).map(
      ({ fact }) => `Restriction until ${fact.end}: ${fact.terms.map((term) => term.detail).join("; ")}`,
    ),
    ...(assessment.case?.adjustments ?? []).map((fact) => `Adjustment agreed: ${fact.adjustment}`),
    ...findings.map(({ category, quote, why }) => `${category}: "${oneLine(quote)}". ${why}`),
    ...(repeat && REPEATS[repeat.kind]
      ? [`${REPEATS[repeat.kind]}: ${repeat.of.map((one) => one.id).join(", ")}`]
      : []),
    ...(repeat?.newSentences ?? []).map((sentence) => `New: "${oneLine(sentence.quote)}"`),
    ...(signals.length > 0 ? [`Also: ${[...new Set(signals.map((signal) => signal.id))].join(", ")}`] : []),
    ...(findings.length > 0
      ? steps.map(
          (step) =>
            `Next (${step.decidedBy}): ${step.title}${step.missing.length > 0 ? ` (not yet: ${step.missing.join(" ")})` : ""}`,
        )
      : []),
  ];
  return [head, ...lines.map((line) => `    ${line}`)].join("\n");
}

export function reportProblem(id: string, { message, next }: Problem): string {
  return `could not be read  ${id}\n    ${message} ${next}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
