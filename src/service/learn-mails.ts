/** Takes note of a mailbox's earlier mail, so that repeats can be told from the first message that is opened. */
import { tell } from "../browser/index.ts";
import { fingerprint } from "../core/history/index.ts";
import { isProblem, type Mail, openMail, type Problem } from "../core/mail/index.ts";
import { isOwn } from "../core/triage.ts";
import type { World } from "./worlds.ts";

/** Keeps a fingerprint of each; our own, automatic and unreadable mail is passed over. */
export async function learnMails(
  mails: readonly Mail[],
  account: string | null,
  { history }: World,
): Promise<null | Problem> {
  const key = await history.key();
  if (isProblem(key)) return key;
  const own = account === null ? [] : [account.toLowerCase()];
  let learned = false;
  for (const mail of mails) {
    if (mail.automatic || isOwn(mail.from?.address ?? null, own)) continue;
    const message = openMail(mail);
    if (isProblem(message)) continue;
    const kept = await history.keep(fingerprint(message, key));
    if (isProblem(kept)) return kept;
    learned ||= kept;
  }
  // A message that is open already may turn out to repeat one of these.
  if (learned) await tell("registerChanged");
  return null;
}
