/** One reader for a webmail's page, ended with the page; the newest one stays. What every content script does. */
import { type Client, makeClient, readOverrides } from "../browser/index.ts";
import { needsBanner } from "../ui/banner/needs-banner.ts";
import { mountRowMark } from "../ui/row-mark/index.ts";
import type { SelectorOverride, WebmailKind } from "../webmail/webmail.ts";
import { lazyMounts, type Parts } from "./lazy-parts.ts";
import { startReader } from "./start-reader.ts";

declare global {
  /** Ends the reader that runs in this page. */
  var endComposure: (() => void) | undefined;
  /** Banner and reply bar, once they are there; in the extension's own world, which no page sees. */
  var composureParts: Parts | undefined;
}

/** Reads this page if it is of this kind, now and whenever it comes back out of the browser's cache. */
export function readPage(kind: WebmailKind): void {
  addEventListener("pageshow", ({ persisted }) => persisted && start(kind));
  start(kind);
}

function start(kind: WebmailKind, overrides: readonly SelectorOverride[] = []): void {
  globalThis.endComposure?.();
  if (!kind.detect(document, new URL(location.href))) return;
  const end = new AbortController();
  globalThis.endComposure = () => end.abort();
  const client = makeClient(end.signal);
  client.gone.addEventListener("abort", () => end.abort(), { once: true });
  const webmail = kind.open(document, {
    overrides,
    pasteInPage: async (token, html, text) => (await client.ask("pasteInPage", { token, html, text })) === true,
  });
  startReader(webmail, client, lazyMounts({ needsBanner, mountRowMark }, partsFrom(client)), end.signal);
  addEventListener("pagehide", () => end.abort(), { signal: end.signal });
  if (overrides.length > 0) return;
  // An administrator's selectors may come late: until then the shipped ones read the page.
  void readOverrides().then((all) => {
    const own = all.filter(({ webmail: named }) => named === kind.id);
    if (own.length > 0 && !end.signal.aborted) start(kind, own);
  });
}

/** The background puts the parts into this very frame. */
const partsFrom = (client: Client) => async () => {
  const failed = globalThis.composureParts ? null : await client.ask("loadParts", null);
  return failed ? null : (globalThis.composureParts ?? null);
};
