/** The open message of a Roundcube page or preview frame. Reads; changes nothing but its own banner place. */
import type { Address, Mail, MessageId, Problem } from "../../core/mail/index.ts";
import { findNode, findNodes, type Selector } from "../find-node.ts";
import { placeBefore } from "../own-place.ts";
import { pageProblem } from "../page-problem.ts";
import type { OpenMessage, PageProblemId } from "../webmail.ts";
import { mailHtml } from "./mail-html.ts";
import { readPageDate } from "./page-date.ts";
import { type PageFacts, readPageFacts } from "./page-facts.ts";
import { MESSAGE } from "./selectors.ts";

/** The message this document shows, or null on any other page. A page that should show one but cannot be read counts. */
export function findMessage(document: Document): OpenMessage | null {
  const facts = readPageFacts(document);
  if (facts.action !== "show" && facts.action !== "preview") return null;
  const key = messageId(facts);
  const header = findNode(document, MESSAGE.header);
  if (!header && document.readyState === "loading") return null;
  return {
    key,
    anchor: () => {
      const above = findNode(document, MESSAGE.header) ?? document.body?.firstElementChild;
      return above ? placeBefore(above, "banner") : null;
    },
    read: () => readMail(document, facts),
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

function readMail(document: Document, facts: PageFacts): Mail | Problem<PageProblemId> {
  const header = findNode(document, MESSAGE.header);
  const subject = header && findNode(header, MESSAGE.subject);
  if (!header || !subject || !facts.uid) return pageProblem("page-changed");
  const from = people(header, MESSAGE.from)[0];
  if (!from) return pageProblem("sender-missing");
  const body = findNode(document, MESSAGE.body);
  const html = body && mailHtml(body);
  if (html === null) return pageProblem("body-missing");
  return {
    id: messageId(facts),
    from,
    to: people(header, MESSAGE.to),
    cc: people(header, MESSAGE.cc),
    date: readDate(header, facts),
    subject: ownText(subject),
    channel: "email",
    automatic: /^(mailer-daemon|postmaster)@/.test(from.address ?? ""),
    body: { text: null, html },
  };
}

function readDate(header: HTMLElement, facts: PageFacts): Mail["date"] {
  const read = (node: Element) => readPageDate(node.textContent ?? "", facts.dateFormat, facts.locale);
  const node = findNode(header, MESSAGE.date, (date) => read(date) !== null);
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
