/**
 * Roundcube (elastic skin) as Composure sees it: message page, preview frame, message list, compose page. Each is a
 * document of its own, and the content script runs in each, so one adapter looks after what its own document shows.
 */
import { findNode, findNodes } from "../find-node.ts";
import { insertInto } from "../insert-text.ts";
import { placeInside, removePlaces } from "../own-place.ts";
import { pageProblem } from "../page-problem.ts";
import { reportChanges } from "../report-changes.ts";
import { checkHealth, overrideBook } from "../selector-book.ts";
import { guardSend, type SendWatch } from "../send-guard.ts";
import { watchPage } from "../watch-page.ts";
import type { ListRow, OpenWith, Webmail, WebmailKind } from "../webmail.ts";
import { editorDocument, findCompose, findEditor } from "./compose.ts";
import { contactAddress, findMessage, linkTo } from "./message.ts";
import { readPageFacts } from "./page-facts.ts";
import { ROUNDCUBE_SELECTORS, type RoundcubeBook } from "./selectors.ts";

export const ROUNDCUBE: WebmailKind = {
  id: "roundcube",
  detect: (document, url) =>
    (url.protocol === "https:" || url.protocol === "http:") &&
    ["mail", null].includes(url.searchParams.get("_task")) &&
    url.searchParams.get("_action") !== "print" &&
    document.body?.classList.contains("task-mail") === true &&
    document.querySelector('script[src*="program/js/app"]') !== null,
  open: openRoundcube,
};

function openRoundcube(document: Document, given: OpenWith = {}): Webmail {
  const overridden = overrideBook(ROUNDCUBE_SELECTORS, given, "roundcube", document);
  const { book } = overridden;
  return {
    id: "roundcube",
    account: () => accountOf(document),
    linkTo: (id) => linkTo(document, id),
    watch: (on, signal) => {
      const look = reportChanges(on, {
        messages: () => [findMessage(document, book)].filter((message) => message !== null),
        composes: () => [findCompose(document, book)].filter((compose) => compose !== null),
        rows: () => rowsOf(document, book),
      });
      // The attributes by which a compose page becomes ready.
      watchPage(document, look, signal, ["aria-autocomplete", "tabindex"]);
      signal.addEventListener("abort", () => removePlaces(document), { once: true });
    },
    // A reply is a page of its own here: `watch` reports it there.
    findOpenCompose: () => null,
    openReply: async (_message, kind) => {
      const button = toolbarOf(document).flatMap((page) => findNode(page, book[kind], isOn) ?? [])[0];
      button?.click();
      return button ? "elsewhere" : pageProblem("no-compose");
    },
    insertReply: insertInto(() => findEditor(document, book), { document, with: given }),
    beforeSend: (decide, explained, signal) => guardPage(document, book, { decide, explained }, signal),
    health: () => checkHealth([document, editorDocument(document, book)], overridden),
  };
}

/** The documents that may hold the toolbar: this one, or the one around the preview frame. */
function toolbarOf(document: Document): Document[] {
  const parent = document.defaultView?.frameElement?.ownerDocument;
  return parent ? [document, parent] : [document];
}

function isOn(button: HTMLElement): boolean {
  return button.getAttribute("aria-disabled") !== "true" && !button.classList.contains("disabled");
}

function accountOf(document: Document): string | null {
  const name =
    readPageFacts(document).username ?? document.querySelector(".header-title.username")?.textContent?.trim();
  return name?.includes("@") ? name.toLowerCase() : null;
}

function rowsOf(document: Document, book: RoundcubeBook): ListRow[] {
  return findNodes(document, book.row).flatMap((row) => {
    const contact = findNode(row, book.rowContact);
    const address = contact && contactAddress(contact);
    const place = findNode(row, book.rowPlace);
    if (!address || !place) return [];
    return [
      {
        key: row.id,
        address,
        get place() {
          return placeInside(place, "row-mark");
        },
      },
    ];
  });
}

function guardPage(
  document: Document,
  book: RoundcubeBook,
  answers: Pick<SendWatch, "decide" | "explained">,
  signal: AbortSignal,
): void {
  const isSend = (element: Element) => book.send.some(({ css }) => element.closest(css));
  const watch: SendWatch = {
    ...answers,
    sentBy: (element) => (isSend(element) ? findCompose(document, book) : null),
    writtenAt: () => findCompose(document, book),
  };
  if (document.defaultView) guardSend(document.defaultView, watch, signal);
  const guarded = new WeakSet<Window>();
  watchPage(
    document,
    () => {
      const window = editorDocument(document, book)?.defaultView;
      if (!window || guarded.has(window)) return;
      guarded.add(window);
      guardSend(window, watch, signal);
    },
    signal,
  );
}
