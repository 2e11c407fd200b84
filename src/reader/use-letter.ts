/** One click: a letter filled by the background goes into the webmail's own reply. A person reads and sends it. */
import type { HeldReply } from "../browser/index.ts";
import { paragraphsOf } from "../core/letters/index.ts";
import { isProblem, type Mail } from "../core/mail/index.ts";
import type { LetterId } from "../core/policy/index.ts";
import type { Notice } from "../ui/banner/index.ts";
import type { OpenMessage } from "../webmail/webmail.ts";
import type { Letters } from "./letters.ts";
import { saidDone, saidProblem } from "./notices.ts";
import type { Room } from "./room.ts";

/** Fills the letter and puts it into the open reply, or into one that it opens. Gives what to tell the reader. */
export async function useLetter(
  letter: LetterId,
  mail: Mail,
  message: OpenMessage,
  room: Room,
  letters: Letters,
): Promise<Notice> {
  const draft = await room.client.ask("draft", { letter, mail, account: room.webmail.account() });
  if (isProblem(draft)) return saidProblem(draft);
  const reply: HeldReply = {
    subject: mail.subject,
    person: mail.from?.address ?? null,
    // For the colleague who holds the duty the letter goes out as a forward, never to the person.
    kind: draft.recipient.kind === "person" ? "reply" : "forward",
    title: draft.title,
    paragraphs: paragraphsOf(draft),
  };
  const open = room.webmail.findOpenCompose(message);
  if (open && letters.fits(open, reply)) return letters.insert(open, reply);
  return openAndInsert(reply, message, room, letters);
}

/** Kept before the reply opens: the page may be gone by the time another page shows the editor. */
async function openAndInsert(
  reply: HeldReply,
  message: OpenMessage,
  { client, signal, webmail }: Room,
  letters: Letters,
): Promise<Notice> {
  await client.ask("holdReply", reply);
  const compose = await letters.expecting(() => webmail.openReply(message, reply.kind, signal));
  if (compose === "elsewhere") return saidDone("The letter goes into the reply that is opening.");
  await client.ask("takeReply", takenBack(reply));
  return isProblem(compose) ? saidProblem(compose) : letters.insert(compose, reply);
}

/** Receivers that the letter is for, so that it is taken out of keeping whoever they are. */
function takenBack({ kind, person, subject }: HeldReply) {
  return { subject, to: kind === "reply" && person !== null ? [person.toLowerCase()] : [] };
}
