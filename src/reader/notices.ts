/** What the reader tells staff about the last thing they did. Wording only. */
import type { Instant, Problem } from "../core/mail/index.ts";
import { dayInWords } from "../core/register/index.ts";
import type { Notice } from "../ui/banner/index.ts";

export function saidDone(text: string): Notice {
  return { tone: "done", text };
}

export function saidProblem({ message, next }: Problem): Notice {
  return { tone: "problem", text: `${message} ${next}` };
}

/** Composure cannot open another message: it tells where to look. */
export function saidEarlier(date: Instant | null): Notice {
  const when = date === null ? "has no date" : `is from ${dayInWords(date)}`;
  return saidDone(`The earlier message ${when}. Look for it in this person's messages.`);
}

export const NO_ADDRESS: Problem<"no-address"> = {
  problem: "no-address",
  message: "This message shows no address, so it cannot be told whose record this belongs to.",
  next: "Open the message in full, so that the sender's address shows.",
};
