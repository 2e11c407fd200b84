/**
 * Where things stand on Outlook on the web's pages. Data only; nobody of ours has seen a live page. `page` is a page of
 * the shared material, or `double:…`, a state of our own page double, and then the selector counts as not proven.
 * Sources: AM amarnai (live, Jul 2026); GF gmailify (saved pages, Sep 2026); WD an extractor's notes (Aug 2026);
 * MV Mailvelope (2025); OW outlook-web-skill (live, 2026); NO notes on the live compose (26 Sep to 8 Oct 2026);
 * BR Briskine (2022-26); OK own knowledge. In order: the first node with a valid value wins. Words are translated, so a
 * label is never the first choice.
 */
import type { Selector } from "../find-node.ts";
import type { SelectorBook } from "../selector-book.ts";

const READ = "message-metadata-ids-2026";
const DEEP = "deeplink-read-2026";
const REPLY = "compose-reply-composed-2026";
const NEW_DE = "compose-new-composed-de-2026";

const on = (css: string, page: string, count: number, source: string, seen: string): Selector => ({
  css,
  page,
  count,
  source,
  seen,
});
const unproven = (css: string, state: string, count: number, source: string, seen: string): Selector => ({
  ...on(css, `double:${state}`, count, source, seen),
  proven: false,
});

const READING = {
  // A row stays selected beside an empty pane: only a pane that holds a message counts.
  pane: [
    on("#ConversationReadingPaneContainer", READ, 1, "AM", "2026-07"),
    on("#ItemReadingPaneContainer", DEEP, 1, "AM", "2026-07"),
    unproven("main", "main", 1, "AM", "2026-07"),
    on("[role=main]", READ, 1, "AM", "2026-07"),
  ],
  subject: [
    on("[id^=CONV_][id$=_SUBJECT]", READ, 1, "GF WD", "2026-09"),
    unproven("[id^=MSG_][id$=_SUBJECT]:not(input)", "item", 1, "GF", "2026-09"),
    on('[role=heading][aria-level="2"]', DEEP, 1, "NO", "2026"),
    on("[role=heading]", READ, 5, "WD", "2026-08"),
  ],
  /** A subject that the page still marks as such: what it heads without sender and body is no mail. */
  knownSubject: [on("[id^=CONV_][id$=_SUBJECT]", READ, 1, "GF WD", "2026-09")],
  body: [
    on("[id^=UniqueMessageBody]", READ, 2, "GF OW MV", "2026-09"),
    on("[role=document]", READ, 2, "GF OW MV", "2026-09"),
    unproven(".allowTextSelection[aria-label][role=region]", "old-body", 1, "BR", "2022"),
  ],
  /** Earlier mail, shown in a body of its own or inside the body. */
  history: [
    on("#x_mail-editor-reference-message-container", READ, 1, "WD", "2026-08"),
    unproven("#mail-editor-reference-message-container", "history-bare", 1, "WD", "2026-08"),
  ],
  sender: [on("[id^=MSG_][id$=_FROM]", READ, 1, "GF WD", "2026-09")],
  to: [unproven("[id^=MSG_][id$=_TO]", "thread", 3, "GF", "2026-09")],
  cc: [unproven("[id^=MSG_][id$=_CC]", "thread", 1, "GF", "2026-09")],
  date: [
    on("[id^=MSG_][id$=_DATETIME]", READ, 1, "GF", "2026-09"),
    on("[data-testid=SentReceivedSavedTime]", READ, 2, "GF", "2026-09"),
  ],
  /** A card opens and folds: nothing beyond it belongs to its message. What only opens a menu or a hover card is none. */
  card: [on("[aria-expanded]:not([aria-haspopup])", READ, 2, "WD", "2026-08")],
  /** What holds all cards, and so belongs to none. */
  cards: [on("[data-app-section=ConversationContainer]", READ, 1, "GF", "2026-09")],
  collapsed: [on('[aria-expanded="false"]:not([aria-haspopup])', READ, 1, "WD", "2026-08")],
} satisfies SelectorBook;

const PRESS = {
  reply: [
    unproven("[data-icon-name=ArrowReplyRegular]", "thread", 3, "MV AM", "2026-07"),
    unproven("[data-icon-name=ArrowReplyFilled]", "icons-filled", 1, "OK", "2026"),
  ],
  forward: [
    unproven("[data-icon-name=ArrowForwardRegular]", "thread", 3, "MV AM", "2026-07"),
    unproven("[data-icon-name=ArrowForwardFilled]", "icons-filled", 1, "OK", "2026"),
  ],
  /** Buttons that may carry a known word, where icons have no names. */
  worded: [on("button[aria-label]", READ, 6, "MV", "2025")],
} satisfies SelectorBook;

const COMPOSE = {
  editor: [
    on("[id^=editorParent_] [contenteditable=true][role=textbox]", REPLY, 1, "NO", "2026-09"),
    // The wells for recipients match too, and are left out by where they stand.
    on("[id^=docking_InitVisiblePart] [contenteditable=true][role=textbox]", REPLY, 3, "NO", "2026-09"),
    on("[contenteditable=true][role=textbox][aria-multiline=true]", NEW_DE, 1, "NO", "2026-09"),
  ],
  plainEditor: [unproven("[id^=editorParent_] textarea", "compose-plain", 1, "OK", "2026")],
  /** The editor's own frame: the bar goes before it. */
  editorFrame: [on("[id^=editorParent_]", REPLY, 1, "NO", "2026-09")],
  composeSubject: [on("input[id$=_SUBJECT]", REPLY, 1, "NO", "2026-10")],
  toWell: [on("[role=group][id$=_TO]", REPLY, 1, "NO", "2026-10")],
  wells: [
    on("[role=group][id$=_TO]", REPLY, 1, "NO", "2026-10"),
    on("[role=group][id$=_CC]", REPLY, 1, "NO", "2026-10"),
    unproven("[role=group][id$=_BCC]", "compose-bcc", 1, "NO", "2026-10"),
  ],
  chip: [on("._EType_RECIPIENT_ENTITY", REPLY, 1, "NO", "2026-10")],
  send: [
    on("button[id*=primaryActionButton]", REPLY, 1, "NO", "2026-10"),
    on("[data-testid=ComposeSendButton] button:not([aria-haspopup])", REPLY, 1, "NO", "2026-10"),
    on('button[title*="Ctrl+Enter"]', NEW_DE, 1, "NO", "2026-10"),
  ],
  /** The arrow beside it: its menu holds "send later". */
  sendMenu: [
    on("button[id*=menuButton][aria-haspopup]", REPLY, 1, "NO", "2026-10"),
    on("[data-testid=ComposeSendButton] button[aria-haspopup]", REPLY, 1, "NO", "2026-10"),
  ],
  menuItem: [unproven("[role=menuitem]", "send-menu", 2, "OK", "2026")],
  menu: [unproven("[role=menu]", "send-menu", 1, "OK", "2026")],
  /** In the editor: earlier mail, and all that follows it. */
  quoted: [
    on("#divRplyFwdMsg", REPLY, 1, "GF", "2026-09"),
    on("#divRplyFwdMsg ~ *", REPLY, 1, "GF", "2026-09"),
    unproven("[id$=mail-editor-reference-message-container]", "compose-reference", 1, "WD", "2026-08"),
  ],
} satisfies SelectorBook;

const LIST = {
  row: [
    on("[data-convid][role=option]", READ, 2, "GF MV", "2026-09"),
    unproven("[data-convid]", "consumer", 3, "AM", "2026-07"),
  ],
  selectedRow: [on("[data-convid][aria-selected=true]", READ, 1, "AM MV", "2026-07")],
  rowSender: [on('span[title*="@"]', READ, 2, "GF WD", "2026-09")],
  /** A cell of a row that tells no address: the mark stands there. */
  rowText: [on("[data-convid] > div", READ, 8, "GF", "2026-09")],
} satisfies SelectorBook;

const ACCOUNT = {
  /** The root of the folder tree names the mailbox. */
  mailbox: [unproven("[id^=primaryMailboxRoot][data-folder-name]", "account", 1, "MV", "2025")],
  me: [unproven("#O365_MainLink_Me", "account", 1, "MV", "2025")],
} satisfies SelectorBook;

/** Every list by its key: what an administrator may put before it or in its place. */
export const OUTLOOK_SELECTORS = { ...READING, ...PRESS, ...COMPOSE, ...LIST, ...ACCOUNT };

export type OutlookBook = SelectorBook<keyof typeof OUTLOOK_SELECTORS>;
