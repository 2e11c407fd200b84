/** The open message of the practice inbox. Reads the nodes that page.ts names and nothing else. */
import type { Address, Body, Instant, Mail, MessageId, Problem } from "../../core/mail/index.ts";
import { pageProblem } from "../page-problem.ts";
import type { OpenMessage, PageProblemId } from "../webmail.ts";
import { PRACTICE_NODES as NODES } from "./page.ts";

/** The messages the page shows (one at most, by its agreement). */
export function findMessages(document: Document): OpenMessage[] {
  return [...document.querySelectorAll<HTMLElement>(NODES.message)].map((article) => {
    const key = article.dataset.key ?? "";
    return {
      key,
      anchor: () => article.querySelector<HTMLElement>(NODES.bannerPlace),
      read: () => readMail(article),
      // The formatted text stands in a frame that no script reaches.
      body: () => article.querySelector<HTMLElement>(NODES.textBody),
      gone: () => !article.isConnected || article.dataset.key !== key,
    };
  });
}

function readMail(article: HTMLElement): Mail | Problem<PageProblemId> {
  const subject = article.querySelector(NODES.subject);
  const id = article.dataset.messageId;
  if (!subject || !id) return pageProblem("page-changed");
  const from = people(article, NODES.from)[0];
  if (!from) return pageProblem("sender-missing");
  const body = readBody(article);
  if (!body) return pageProblem("body-missing");
  return {
    id: id as MessageId,
    from,
    to: people(article, NODES.to),
    cc: people(article, NODES.cc),
    date: (article.querySelector(NODES.date)?.getAttribute("datetime") || null) as Instant | null,
    subject: subject.textContent?.trim() ?? "",
    channel: "email",
    automatic: article.dataset.automatic === "true",
    body,
  };
}

function readBody(article: HTMLElement): Body | null {
  const text = article.querySelector(NODES.textBody)?.textContent ?? null;
  const html = article.querySelector(NODES.htmlBody)?.getAttribute("srcdoc") ?? null;
  if (text !== null) return { text, html };
  return html === null ? null : { text: null, html };
}

function people(article: HTMLElement, css: string): Address[] {
  return [...article.querySelectorAll<HTMLElement>(css)].map((node) => ({
    name: node.textContent?.trim() ?? "",
    address: node.dataset.address?.toLowerCase() || null,
  }));
}
