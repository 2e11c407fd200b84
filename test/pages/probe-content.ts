/**
 * A webmail's adapter alone in its page, as a content script: it does with what the adapter tells what the reader would
 * do, and no more, so that page doubles can be tried without the rest of Composure. Steered by `probe`.
 */
import { type Compose, findWebmail, type ListRow, type OpenMessage, type SendVerdict, type Webmail } from "../../src/webmail/index.ts";
import { mountRowMark } from "../../src/ui/row-mark/index.ts";

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const messages = new Map<string, OpenMessage>();
const hosts = new Map<string, HTMLElement>();
const composes = new Map<string, Compose>();
const marks = new Map<string, { unmount(): void }>();
const told: { explain: string; anyway: (() => boolean) | null | undefined }[] = [];
const log = { opened: 0, closed: 0, said: [] as (string | null)[], rowReports: 0 };
let rows: readonly ListRow[] = [];
let verdict: SendVerdict = { send: true };

function start(webmail: Webmail, signal: AbortSignal): void {
  webmail.watch(
    {
      opened(message) {
        log.opened += 1;
        messages.set(message.key, message);
        const host = document.createElement("div");
        host.dataset["composure"] = "banner-host";
        host.textContent = "Composure";
        message.anchor()?.append(host);
        hosts.set(message.key, host);
      },
      closed(key) {
        log.closed += 1;
        hosts.get(key)?.remove();
        hosts.delete(key);
        messages.delete(key);
      },
      compose: (compose) => void composes.set(compose.key, compose),
      rows(now) {
        log.rowReports += 1;
        rows = now;
        for (const [key, mark] of marks) {
          if (now.some((row) => row.key === key)) continue;
          mark.unmount();
          marks.delete(key);
        }
        for (const row of now) if (!marks.has(row.key)) marks.set(row.key, mountRowMark(row.place, row.address));
      },
      unreadable: (problem) => void log.said.push(problem?.problem ?? null),
    },
    signal,
  );
  webmail.beforeSend(() => verdict, (_compose, explain, anyway) => void told.push({ explain, anyway }), signal);
}

const pasteInPage = async (token: string, html: string, text: string) => (await chrome.runtime.sendMessage({ token, html, text })) === true;
const webmail = findWebmail(document, new URL(location.href), { pasteInPage });
const end = new AbortController();
if (webmail) start(webmail, end.signal);

const keyed = (key: string) => messages.get(key) ?? [...messages.values()].at(-1);
Object.assign(globalThis, {
  probe: {
    log,
    webmail: webmail?.id ?? null,
    account: () => webmail?.account(),
    keys: () => [...messages.keys()],
    banners: () => [...document.querySelectorAll("[data-composure=banner-host]")].filter((node) => node.checkVisibility()).length,
    read: (key: string) => keyed(key)?.read(),
    notes: (key: string) => keyed(key)?.notes?.(),
    rows: () => rows.map(({ key, address, thread }) => ({ key, address, thread })),
    health: () => webmail?.health?.(),
    told: () => told.map(({ explain, anyway }) => ({ explain, anyway: typeof anyway === "function" })),
    anyway: () => told.at(-1)?.anyway?.(),
    decide: (next: SendVerdict) => void (verdict = next),
    composes: () => [...composes.values()].map((one) => ({ key: one.key, to: one.to(), subject: one.subject(), text: one.text() })),
    reply: async (key: string, kind: "reply" | "forward" = "reply") => {
      const message = keyed(key);
      const compose = message && (await webmail?.openReply(message, kind, end.signal));
      return compose && typeof compose === "object" && "key" in compose ? compose.key : compose;
    },
    find: (key: string) => {
      const message = keyed(key);
      return (message && webmail?.findOpenCompose(message)?.key) ?? null;
    },
    insert: async (key: string, paragraphs: readonly string[]) => {
      const compose = composes.get(key);
      compose?.anchor();
      return compose && (await webmail?.insertReply(compose, { paragraphs }));
    },
    end: () => end.abort(),
  },
});
