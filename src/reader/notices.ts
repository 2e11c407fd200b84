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

/** Composure cannot open that message: it tells when it came and how to find it. */
export function saidEarlier(date: Instant | null, address: string | null): Notice {
  const when = date === null ? "has no date" : `came on ${dayInWords(date)}`;
  const where = address === null ? "in this person’s messages" : `by searching your webmail for ${address}`;
  return saidDone(`The earlier message ${when}. Look for it ${where}. Once it is open, it is compared with this one.`);
}

export const NO_ADDRESS: Problem<"no-address"> = {
  problem: "no-address",
  message: "This message shows no address, so it cannot be told whose record this belongs to.",
  next: "Open the message in full, so that the sender’s address shows.",
};
