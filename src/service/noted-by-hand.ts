/** Phone calls, letters and web forms noted by hand: compared like any message. */
import { fingerprint } from "../core/history/index.ts";
import { type Instant, isProblem, type MessageId, openMail, type Problem } from "../core/mail/index.ts";
import type { Fact, FactOf } from "../core/register/index.ts";
import type { World } from "./worlds.ts";

/** Keeps a fingerprint of each note among these facts. */
export async function keepNoted(facts: readonly Fact[], { history }: World): Promise<null | Problem> {
  for (const fact of facts) {
    if (fact.kind !== "contact-noted") continue;
    const key = await history.key();
    if (isProblem(key)) return key;
    const message = asMessage(fact);
    if (isProblem(message)) return message;
    const kept = await history.keep(fingerprint(message, key));
    if (isProblem(kept)) return kept;
  }
  return null;
}

/** No hour was noted: it counts for the middle of the day. */
function asMessage({ channel, id, on, person, words }: FactOf<"contact-noted">) {
  return openMail({
    id: notedId(id),
    from: { name: "", address: person },
    to: [],
    cc: [],
    date: `${on}T12:00:00Z` as Instant,
    subject: "",
    channel,
    automatic: false,
    body: { text: words, html: null },
  });
}

const notedId = (fact: FactOf<"contact-noted">["id"]): MessageId => `noted:${fact}` as MessageId;
