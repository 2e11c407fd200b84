/** The route for one mail in the background: what is known of the person, then triage, then counts. Sends and decides nothing. */
import { findLinks } from "../browser/index.ts";
import type { Assessment } from "../core/assessment.ts";
import type { MessagePrint } from "../core/history/index.ts";
import { isProblem, type Mail, type Message, openMail, type Problem } from "../core/mail/index.ts";
import { answersTo } from "../core/register/index.ts";
import { type Triaged, triage } from "../core/triage.ts";
import { countMessages, volumeOf } from "./count-messages.ts";
import { findAlike } from "./find-alike.ts";
import { type Known, readPerson } from "./person.ts";
import { type Desk, ownAddresses, readDesk } from "./staff-settings.ts";
import type { World } from "./worlds.ts";

export interface ReadMail extends Triaged {
  readonly message: Message;
  readonly desk: Desk;
  readonly known: Known;
  /** Our own addresses and domains, the account's among them. */
  readonly own: readonly string[];
}

/** The message with its assessment, or the first reason why it cannot be had. Keeps nothing. */
export async function readMail(
  mail: Mail,
  account: string | null,
  world: World,
  sentByUs = false,
): Promise<ReadMail | Problem> {
  const message = openMail(mail);
  if (isProblem(message)) return message;
  const address = message.from?.address ?? null;
  const [desk, known] = await Promise.all([readDesk(world.practice), readPerson(address, world)]);
  if (isProblem(desk)) return desk;
  if (isProblem(known)) return known;
  const { pack, settings, staff } = desk;
  const own = ownAddresses(settings, account);
  const { facts, key, earlier } = known;
  const context = { pack, places: settings.places, reader: staff, own, sentByUs, today: world.today };
  const alike = findAlike(known, world);
  const triaged = await triage(message, { ...context, facts, key, earlier, alike });
  // Opened again, a message finds itself in the history: it is no copy of itself.
  const copyOf = triaged.assessment.copyOf === message.id ? null : triaged.assessment.copyOf;
  const read = { ...triaged, assessment: { ...triaged.assessment, copyOf }, message, desk, known, own };
  const print = triaged.print ?? earlier.find(({ id }) => id === (copyOf ?? message.id)) ?? null;
  const assessment = print === null ? read.assessment : await withCounts(read, print, world);
  return { ...read, assessment };
}

async function withCounts(
  { assessment, known, desk: { settings } }: ReadMail,
  print: MessagePrint,
  world: World,
): Promise<Assessment> {
  if (assessment.ours || assessment.case === null) return assessment;
  const until = assessment.message.date ?? world.now;
  const counts = countMessages(print, known, settings.limits, until);
  const links = await findLinks([
    ...(assessment.repeat?.of.map(({ id }) => id) ?? []),
    ...counts.windows.flatMap(({ of }) => of.map(({ id }) => id)),
  ]);
  const answers = answersTo(assessment.repeat?.of ?? [], assessment.case.answered);
  const told = { ...assessment, counts, links, ...(answers.length > 0 && { answers }) };
  // Whoever takes part in a campaign is not persistent for it.
  return assessment.campaign ? told : { ...told, persistence: [...assessment.persistence, ...volumeOf(counts)] };
}
