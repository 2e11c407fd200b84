/**
 * Outlook's adapter alone in its page, as a content script. It reads each message the moment it is told of it, as the
 * reader does, and keeps what it read. Steered by `probe`.
 */
import { findWebmail } from "../../../src/webmail/index.ts";
import type { Compose, ListRow, OpenMessage, PasteInPage, SendVerdict, Webmail } from "../../../src/webmail/webmail.ts";

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
const pasteInPage: PasteInPage = async (token, html, text) =>
  (await chrome.runtime.sendMessage({ token, html, text })) === true;

const webmail = findWebmail(document, new URL(location.href), { pasteInPage }) as Webmail;
const open = new Map<string, { message: OpenMessage; banner: HTMLElement | null }>();
const log: string[] = [];
const composes: Compose[] = [];
const stopped: string[] = [];
const marks: HTMLElement[] = [];
let rows: readonly ListRow[] = [];
let verdict: SendVerdict = { send: true };
let anyway: (() => boolean) | null = null;
let mount = true;
let longest = 0;
const end = new AbortController();

function banner(message: OpenMessage): HTMLElement | null {
  const place = mount ? message.anchor() : null;
  if (place) {
    const box = document.createElement("section");
    box.className = "probe-banner";
    box.textContent = "banner";
    place.attachShadow({ mode: "open" }).append(box);
  }
  return place;
}

webmail.watch(
  {
    opened(message) {
      const start = performance.now();
      const mail = message.read();
      log.push("problem" in mail ? `problem ${mail.problem}` : `${mail.from?.address ?? mail.from?.name}: ${mail.subject}: ${textOf(mail.body.html ?? "")}`);
      longest = Math.max(longest, performance.now() - start);
      open.set(message.key, { message, banner: banner(message) });
    },
    closed(key) {
      open.delete(key);
    },
    compose: (compose) => void composes.push(compose),
    rows(now) {
      rows = now;
      for (const mark of marks.splice(0)) mark.remove();
      for (const row of rows.slice(0, 30)) {
        const mark = document.createElement("span");
        mark.className = "probe-mark";
        mark.style.cssText = "display:inline-block;width:8px;height:8px;margin:0 4px;vertical-align:middle;background:#1d5b78";
        row.place.append(mark);
        marks.push(mark);
      }
    },
    unreadable: (problem) => void log.push(problem ? `unreadable ${problem.problem}` : "readable again"),
  },
  end.signal,
);
webmail.beforeSend(
  () => verdict,
  (_, explain, again) => {
    stopped.push(explain);
    anyway = again ?? null;
  },
  end.signal,
);

function textOf(html: string): string {
  // Only to show words: this world has no markup policy of its own, and nothing is drawn.
  return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim().slice(0, 60);
}

Object.assign(globalThis, {
  probe: {
    log: () => log,
    keys: () => [...open.keys()],
    banners: () => document.querySelectorAll("[data-composure=banner]").length,
    bannersWithContent: () => [...document.querySelectorAll("[data-composure=banner]")].filter((place) => place.shadowRoot?.childElementCount).length,
    clear: () => log.splice(0).length,
    account: () => webmail.account(),
    rows: () => rows.map(({ address, thread }) => `${address} ${thread ?? ""}`),
    marks: () => document.querySelectorAll(".probe-mark").length,
    composes: () => composes.map(({ key }) => key),
    setVerdict: (next: SendVerdict) => {
      verdict = next;
    },
    setMount: (next: boolean) => {
      mount = next;
    },
    stopped: () => stopped,
    sendAnyway: () => anyway?.() ?? null,
    longestRead: () => longest,
    reply: async (at: number, kind: "reply" | "forward") => {
      const entry = [...open.values()][at];
      if (!entry) return "no message";
      const compose = await webmail.openReply(entry.message, kind, end.signal);
      if (compose === "elsewhere") return compose;
      if ("problem" in compose) return compose.problem;
      return { key: compose.key, to: compose.to(), subject: compose.subject(), text: compose.text(), found: webmail.findOpenCompose(entry.message)?.key ?? null };
    },
    insert: async (at: number, paragraphs: readonly string[]) => {
      const entry = [...open.values()][at];
      const compose = entry && webmail.findOpenCompose(entry.message);
      if (!compose) return "no compose";
      const done = await webmail.insertReply(compose, { paragraphs });
      return typeof done === "string" ? { done, text: compose.text() } : done.problem;
    },
    place: () => {
      const compose = composes.at(-1);
      return compose?.anchor()?.parentElement?.id ?? null;
    },
    health: () => webmail.health?.().keys.length,
    end: () => end.abort(),
    left: () => document.querySelectorAll("[data-composure]").length,
  },
});
