/**
 * Gmail as Composure sees it: one document whose views come and go, several messages and composes at a time. What its
 * parts know is in the files beside this one; here they are joined.
 */
import { watchHeartbeat } from "../heartbeat.ts";
import { insertInto } from "../insert-text.ts";
import { removePlaces } from "../own-place.ts";
import { reportChanges } from "../report-changes.ts";
import { checkHealth, overrideBook } from "../selector-book.ts";
import { watchPage } from "../watch-page.ts";
import type { OpenWith, Webmail, WebmailKind } from "../webmail.ts";
import { findAccount } from "./account.ts";
import { addressOf, isMailbox, namesConversation } from "./address.ts";
import { findBoxes, findEditor } from "./compose.ts";
import { type Card, findCards, hasBody, isDraft, makeMessages } from "./message.ts";
import { findReply, openReply } from "./open-reply.ts";
import { findViews, type GmailPage, isInBody } from "./page.ts";
import { makeRows } from "./rows.ts";
import { GMAIL_SELECTORS } from "./selectors.ts";
import { guardSends } from "./send-controls.ts";

/** Attributes by which Gmail swaps views, opens messages and names them. */
const TELLING = ["style", "aria-expanded", "data-message-id", "data-legacy-message-id", "data-legacy-thread-id"];

/** How long the words of an opened message may take to arrive, in milliseconds. */
const BODY_MS = 3_000;
/** How long Gmail may take to draw an opened conversation, in milliseconds. */
const DRAW_MS = 15_000;

export const GMAIL: WebmailKind = {
  id: "gmail",
  detect: (_document, url) => isMailbox(url),
  open: openGmail,
};

function openGmail(document: Document, given: OpenWith = {}): Webmail {
  const overridden = overrideBook(GMAIL_SELECTORS, given, "gmail", document);
  const page: GmailPage = { document, book: overridden.book };
  return {
    id: "gmail",
    account: () => findAccount(page),
    linkTo: (id) => addressOf(id, document.location),
    watch: (on, signal) => watchGmail(page, on, signal),
    findOpenCompose: (message) => findReply(message, page)?.compose ?? null,
    openReply: (message, kind, signal) => openReply(page, message, kind, signal),
    insertReply: insertInto((compose) => findEditor(compose, page), { document, with: given }),
    beforeSend: (decide, explained, signal) => guardSends(page, { decide, explained }, signal),
    health: () => checkHealth([document], overridden),
  };
}

function watchGmail(page: GmailPage, on: Parameters<Webmail["watch"]>[0], signal: AbortSignal): void {
  const { document } = page;
  const message = makeMessages(page);
  const rows = makeRows(page, () => findAccount(page));
  const arrived = waitForWords(page, () => look(), signal);
  let cards: readonly Card[] = [];
  const report = reportChanges(on, {
    messages: () => cards.filter(arrived).map(message),
    composes: () => findBoxes(page).map(({ compose }) => compose),
    rows,
  });
  const beat = watchHeartbeat(document, on.unreadable, signal, DRAW_MS);
  const look = () => {
    cards = findCards(page);
    report();
    beat(cards.length === 0 && document.readyState === "complete" && shouldShowMessage(page));
  };
  watchPage(document, look, signal, TELLING);
  signal.addEventListener("abort", () => removePlaces(document), { once: true });
}

/** Tells whether a card's words are there, or have been waited for long enough; then `look` is called once more. */
function waitForWords(page: GmailPage, look: () => void, signal: AbortSignal): (card: Card) => boolean {
  const window = page.document.defaultView;
  const since = new WeakMap<Element, number>();
  const there = new WeakSet<Element>();
  return (card) => {
    if (there.has(card.node)) return true;
    if (hasBody(card, page)) there.add(card.node);
    else if (isDraft(card, page)) return false;
    const now = performance.now();
    const first = since.get(card.node) ?? now;
    if (!since.has(card.node)) {
      since.set(card.node, now);
      if (!there.has(card.node)) window?.setTimeout(() => !signal.aborted && !page.document.hidden && look(), BODY_MS);
    }
    return there.has(card.node) || now - first >= BODY_MS - 50;
  };
}

/** The address names a conversation, and it is not one whose messages are all folded. */
function shouldShowMessage(page: GmailPage): boolean {
  if (!namesConversation(new URL(page.document.location.href))) return false;
  const items = findViews(page).flatMap((view) => [...view.querySelectorAll("[role=listitem]")]);
  const folded = items.filter((item) => !isInBody(item, page) && item.matches(".kv, .kQ, .kx, [aria-expanded=false]"));
  return folded.length === 0 || folded.length < items.length;
}
