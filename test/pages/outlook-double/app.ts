/**
 * The double's page: list, reading pane, replies. It behaves as the real page is known to: a row is selected at once, the
 * header follows, the body comes last (the old one stands meanwhile, in the same node); drawing anew wipes foreign nodes.
 * Settings stand in the address: lang, rows, thread, stale (ms a body stays old), late (ms until a first body comes),
 * notices, plain. `window.outlookDouble` lets a test work it.
 */
import { DoubleList } from "./list.ts";
import { BINS, type DoubleMail, type DoubleThread, fillers, longThread, MEETING, TAPS, THANKS, TIPS } from "./mails.ts";
import { accountHtml, bodyHtml, cardInnerHtml, conversationHtml, itemHtml, senderHtml } from "./markup.ts";
import { WORDS, type Words } from "./words.ts";
import { DoubleWriting } from "./writing.ts";
import type { Notices } from "./editor.ts";

const query = new URLSearchParams(location.search);
const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
const words = WORDS[query.get("lang") ?? "en"] as Words;
const consumer = location.hostname === "outlook.live.com";
const { trustedTypes } = globalThis as unknown as {
  trustedTypes: { createPolicy(name: string, rules: object): { createHTML(html: string): unknown } };
};
const policy = trustedTypes.createPolicy("double", { createHTML: (html: string) => html });
const draw = (place: Element, html: string) => {
  place.innerHTML = policy.createHTML(html) as string;
};

document.documentElement.lang = words.lang;
if (words.rtl) document.documentElement.dir = "rtl";
const pane = document.querySelector("#pane") as HTMLElement;
const place = document.querySelector("#writing") as HTMLElement;
const advert: DoubleThread = { ...THANKS, convid: "", kind: "advert" };
const threads = [BINS, TIPS, advert, THANKS, MEETING, longThread(number("thread", 5)), ...fillers(number("rows", 40))];
let shown: DoubleThread | null = null;
let writing: DoubleWriting | null = null;
let list: DoubleList | null = null;

const single = (thread: DoubleThread) => thread.kind !== "meeting" && thread.mails.length === 1;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One message over another in the same nodes: the header first, the body when it has come. */
async function swap(from: DoubleThread, to: DoubleThread): Promise<void> {
  const [old, mail] = [from.mails[0] as DoubleMail, to.mails[0] as DoubleMail];
  const subject = pane.querySelector("[id^=CONV_]") as Element;
  subject.id = `CONV_${mail.id}_SUBJECT`;
  subject.setAttribute("title", to.subject);
  subject.textContent = to.subject;
  const sender = pane.querySelector(`#MSG_${old.id}_FROM`) as HTMLElement;
  const holder = document.createElement("div");
  draw(holder, senderHtml(mail, words));
  sender.id = `MSG_${mail.id}_FROM`;
  sender.replaceChildren(...(holder.firstElementChild as Element).childNodes);
  await wait(number("stale", 300));
  if (shown !== to) return;
  const body = pane.querySelector("[id^=UniqueMessageBody]") as Element;
  draw(holder, bodyHtml(mail, words, {}));
  body.replaceChildren(...(holder.firstElementChild as Element).childNodes);
}

async function open(convid: string): Promise<void> {
  const thread = [...threads, TAPS.first, TAPS.again].find((each) => each.convid === convid);
  if (!thread) return;
  const before = shown;
  shown = thread;
  list?.select(convid);
  history.pushState(null, "", `/mail/${consumer ? "0/" : ""}inbox/id/${encodeURIComponent(convid)}${location.search}`);
  await wait(30);
  if (shown !== thread) return;
  place.replaceChildren();
  writing = null;
  if (before && single(before) && single(thread) && before !== thread) return swap(before, thread);
  const late = number("late", 0);
  draw(pane, conversationHtml(thread, words, { late: late > 0 }));
  if (late === 0) return;
  await wait(late);
  if (shown !== thread) return;
  for (const mail of thread.mails.filter(({ id }) => thread.open.includes(id))) {
    const body = pane.querySelector(`[data-card="${mail.id}"] [id^=UniqueMessageBody]`);
    const holder = document.createElement("div");
    draw(holder, bodyHtml(mail, words, {}));
    body?.replaceChildren(...(holder.firstElementChild as Element).childNodes);
  }
}

/** Draws every open card anew, with the same words: foreign nodes are gone. */
function redraw(): void {
  for (const mail of shown?.mails ?? []) {
    const host = pane.querySelector(`[data-card="${mail.id}"] .wide-content-host`);
    if (host) draw(host, cardInnerHtml(mail, words));
  }
}

function write(kind: "reply" | "forward", mail: DoubleMail): void {
  const settings = { words, policy, draw, plain: query.has("plain"), notices: (query.get("notices") ?? "both") as Notices };
  if (shown) writing = new DoubleWriting(place, kind, shown, mail, settings);
}

/** A message in a window without an address of its own, drawn from here. */
function popUp(convid: string = THANKS.convid): void {
  const thread = threads.find((each) => each.convid === convid) ?? THANKS;
  const view = globalThis.open("about:blank", "_blank", "width=700,height=500");
  if (!view) return;
  const link = view.document.createElement("link");
  link.href = "https://res.cdn.office.net/owamail/a.css";
  view.document.head.append(link);
  setTimeout(() => {
    view.document.body.innerHTML = policy.createHTML(itemHtml(thread, words)) as string;
  }, 500);
}

function pressed(event: Event): void {
  const target = event.target as Element;
  const row = target.closest("[data-convid]");
  if (row) return void open(row.getAttribute("data-convid") ?? "");
  const button = target.closest("[role=toolbar] button");
  const icon = button?.querySelector("[data-icon-name]")?.getAttribute("data-icon-name") ?? "";
  const box = button?.closest("[aria-label]:has([id$=_FROM])");
  const mail = shown?.mails.find(({ id }) => box?.querySelector(`#MSG_${id}_FROM`));
  if (!mail) return;
  if (icon.startsWith("ArrowReply")) setTimeout(() => write("reply", mail), 120);
  if (icon.startsWith("ArrowForward")) setTimeout(() => write("forward", mail), 120);
}

function start(): void {
  document.addEventListener("click", pressed);
  const item = /\/deeplink\/read\/|\/rp\//.test(location.pathname);
  if (item) {
    document.querySelector("#list")?.remove();
    shown = THANKS;
    draw(pane, itemHtml(THANKS, words));
    return;
  }
  if (!consumer) draw(document.querySelector("#header") as Element, accountHtml(words));
  list = new DoubleList(threads, !consumer, draw);
  const [, named] = /\/inbox\/id\/([^/]+)/.exec(location.pathname) ?? [];
  if (named) void open(decodeURIComponent(named));
}

start();
Object.assign(globalThis, {
  outlookDouble: {
    open,
    redraw,
    redrawList: () => list?.redraw(),
    popUp,
    model: () => writing?.model ?? null,
    threads: threads.map(({ convid }) => convid),
  },
});
