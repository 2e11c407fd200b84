/** The practice inbox, Composure's own page, as Composure sees it: one document, replies open below their message. */
import { insertInto } from "../insert-text.ts";
import { pageProblem } from "../page-problem.ts";
import { reportChanges } from "../report-changes.ts";
import { guardSend } from "../send-guard.ts";
import { waitFor } from "../wait-for.ts";
import { watchPage } from "../watch-page.ts";
import type { Compose, ListRow, OpenMessage, Webmail, WebmailKind } from "../webmail.ts";
import { composeAround, composeKey, findComposes, findEditor } from "./compose.ts";
import { findMessages } from "./message.ts";
import { PRACTICE_NODES as NODES } from "./page.ts";

const WAIT_MS = 5_000;

export const PRACTICE: WebmailKind = {
  id: "practice",
  detect: (document, url) => url.protocol.endsWith("-extension:") && document.querySelector(NODES.inbox) !== null,
  open: openPractice,
};

function openPractice(document: Document): Webmail {
  const findOpen = (message: OpenMessage): Compose | null =>
    findComposes(document).find((compose) => compose.key === composeKey(message.key)) ?? null;
  return {
    id: "practice",
    account: () => document.querySelector<HTMLElement>(NODES.inbox)?.dataset.account?.toLowerCase() || null,
    openHere: (id) => {
      const row = [...document.querySelectorAll<HTMLElement>(NODES.row)].find((node) => node.dataset.key === id);
      row?.click();
      return row !== undefined;
    },
    watch: (on, signal) => {
      const look = reportChanges(on, {
        messages: () => findMessages(document),
        composes: () => findComposes(document),
        rows: () => rowsOf(document),
      });
      watchPage(document, look, signal, ["data-key", "data-address"]);
    },
    findOpenCompose: findOpen,
    openReply: async (message, kind, signal) => {
      const article = [...document.querySelectorAll<HTMLElement>(NODES.message)];
      const shown = article.find((node) => node.dataset.key === message.key);
      shown?.querySelector<HTMLElement>(NODES[kind])?.click();
      const compose = shown ? await waitFor(document, () => findOpen(message), WAIT_MS, signal) : null;
      return compose ?? pageProblem("no-compose");
    },
    insertReply: insertInto((compose) => findEditor(document, compose.key)),
    beforeSend: (decide, explained, signal) => {
      const sentBy = (element: Element) => (element.closest(NODES.send) ? composeAround(element) : null);
      const window = document.defaultView;
      if (window) guardSend(window, { sentBy, writtenAt: composeAround, decide, explained }, signal);
    },
  };
}

function rowsOf(document: Document): ListRow[] {
  return [...document.querySelectorAll<HTMLElement>(NODES.row)].flatMap((row) => {
    const address = row.dataset.address?.toLowerCase();
    const place = row.querySelector<HTMLElement>(NODES.rowMark);
    return address && place ? [{ key: row.dataset.key ?? "", address, place }] : [];
  });
}
