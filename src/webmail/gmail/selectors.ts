/**
 * Where things stand on Gmail's pages. Data only. Each row: selector, page, matches there, who saw it, when. Pages are
 * those of ../shared/webmail/gmail (named without `.html`); `double` is test/pages/gmail-double/shapes.html, our own page
 * double, and what only it shows is not proven. In order: the first node with a valid value wins. No words of any language.
 * Sources: GN published notes on the live page; SDK InboxSDK; AM amarnai; MV Mailvelope; FC FlowCrypt; N other notes.
 */
import type { Selector } from "../find-node.ts";

type Page =
  | "thread-composed-2025"
  | "list-inbox-composed-2026"
  | "compose-popup-empty-2020"
  | "compose-popup-filled-composed-2024"
  | "compose-inline-reply-composed-2026";

const on = (css: string, page: Page, count: number, source: string, seen: string): Selector => ({
  css,
  page,
  count,
  source,
  seen,
});
const double = (css: string, count: number, source: string, seen: string): Selector => ({
  css,
  page: "double",
  count,
  source,
  seen,
  proven: false,
});

const THREAD = "thread-composed-2025";
const REPLY = "compose-inline-reply-composed-2026";
const POPUP = "compose-popup-filled-composed-2024";
const EMPTY = "compose-popup-empty-2020";
const INBOX = "list-inbox-composed-2026";

export const GMAIL_SELECTORS = {
  // Where everything is looked for. Gmail keeps earlier views in the page, hidden.
  view: [on("[role=main]", THREAD, 2, "AM", "2026-07"), double("body.aAU.xE", 1, "SDK", "2026-09")],
  account: [
    on('a[href^="https://accounts.google.com/SignOutOptions"][aria-label*="@"]', THREAD, 1, "GN", "2026-09"),
    double('a[href^="https://accounts.google.com/"][aria-label*="@"]', 1, "GN", "2026-09"),
    double('[role=banner] a[aria-label*="@"]', 1, "GN", "2026-09"),
  ],

  // In a view.
  subject: [
    on("h2.hP[data-thread-perm-id]", THREAD, 2, "GN, SDK", "2026-09"),
    on(".ha h2", THREAD, 2, "SDK", "2026-09"),
    on("h2[data-legacy-thread-id]", THREAD, 2, "GN", "2026-09"),
  ],
  conversation: [
    on("[data-thread-perm-id]", THREAD, 2, "GN, SDK", "2026-09"),
    on("h2[data-legacy-thread-id]", THREAD, 2, "GN", "2026-09"),
  ],
  message: [
    on("div.adn[data-message-id]", THREAD, 2, "GN, SDK", "2026-09"),
    on("[data-legacy-message-id]", THREAD, 2, "GN", "2026-09"),
  ],

  // In a message, outside its body.
  sender: [
    on(".gs span.gD[email][name]", THREAD, 3, "GN, SDK", "2026-09"),
    on("td.gF span[email]", THREAD, 3, "FC", "2026-09"),
    on("span.gD[email]", THREAD, 3, "GN", "2026-09"),
  ],
  senderName: [on(".gs span.gD", THREAD, 3, "GN", "2026-09")],
  recipients: [
    on(".hb span.g2[email]", THREAD, 3, "GN, SDK", "2026-09"),
    on("span.g2[email]", THREAD, 3, "GN", "2026-09"),
    on(".hb span[email]", THREAD, 3, "SDK", "2026-09"),
  ],
  date: [on("span.g3[title]", THREAD, 3, "GN, SDK", "2026-09"), on(".ads .gK .g3", THREAD, 2, "SDK", "2026-09")],
  body: [
    on("div.ii.gt div.a3s", THREAD, 2, "GN, SDK", "2026-09"),
    on(".ii.gt", THREAD, 2, "GN", "2026-09"),
    double(".adP", 1, "SDK", "2026-09"),
  ],
  clipped: [double('.iX a[href*="view=lg"]', 1, "MV", "2025"), double('a[href*="view=lg"]', 1, "MV", "2025")],
  // Gmail's own controls in the body, each proven by a mark that no mail can carry (see mail-html.ts).
  trimmed: [on(".yj6qo", THREAD, 1, "GN, N", "2026-09")],
  translate: [on(".wl4W9b", THREAD, 2, "GN, N", "2026-09"), double(".adI", 1, "N", "2023")],

  // Controls.
  reply: [on(".amn span.ams.bkH", THREAD, 1, "SDK", "2026-09")],
  forward: [on(".amn span.ams.bkG", THREAD, 1, "SDK", "2026-09")],
  replyInHeader: [on(".aaq[role=button]", THREAD, 2, "SDK", "2026-09"), double(".DILLkc", 1, "FC", "2026")],

  // The list.
  row: [on("div.Cp table > tbody > tr.zA", INBOX, 2, "SDK", "2026-09"), on("tr.zA", INBOX, 2, "SDK", "2026-09")],
  advert: [double(".am0", 1, "SDK", "2026-09"), double(".bvA", 1, "SDK", "2026-09")],
  rowPerson: [on(".yW [email]", INBOX, 2, "SDK", "2026-09"), on("span[email]", INBOX, 4, "SDK", "2026-09")],
  rowThread: [
    on("[data-legacy-thread-id]", INBOX, 4, "N, SDK", "2026-09"),
    on("[data-thread-id]", INBOX, 4, "N, SDK", "2026-09"),
  ],
  rowPlace: [on(".yW", INBOX, 2, "SDK", "2026-09")],

  // Replies and new mails.
  compose: [
    on("div.aoI[role=region][data-compose-id]", POPUP, 1, "GN, SDK", "2026-09"),
    on("div.aoI[role=region]", EMPTY, 1, "SDK", "2026-09"),
    on(".M9", EMPTY, 1, "SDK", "2026-09"),
    on("[role=dialog]", EMPTY, 1, "GN", "2026-09"),
  ],
  editor: [
    on(".Ap [g_editable=true]", POPUP, 1, "SDK, GN", "2026-09"),
    on("[contenteditable=true][role=textbox]", POPUP, 1, "GN", "2026-09"),
  ],
  quoted: [
    double(".gmail_quote_container", 1, "GN", "2026-09"),
    double(".gmail_quote", 1, "GN", "2026-09"),
    double("blockquote.gmail_quote", 1, "GN", "2026-09"),
  ],
  composeSubject: [
    on("input[name=subjectbox]", POPUP, 1, "SDK, GN", "2026-09"),
    on("input[name=subject]", REPLY, 1, "SDK", "2026-09"),
  ],
  to: [
    on("[name=to] [role=option][data-hovercard-id]", POPUP, 1, "SDK", "2026-09"),
    double("[name=to] .vR input[type=hidden]", 1, "SDK", "2022"),
    on(".aoD.hl span[email]", REPLY, 1, "SDK", "2026-09"),
  ],
  composeId: [on("input[name=composeid]", POPUP, 1, "N", "2020")],
  answers: [on("input[name=rm]", EMPTY, 1, "N, GN", "2026-09")],
  inThread: [on("input[name=rt]", REPLY, 1, "N, GN", "2026-09")],
  send: [
    on(".dC > [role=button]:not([aria-haspopup=true])", POPUP, 1, "SDK, GN", "2026-09"),
    on(".T-I.aoO", POPUP, 1, "SDK", "2026-09"),
    on('[data-tooltip*="Enter"]', POPUP, 1, "GN", "2026-09"),
  ],
  sendAndArchive: [double(".Uo[role=button]", 1, "SDK", "2026-09")],
  schedule: [on("[selector=scheduledSend]", EMPTY, 1, "SDK", "2026-09")],
} as const satisfies Record<string, readonly Selector[]>;

export type GmailKey = keyof typeof GMAIL_SELECTORS;
