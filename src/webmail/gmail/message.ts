/** Gmail's expanded messages. Reads; changes nothing but its own banner places. */
import type { Mail, MessageId, Problem } from "../../core/mail/index.ts";
import { findNode, findNodes } from "../find-node.ts";
import { isShown } from "../is-shown.ts";
import { placeAhead } from "../own-place.ts";
import { pageProblem } from "../page-problem.ts";
import type { MessageNotes, OpenMessage, PageProblemId } from "../webmail.ts";
import { findAccount } from "./account.ts";
import { mailHtml, wholeLink } from "./mail-html.ts";
import { findViews, type GmailPage, isInBody, messageIds, threadIds } from "./page.ts";
import { readPageDate } from "./page-date.ts";
import { findRecipients, findSender, withoutList } from "./people.ts";

/** A message's card: the part of the page that Gmail draws for one expanded message. */
export interface Card {
  readonly key: string;
  readonly node: HTMLElement;
  readonly view: HTMLElement;
}

/** How often a banner that the page wiped is put back for one message. */
const MOST_RETURNS = 20;

/** The cards that show now, in the page's order, each message once. */
export function findCards(page: GmailPage): Card[] {
  const cards = new Map<string, Card>();
  for (const view of findViews(page)) {
    const nodes = findNodes(view, page.book.message, (node) => isCard(node, page));
    for (const [i, node] of nodes.entries()) {
      const key = `gmail:${idOf(node) ?? `${threadIds(view, page)[0] ?? "unknown"}:${i}`}`;
      if (!cards.has(key)) cards.set(key, { key, node, view });
    }
  }
  return [...cards.values()];
}

/** Whether the message's words have arrived. */
export function hasBody({ node }: Card, page: GmailPage): boolean {
  const body = findBody(node, page);
  return body !== null && (body.childElementCount > 0 || body.textContent?.trim() !== "");
}

/** Whether it is a draft that is being written in the message's place. */
export function isDraft({ node }: Card, page: GmailPage): boolean {
  const place = node.closest("[role=listitem]") ?? node;
  return findBody(node, page) === null && findNode(place, page.book.editor) !== null;
}

/** Open messages as the watch reports them; it remembers the banner places it gave. */
export function makeMessages(page: GmailPage): (card: Card) => OpenMessage {
  const places = new WeakMap<Element, HTMLElement>();
  const returns = new Map<string, number>();
  const isWiped = (card: Card) => {
    const place = places.get(card.node);
    if (!place || place.isConnected) return false;
    const count = (returns.get(card.key) ?? 0) + 1;
    places.delete(card.node);
    returns.set(card.key, count);
    return count <= MOST_RETURNS;
  };
  return (card) => {
    const bare = !hasBody(card, page);
    return {
      key: card.key,
      anchor: () => {
        const place = placeAhead(card.node, "banner");
        places.set(card.node, place);
        return place;
      },
      read: () => readMail(card, page),
      body: () => findBody(card.node, page),
      notes: () => readNotes(card, page),
      gone: () =>
        !card.node.isConnected ||
        keyChanged(card) ||
        !isShown(card.node) ||
        (bare && hasBody(card, page)) ||
        isWiped(card),
    };
  };
}

function isCard(node: HTMLElement, page: GmailPage): boolean {
  const item = node.closest("[role=listitem], .h7, .kv, .kQ, .kx");
  // Hidden and collapsed messages keep their card where they were open before.
  if (item?.matches(".kv, .kQ, .kx") || item?.getAttribute("aria-expanded") === "false") return false;
  // Rows of the list carry ids of messages too.
  const isRow = page.book.row.some(({ css }) => node.closest(css) !== null);
  return !isRow && isShown(node) && !isInBody(node, page);
}

function idOf(card: Element): string | null {
  return messageIds(card)[0] ?? null;
}

function keyChanged({ key, node }: Card): boolean {
  const id = idOf(node);
  return id !== null && key !== `gmail:${id}`;
}

function findBody(card: Element, page: GmailPage): HTMLElement | null {
  return findNode(card, page.book.body);
}

function readMail({ node, view }: Card, page: GmailPage): Mail | Problem<PageProblemId> {
  const id = idOf(node);
  const subject = findNode(view, page.book.subject, (found) => !isInBody(found, page));
  if (!id || !subject) return pageProblem("page-changed");
  const sender = findSender(node, page);
  if (!sender) return pageProblem("sender-missing");
  const body = findBody(node, page);
  const html = body && mailHtml(body, node, page);
  if (html === null) return pageProblem("body-missing");
  const to = findRecipients(node, page);
  return {
    id: `gmail:${id}` as MessageId,
    from: withoutList(sender, to),
    to,
    cc: [],
    date: readDate(node, page),
    subject: (subject.textContent ?? "").replace(/\s+/g, " ").trim(),
    channel: "email",
    automatic: /^(mailer-daemon|postmaster)@/.test(sender.address ?? ""),
    body: { text: null, html },
  };
}

function readDate(card: Element, page: GmailPage): Mail["date"] {
  const lang = page.document.documentElement.lang || null;
  const read = (node: Element) => readPageDate(node.getAttribute("title") ?? node.textContent ?? "", lang);
  const node = findNode(card, page.book.date, (found) => !isInBody(found, page) && read(found) !== null);
  return node && read(node);
}

function readNotes({ node, view }: Card, page: GmailPage): MessageNotes {
  const account = findAccount(page);
  const link = wholeLink(node, page);
  const [thread] = threadIds(view, page);
  return {
    own: account !== null && findSender(node, page)?.address === account,
    partial: link === null ? null : { link },
    thread: thread === undefined ? null : `gmail:${thread}`,
  };
}
