/** One mail as it came, through all rooms: what is known of the person is loaded, the message assessed. */
import { RECORD_DAMAGED } from "../browser/index.ts";
import { type HistoryKey, type MessagePrint, personPrint } from "../core/history/index.ts";
import { isProblem, type Mail, type Message, openMail, type Problem } from "../core/mail/index.ts";
import { type Fact, personId } from "../core/register/index.ts";
import { type Triaged, triage } from "../core/triage.ts";
import { type Desk, readDesk } from "./staff-settings.ts";
import type { World } from "./worlds.ts";

export interface ReadMail extends Triaged {
  readonly message: Message;
  readonly desk: Desk;
}

interface Known {
  readonly facts: readonly Fact[];
  readonly key: HistoryKey;
  readonly earlier: readonly MessagePrint[];
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
  const [desk, known] = await Promise.all([readDesk(world.practice), knownOf(message, world)]);
  if (isProblem(desk)) return desk;
  if (isProblem(known)) return known;
  const { pack, settings, staff } = desk;
  const own = [...settings.own, ...(account === null ? [] : [account])].map((entry) => entry.trim().toLowerCase());
  const context = {
    pack,
    places: settings.places,
    reader: staff,
    own: own.filter(Boolean),
    sentByUs,
    today: world.today,
    ...known,
  };
  const triaged = await triage(message, context);
  // Opened again, a message finds itself in the history: it is no copy of itself.
  const copyOf = triaged.assessment.copyOf === message.id ? null : triaged.assessment.copyOf;
  return { ...triaged, assessment: { ...triaged.assessment, copyOf }, message, desk };
}

/** A person without an address is a person of their own: nothing is known of them. */
async function knownOf(message: Message, { history, register }: World): Promise<Known | Problem> {
  const key = await history.key();
  if (isProblem(key)) return key;
  const address = message.from?.address ?? null;
  if (address === null) return { facts: [], key, earlier: [] };
  const person = personId(address);
  const [facts, earlier] = await Promise.all([register.of(person), history.of(personPrint(address, key))]);
  if (isProblem(facts)) {
    // Told once, in place of an assessment that might miss a restriction; the rows stay, to the side.
    if (facts.problem === RECORD_DAMAGED.problem) await register.setAside(person);
    return facts;
  }
  return isProblem(earlier) ? earlier : { facts, key, earlier };
}
