/**
 * One reader for a webmail's page; the newest one stays. It starts where the page is that webmail's mail, ends where it
 * turns into something else (a calendar) without loading anew, and starts again when the mail comes back.
 */
import { type Client, findOverrides, isAlive, makeClient } from "../browser/index.ts";
import { needsBanner } from "../ui/banner/needs-banner.ts";
import { mountRowMark } from "../ui/row-mark/index.ts";
import { readOverrides } from "../webmail/overrides.ts";
import type { OpenWith, WebmailKind } from "../webmail/webmail.ts";
import { lazyMounts, type Parts } from "./lazy-parts.ts";
import { startReader } from "./start-reader.ts";

declare global {
  /** Ends what runs in this page: a script may be put into a page that has one already. */
  var endComposure: (() => void) | undefined;
  /** Banner and reply bar, once they are there; in the extension's own world, which no page sees. */
  var composureParts: Parts | undefined;
}

/** Said in the page by a newer script. After an update the older one stands in a world of its own, its tie cut. */
const NEWER = "composure-newer";

/** Reads this page whenever it is of this kind, also out of the browser's cache, until the extension is gone. */
export function readPage(kind: WebmailKind): void {
  globalThis.endComposure?.();
  document.dispatchEvent(new Event(NEWER));
  // They may be those of an earlier version.
  globalThis.composureParts = undefined;
  const over = new AbortController();
  const { signal } = over;
  globalThis.endComposure = () => over.abort();
  let reading: AbortController | null = null;
  let given: OpenWith = {};
  const stop = () => {
    reading?.abort();
    reading = null;
  };
  const look = () => {
    if (!isAlive()) return over.abort();
    const isMail = kind.detect(document, new URL(location.href));
    if (!isMail) stop();
    else if (reading === null) {
      reading = new AbortController();
      read(kind, given, reading.signal, over);
    }
  };
  signal.addEventListener("abort", stop, { once: true });
  // A page that says so by itself ends nothing: the tie still holds.
  document.addEventListener(NEWER, () => isAlive() || over.abort(), { signal });
  addEventListener("pagehide", stop, { signal });
  addEventListener("pageshow", ({ persisted }) => persisted && look(), { signal });
  watchAddress(look, signal);
  look();
  // An administrator's selectors may come late: until then the shipped ones read the page.
  void findOverrides().then((all) => {
    const own = readOverrides(all, kind.id);
    if (signal.aborted || own.overrides.length + own.refused.length === 0) return;
    given = own;
    stop();
    look();
  });
}

function read(kind: WebmailKind, given: OpenWith, signal: AbortSignal, over: AbortController): void {
  const client = makeClient(signal);
  client.gone.addEventListener("abort", () => over.abort(), { once: true });
  const webmail = kind.open(document, {
    ...given,
    pasteInPage: async (token, html, text) => (await client.ask("pasteInPage", { token, html, text })) === true,
  });
  startReader(webmail, client, lazyMounts({ needsBanner, mountRowMark }, partsFrom(client)), signal);
}

/** Webmails change their address without loading anew; a window that a page draws itself has none to change. */
function watchAddress(look: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", look, { signal });
  addEventListener("popstate", look, { signal });
  document.addEventListener("readystatechange", look, { signal });
}

/** The background puts the parts into this very frame. */
const partsFrom = (client: Client) => async () => {
  const failed = globalThis.composureParts ? null : await client.ask("loadParts", null);
  return failed ? null : (globalThis.composureParts ?? null);
};
