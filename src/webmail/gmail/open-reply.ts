/** Finds the reply that is open for a message, or presses Gmail's own control and waits for its editor. Never types. */
import { findNode } from "../find-node.ts";
import { isShown } from "../is-shown.ts";
import { pageProblem } from "../page-problem.ts";
import { pressControl } from "../press.ts";
import { waitFor } from "../wait-for.ts";
import type { Compose, OpenMessage, Webmail } from "../webmail.ts";
import { type Box, findBoxes } from "./compose.ts";
import { type Card, findCards } from "./message.ts";
import { type GmailPage, isInBody, messageIds, threadIds } from "./page.ts";
import { findRecipients, findSender, withoutList } from "./people.ts";

/** How long Gmail may take to open an editor, and to be done with filling it, in milliseconds. */
const OPEN_MS = 6_000;
const FILL_MS = 2_000;
const QUIET_MS = 200;

/** The open reply to this message's sender, or null. A forward of the message, and a reply to somebody else, are none. */
export function findReply(message: OpenMessage, page: GmailPage): Box | null {
  const card = cardOf(message, page);
  if (!card) return null;
  const ids = messageIds(card.node);
  const threads = threadIds(card.view, page);
  const sender = findSender(card.node, page);
  const from = sender && withoutList(sender, findRecipients(card.node, page)).address;
  const answersIt = (box: Box) => box.answers !== null && ids.includes(box.answers);
  const belongs = (box: Box) =>
    answersIt(box) || (box.thread !== null && threads.includes(box.thread)) || card.view.contains(box.node);
  const goesToThem = (box: Box) => {
    const to = box.compose.to();
    return from ? to.includes(from) : answersIt(box) && to.length > 0;
  };
  const open = findBoxes(page).filter((box) => belongs(box) && goesToThem(box));
  return open.find(answersIt) ?? open[0] ?? null;
}

/** Opens a reply to, or a forward of, the message. */
export async function openReply(
  page: GmailPage,
  message: OpenMessage,
  kind: "reply" | "forward",
  signal: AbortSignal,
): ReturnType<Webmail["openReply"]> {
  const card = cardOf(message, page);
  const control = card && controlFor(card, kind, page);
  if (!control) return pageProblem("no-compose");
  const before = new Set(findBoxes(page).map(({ compose }) => compose.key));
  pressControl(control);
  const isNew = ({ compose }: Box) => !before.has(compose.key);
  const opened = await waitFor(page.document, () => findBoxes(page).find(isNew) ?? null, OPEN_MS, signal);
  // Where a draft was open for the message, Gmail only goes back to it.
  const box = opened ?? (kind === "reply" ? findReply(message, page) : null);
  if (!box || signal.aborted) return pageProblem("no-compose");
  await waitQuiet(box.node, signal);
  return stillThere(box, page) ?? pageProblem("no-compose");
}

function stillThere(box: Box, page: GmailPage): Compose | null {
  return findBoxes(page).find(({ compose }) => compose.key === box.compose.key)?.compose ?? null;
}

function cardOf(message: OpenMessage, page: GmailPage): Card | null {
  return findCards(page).find(({ key }) => key === message.key) ?? null;
}

/** The bar below a conversation answers its last message; any message has a reply button in its own header. */
function controlFor(card: Card, kind: "reply" | "forward", page: GmailPage): HTMLElement | null {
  const pressable = (node: HTMLElement) => isShown(node) && !isInBody(node, page);
  const items = [...card.view.querySelectorAll("[role=listitem]")].filter((item) => !isInBody(item, page));
  const isLast = items.length === 0 || items.at(-1)?.contains(card.node) === true;
  const below = isLast ? findNode(card.view, page.book[kind], pressable) : null;
  return below ?? (kind === "reply" ? findNode(card.node, page.book.replyInHeader, pressable) : null);
}

/** Until nothing has changed in the node for a moment: editors fill in draft and signature after they show. */
function waitQuiet(node: Element, signal: AbortSignal): Promise<void> {
  const window = node.ownerDocument.defaultView;
  if (!window) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      window.clearTimeout(quiet);
      window.clearTimeout(limit);
      signal.removeEventListener("abort", end);
      resolve();
    };
    let quiet = window.setTimeout(end, QUIET_MS);
    const limit = window.setTimeout(end, FILL_MS);
    const observer = new window.MutationObserver(() => {
      window.clearTimeout(quiet);
      quiet = window.setTimeout(end, QUIET_MS);
    });
    observer.observe(node, { childList: true, subtree: true, characterData: true });
    signal.addEventListener("abort", end);
  });
}
