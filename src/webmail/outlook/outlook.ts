/**
 * Outlook on the web as Composure sees it, for companies and for private accounts: reading pane, message list and replies
 * in one document; a message or a reply in a window of its own is a document of its own.
 */
import { insertInto } from "../insert-text.ts";
import { removePlaces } from "../own-place.ts";
import { checkHealth, overrideBook } from "../selector-book.ts";
import { guardSend } from "../send-guard.ts";
import type { Compose, OpenWith, Webmail, WebmailKind } from "../webmail.ts";
import { accountOf } from "./account.ts";
import { editorOf, makeWritings } from "./compose.ts";
import { isOutlookPage } from "./page.ts";
import { makeReadyWritings } from "./ready-writings.ts";
import { Replies } from "./replies.ts";
import { OUTLOOK_SELECTORS } from "./selectors.ts";
import { makeSendControls } from "./send-controls.ts";
import { CardWatch } from "./watch-cards.ts";
import { watchOutlook } from "./watch-outlook.ts";

export const OUTLOOK: WebmailKind = { id: "outlook", detect: isOutlookPage, open: openOutlook };

function openOutlook(document: Document, given: OpenWith = {}): Webmail {
  const window = document.defaultView;
  const taken = overrideBook(OUTLOOK_SELECTORS, given, "outlook", document);
  const { book } = taken;
  const cards = new CardWatch(document, book);
  const writings = makeWritings(document, book);
  const ready = window && makeReadyWritings(window);
  const replies = new Replies(book, cards, writings, ready);
  const findEditor = ({ key }: Compose) => {
    const editor = writings().find(({ compose }) => compose.key === key)?.editor;
    return editor ? editorOf(editor, book) : null;
  };
  return {
    id: "outlook",
    account: () => accountOf(document, book),
    watch: (on, signal) => {
      watchOutlook({ document, book, cards, writings, ready }, on, signal);
      signal.addEventListener("abort", () => removePlaces(document), { once: true });
    },
    findOpenCompose: (message) => replies.find(message),
    openReply: (message, kind, signal) => replies.open(message, kind, signal),
    insertReply: insertInto(findEditor, { document, with: given }),
    beforeSend: (decide, explained, signal) => {
      const controls = makeSendControls(writings, book);
      if (window) guardSend(window, { ...controls, decide, explained }, signal);
    },
    health: () => checkHealth([document], taken),
  };
}
