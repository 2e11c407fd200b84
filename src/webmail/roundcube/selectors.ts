/**
 * Where things stand on Roundcube's pages, elastic skin. Data only. Source: the page itself, Roundcube 1.6.5 (Debian
 * bookworm), saved 22 November 2026 in test/pages/roundcube; `count` is what a selector matches on the page it names.
 * In order: the first node with a valid value wins.
 */
import type { Selector } from "../find-node.ts";

const on = (css: string, page: string, count = 1): Selector => ({ css, page, count });

export const MESSAGE = {
  header: [on("#message-header", "message-plain")],
  subject: [on("h2.subject", "message-plain")],
  from: [on(".header-headers td.header.from .rcmContactAddress", "message-plain")],
  to: [on(".header-headers td.header.to .rcmContactAddress", "message-plain")],
  cc: [on(".header-headers td.header.cc .rcmContactAddress", "message-plain", 2)],
  // The summary line has the date in full; the table may say "Today 09:00".
  date: [on(".header-summary .text-nowrap", "message-plain"), on(".header-headers td.header.date", "message-plain")],
  body: [on("#messagebody", "message-plain")],
} as const;

/** Toolbar buttons, on the message page or around the preview frame. */
export const PRESS = {
  reply: [on("#toolbar-menu a.reply", "message-plain"), on(`a[onclick*="rcmail.command('reply',"]`, "message-plain")],
  forward: [
    on("#toolbar-menu a.forward", "message-plain"),
    on(`a[onclick*="rcmail.command('forward',"]`, "message-plain"),
  ],
} as const;

export const COMPOSE = {
  id: [on("form input[name=_id]", "compose-plain")],
  subject: [on("#compose-subject", "compose-plain")],
  to: [on("textarea#_to", "compose-plain")],
  above: [on("#composebodycontainer", "compose-plain")],
  area: [on("textarea#composebody", "compose-plain")],
  isHtml: [on("input[name=_is_html]", "compose-plain")],
  frame: [on("iframe#composebody_ifr", "compose-rich")],
  // Roundcube writes these at the end of its own setting up: before that it puts its text back and adds the signature.
  ready: [on("#_to[aria-autocomplete]", "compose-plain")],
  frameReady: [on("iframe#composebody_ifr[tabindex]", "compose-rich")],
  send: [
    on(".formbuttons button.send", "compose-plain"),
    // The copy of the button in the bar of small screens.
    on(".content-frame-navigation a.send", "compose-plain"),
    on(`[onclick*="rcmail.command('send',"]`, "compose-plain"),
  ],
} as const;

/** Inside the rich editor's own document. */
export const RICH = {
  root: [on("body#tinymce[contenteditable=true]", "compose-rich-editor")],
  quoted: [
    on("body#tinymce > blockquote", "compose-rich-editor"),
    on("blockquote", "compose-rich-editor", 2),
    on("[id^=forwardbody]", "compose-forward-editor"),
  ],
} as const;

export const LIST = {
  row: [on("#messagelist tbody tr.message", "list", 6)],
  contact: [on("td.subject .fromto .rcmContactAddress", "list", 5)],
  place: [on("td.subject .fromto", "list", 6)],
} as const;
