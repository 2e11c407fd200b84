/** What is remembered of a conversation once one of its messages was read, so that its row can be marked. */
import { rememberFound, rememberPerson } from "../browser/index.ts";
import type { Finding } from "../core/analysis/index.ts";
import type { Assessment } from "../core/assessment.ts";

/** Our own messages say nothing about the person whom the conversation is with. */
export async function noteThread(thread: string, { ours, findings, case: kase, message }: Assessment): Promise<void> {
  if (ours) return;
  const arranged = kase !== null && kase.adjustments.length + kase.restrictions.length > 0;
  if (kase !== null) await rememberPerson(thread, message.id, arranged ? message.from.address : null);
  const isDismissed = ({ category, quote }: Finding) =>
    kase?.dismissed.some((fact) => fact.category === category && fact.words.quote === quote) === true;
  // Findings come worst first.
  const worst = findings.find((finding) => !isDismissed(finding));
  await rememberFound(thread, message.id, worst?.severity ?? null);
}
