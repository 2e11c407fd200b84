/** One open card as a mail. Reads the page as it stands at this moment; changes nothing. */
import type { Address, Mail, MessageId, Problem } from "../../core/mail/index.ts";
import { findNode } from "../find-node.ts";
import { pageProblem } from "../page-problem.ts";
import type { MessageNotes, PageProblemId } from "../webmail.ts";
import { accountOf, isOwnName } from "./account.ts";
import type { Card } from "./cards.ts";
import { cleanLabel } from "./label.ts";
import { mailHtml } from "./mail-html.ts";
import { namesMessage } from "./page.ts";
import { readPageDate } from "./page-date.ts";
import { peopleIn, senderOf } from "./people.ts";
import { threadOf } from "./rows.ts";
import type { OutlookBook } from "./selectors.ts";

/** The mail of a card, or why it cannot be read. */
export function readMail(card: Card, book: OutlookBook): Mail | Problem<PageProblemId> {
  const document = card.pane.ownerDocument;
  const subject = subjectOf(card.pane, card, book);
  if (subject === null) return pageProblem("page-changed");
  const from = senderOf(card, document, book);
  if (!from) return pageProblem("sender-missing");
  if (!card.body || !hasContent(card.body)) return pageProblem("body-missing");
  return {
    id: idOf(card, from, document, book),
    from,
    to: peopleIn(card, book.to),
    cc: peopleIn(card, book.cc),
    date: readPageDate(dateText(card, book), languageOf(document)),
    subject,
    channel: "email",
    automatic: /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]+)@/.test(from.address ?? ""),
    body: { text: null, html: mailHtml(card.body) },
  };
}

/** What the page tells beside the mail. */
export function notesOn(card: Card, book: OutlookBook): MessageNotes {
  const document = card.pane.ownerDocument;
  const from = senderOf(card, document, book);
  const account = accountOf(document, book);
  const own = from?.address ? from.address === account : isOwnName(from?.name ?? "", document, book);
  const { pathname = "" } = document.location ?? {};
  const link = namesMessage(pathname) ? { link: pathname } : {};
  return { own, partial: null, thread: threadOf(document, book), ...link };
}

/** The conversation's subject as the pane heads it; "" is never given: a mail without one still has a heading. */
export function subjectOf(pane: Element, card: Card | null, book: OutlookBook): string | null {
  const heading = findNode<Element>(
    pane,
    book.subject,
    (node) => !card?.isMail(node) && headsPane(node, card) && textOf(node) !== "",
  );
  return heading && textOf(heading);
}

function headsPane(node: Element, card: Card | null): boolean {
  if (node.id.endsWith("_SUBJECT") || !card) return true;
  // Headings inside cards name people and dates.
  return !card.box.contains(node) && (node.compareDocumentPosition(card.box) & 4) !== 0;
}

const textOf = (node: Element): string => cleanLabel(node.textContent) || cleanLabel(node.getAttribute("title"));

/** Words or a picture: a body that is still empty is on its way. */
export function hasContent(body: Element): boolean {
  return (body.textContent ?? "").trim() !== "" || body.querySelector("img") !== null;
}

/** The date of a card as the page prints it. */
export function dateText(card: Card, book: OutlookBook): string {
  return cleanLabel(findNode<Element>(card.box, book.date, (node) => !card.isMail(node))?.textContent);
}

/** What names the message in the page's own ids, or null. */
export function pageMark(card: Card): string | null {
  return /^MSG_(.+)_FROM$/.exec(card.sender?.id ?? "")?.[1] ?? null;
}

/**
 * The page gives no Message-ID. Its own mark is the tail of Outlook's id, so the sender goes in too; where there is no
 * mark, conversation, sender, date and words name the message.
 */
function idOf(card: Card, from: Address, document: Document, book: OutlookBook): MessageId {
  const who = from.address ?? from.name;
  const mark = pageMark(card);
  const rest = mark ? [mark] : [threadOf(document, book), dateText(card, book), card.body?.textContent];
  return `outlook:${shortHash([who, ...rest].join("\n"))}` as MessageId;
}

/** 64 bits that name a message within one mailbox without telling who wrote it. Core's hash would weigh 3 kB here. */
function shortHash(text: string): string {
  let [one, other] = [0x9e3779b9, 0x243f6a88];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x85ebca6b);
    other = Math.imul(other ^ text.charCodeAt(at), 0xc2b2ae35);
    // High bits back into the low ones, which multiplying alone never reaches.
    one ^= other >>> 15;
    other ^= one >>> 13;
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

function languageOf(document: Document): string | null {
  return document.documentElement.lang || document.defaultView?.navigator.language || null;
}
