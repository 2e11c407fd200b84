/** The open message of a Roundcube page or preview frame. Reads; changes nothing but its own banner place. */
import type { Address, Mail, MessageId, Problem } from "../../core/mail/index.ts";
import { findNode, findNodes, type Selector } from "../find-node.ts";
import { placeBefore } from "../own-place.ts";
import { pageProblem } from "../page-problem.ts";
import type { OpenMessage, PageProblemId } from "../webmail.ts";
import { mailHtml } from "./mail-html.ts";
import { readPageDate } from "./page-date.ts";
import { type PageFacts, readPageFacts } from "./page-facts.ts";
import type { RoundcubeBook } from "./selectors.ts";

/** The message this document shows, or null on any other page. A page that should show one but cannot be read counts. */
export function findMessage(document: Document, book: RoundcubeBook): OpenMessage | null {
  const facts = readPageFacts(document);
  if (facts.action !== "show" && facts.action !== "preview") return null;
  const key = messageId(facts);
  const header = findNode(document, book.header);
  if (!header && document.readyState === "loading") return null;
  return {
    key,
    anchor: () => {
      const above = findNode(document, book.header) ?? document.body?.firstElementChild;
      return above ? placeBefore(above, "banner") : null;
    },
    read: () => readMail(document, facts, book),
    body: () => findNode(document, book.body),
    gone: () => (header ? !header.isConnected : messageId(readPageFacts(document)) !== key),
  };
}

/**
 * Roundcube's page does not show the Message-ID: account, folder and uid name a message until it is moved. A copy that
 * was moved is told by sender, date and words.
 */
function messageId(facts: PageFacts): MessageId {
  return ["roundcube", facts.username ?? "", facts.mailbox ?? "", facts.uid ?? ""].join(":") as MessageId;
}

/** The page at which this webmail shows the message; null for another account's, or an id of another webmail. */
export function linkTo(document: Document, id: MessageId): string | null {
  const { username } = readPageFacts(document);
  const start = `roundcube:${username ?? ""}:`;
  if (username === null || !id.startsWith(start)) return null;
  const [, mailbox = "", uid = ""] = /^(.+):(\d+)$/s.exec(id.slice(start.length)) ?? [];
  if (uid === "") return null;
  const { origin, pathname } = document.location;
  const query = new URLSearchParams({ _task: "mail", _action: "show", _mbox: mailbox, _uid: uid });
  return `${origin}${pathname}?${query}`;
}

function readMail(document: Document, facts: PageFacts, book: RoundcubeBook): Mail | Problem<PageProblemId> {
  const header = findNode(document, book.header);
  const subject = header && findNode(header, book.subject);
  if (!header || !subject || !facts.uid) return pageProblem("page-changed");
  const from = people(header, book.from)[0];
  if (!from) return pageProblem("sender-missing");
  const body = findNode(document, book.body);
  const html = body && mailHtml(body);
  if (html === null) return pageProblem("body-missing");
  return {
    id: messageId(facts),
    from,
    to: people(header, book.to),
    cc: people(header, book.cc),
    date: readDate(header, facts, book),
    subject: ownText(subject),
    channel: "email",
    automatic: /^(mailer-daemon|postmaster)@/.test(from.address ?? ""),
    body: { text: null, html },
  };
}

function readDate(header: HTMLElement, facts: PageFacts, book: RoundcubeBook): Mail["date"] {
  const read = (node: Element) => readPageDate(node.textContent ?? "", facts.dateFormat, facts.locale);
  const node = findNode(header, book.date, (date) => read(date) !== null);
  return node && read(node);
}

function people(header: HTMLElement, selectors: readonly Selector[]): Address[] {
  return findNodes(header, selectors).flatMap((node) => {
    const address = contactAddress(node);
    const name = (node.textContent ?? "").trim();
    return address ? [{ name: name.toLowerCase() === address ? "" : name, address }] : [];
  });
}

/** The address of a contact node, lower case. Tooltips may move `title` away; the link keeps it. */
export function contactAddress(node: Element): string | null {
  const link = node.getAttribute("href") ?? "";
  const said = [node.getAttribute("title"), link.startsWith("mailto:") ? link.slice(7) : null];
  const found = said.find((text) => text && /^[^\s@<>]+@[^\s@<>]+$/.test(text));
  return found ? found.toLowerCase() : null;
}

/** The subject without the hidden label and the button that share its heading. */
function ownText(heading: Element): string {
  const texts = [...heading.childNodes].filter((node) => node.nodeType === 3);
  return texts
    .map((node) => node.nodeValue ?? "")
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
