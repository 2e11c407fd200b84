/**
 * Where things stand on Roundcube's pages, elastic skin. Data only. Source: the page itself, Roundcube 1.6.5 (Debian
 * bookworm), saved 22 November 2026 in test/pages/roundcube; `count` is what a selector matches on the page it names.
 * In order: the first node with a valid value wins.
 */
import type { Selector } from "../find-node.ts";
import type { SelectorBook } from "../selector-book.ts";

const on = (css: string, page: string, count = 1): Selector => ({ css, page, count });

export const ROUNDCUBE_SELECTORS = {
  // The message page and the preview frame.
  header: [on("#message-header", "message-plain")],
  subject: [on("h2.subject", "message-plain")],
  from: [on(".header-headers td.header.from .rcmContactAddress", "message-plain")],
  to: [on(".header-headers td.header.to .rcmContactAddress", "message-plain")],
  cc: [on(".header-headers td.header.cc .rcmContactAddress", "message-plain", 2)],
  // The summary line has the date in full; the table may say "Today 09:00".
  date: [on(".header-summary .text-nowrap", "message-plain"), on(".header-headers td.header.date", "message-plain")],
  body: [on("#messagebody", "message-plain")],

  // Toolbar buttons, on the message page or around the preview frame.
  reply: [on("#toolbar-menu a.reply", "message-plain"), on(`a[onclick*="rcmail.command('reply',"]`, "message-plain")],
  forward: [
    on("#toolbar-menu a.forward", "message-plain"),
    on(`a[onclick*="rcmail.command('forward',"]`, "message-plain"),
  ],

  // The compose page.
  composeId: [on("form input[name=_id]", "compose-plain")],
  composeSubject: [on("#compose-subject", "compose-plain")],
  composeTo: [on("textarea#_to", "compose-plain")],
  aboveEditor: [on("#composebodycontainer", "compose-plain")],
  plainEditor: [on("textarea#composebody", "compose-plain")],
  isHtml: [on("input[name=_is_html]", "compose-plain")],
  editorFrame: [on("iframe#composebody_ifr", "compose-rich")],
  // Roundcube writes these at the end of its own setting up: before that it puts its text back and adds the signature.
  ready: [on("#_to[aria-autocomplete]", "compose-plain")],
  frameReady: [on("iframe#composebody_ifr[tabindex]", "compose-rich")],
  send: [
    on(".formbuttons button.send", "compose-plain"),
    // The copy of the button in the bar of small screens.
    on(".content-frame-navigation a.send", "compose-plain"),
    on(`[onclick*="rcmail.command('send',"]`, "compose-plain"),
  ],

  // Inside the rich editor's own document.
  richEditor: [on("body#tinymce[contenteditable=true]", "compose-rich-editor")],
  quoted: [
    on("body#tinymce > blockquote", "compose-rich-editor"),
    on("blockquote", "compose-rich-editor", 2),
    on("[id^=forwardbody]", "compose-forward-editor"),
  ],

  // The message list.
  row: [on("#messagelist tbody tr.message", "list", 6)],
  rowContact: [on("td.subject .fromto .rcmContactAddress", "list", 5)],
  rowPlace: [on("td.subject .fromto", "list", 6)],
} as const satisfies SelectorBook;

export type RoundcubeBook = SelectorBook<keyof typeof ROUNDCUBE_SELECTORS>;
