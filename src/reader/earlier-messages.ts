/** From a message to the earlier ones that it repeats: their addresses in the webmail, and opening one. Keeps no text. */
import type { Assessment } from "../core/assessment.ts";
import type { MessageId } from "../core/mail/index.ts";
import type { Notice } from "../ui/banner/index.ts";
import { saidDone, saidEarlier } from "./notices.ts";
import type { Room } from "./room.ts";

const OPENS = "The earlier message opens in a new tab. Once it is open, the side panel shows both side by side.";

/** The addresses at which the webmail shows the messages that the banner names, as far as they are known. */
export function linksTo(
  { repeat, counts, links = {} }: Assessment,
  { webmail }: Room,
): Readonly<Record<string, string>> {
  const named = [
    ...(repeat?.of ?? []),
    ...(counts?.windows.flatMap(({ of }) => of) ?? []),
    ...(counts?.sinceReply?.of ?? []),
  ];
  const found = [...new Set(named.map(({ id }) => id))].flatMap((id): [string, string][] => {
    const path = links[id];
    const link = webmail.linkTo?.(id) ?? (path === undefined ? null : new URL(path, location.origin).href);
    return link === null ? [] : [[id, link]];
  });
  return Object.fromEntries(found);
}

/**
 * The reader goes to an earlier message: both can be compared from then on. A link opens by itself; a page that holds the
 * message shows it; otherwise it is said when it came and how to find it.
 */
export async function openEarlier(id: MessageId, assessment: Assessment, room: Room): Promise<Notice> {
  await room.client.ask("compare", { earlier: id });
  if (id in linksTo(assessment, room)) return saidDone(OPENS);
  if (room.webmail.openHere?.(id)) return null;
  const named = [...(assessment.repeat?.of ?? []), ...(assessment.counts?.windows.flatMap(({ of }) => of) ?? [])];
  return saidEarlier(named.find((one) => one.id === id)?.date ?? null, assessment.message.from.address);
}
