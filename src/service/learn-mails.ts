/** Takes note of a mailbox's earlier mail, so that repeats can be told from the first message that is opened. */
import { type Learned, readSettings, tell } from "../browser/index.ts";
import { fingerprint, type HistoryKey } from "../core/history/index.ts";
import { isProblem, type Mail, type Message, openMail, type Problem } from "../core/mail/index.ts";
import { isOwn } from "../core/triage.ts";
import { noteReply } from "./note-reply.ts";
import { ownAddresses } from "./staff-settings.ts";
import { noteClues } from "./suggest-people.ts";
import type { World } from "./worlds.ts";

type Part = keyof Learned;

/** Keeps a fingerprint of each; our own mail is kept as a date only, automatic and unreadable mail not at all. */
export async function learnMails(
  mails: readonly Mail[],
  account: string | null,
  world: World,
): Promise<Learned | Problem> {
  const key = await world.history.key();
  if (isProblem(key)) return key;
  const { settings } = await readSettings();
  const own = ownAddresses(settings, account);
  const learned: Record<Part, number> = { kept: 0, known: 0, leftOut: 0, unread: 0 };
  for (const mail of mails) {
    const part = await learn(mail, own, key, world);
    if (isProblem(part)) return part;
    learned[part] += 1;
  }
  // A message that is open already may turn out to repeat one of these.
  if (learned.kept > 0) await tell("registerChanged");
  return learned;
}

async function learn(mail: Mail, own: readonly string[], key: HistoryKey, world: World): Promise<Part | Problem> {
  if (mail.automatic) return "leftOut";
  if (isOwn(mail.from?.address ?? null, own)) return (await noteReply(mail, own, key, world)) ?? "leftOut";
  const message = openMail(mail);
  return isProblem(message) ? "unread" : keep(message, key, world);
}

/** A mail that came under another id before, such as the webmail's, is there already. */
async function keep(message: Message, key: HistoryKey, world: World): Promise<Part | Problem> {
  const print = fingerprint(message, key);
  const before = await world.history.of(print.person);
  if (isProblem(before)) return before;
  if (before.some(({ id, content }) => id === print.id || content === print.content)) return "known";
  const kept = await world.history.keep(print);
  if (isProblem(kept)) return kept;
  await noteClues(message, key, world);
  return kept ? "kept" : "known";
}
