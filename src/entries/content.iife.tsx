/** The content script: one reader for this page, ended with the page. Wiring only. */
import { makeClient } from "../browser/index.ts";
import { startReader } from "../reader/index.ts";
import { mountBanner, needsBanner } from "../ui/banner/index.ts";
import { mountReplyBar } from "../ui/reply-bar/index.ts";
import { mountRowMark } from "../ui/row-mark/index.ts";
import { findWebmail } from "../webmail/index.ts";

declare global {
  /** Ends the reader that runs in this page: the newest one stays, an earlier one makes room. */
  var endComposure: (() => void) | undefined;
}

function start(): void {
  globalThis.endComposure?.();
  const webmail = findWebmail(document, new URL(location.href));
  if (webmail === null) return;
  const end = new AbortController();
  globalThis.endComposure = () => end.abort();
  const client = makeClient(end.signal);
  client.gone.addEventListener("abort", () => end.abort(), { once: true });
  startReader(webmail, client, { mountBanner, needsBanner, mountReplyBar, mountRowMark }, end.signal);
  addEventListener("pagehide", () => end.abort(), { signal: end.signal });
}

// A page that comes back out of the browser's cache is read anew.
addEventListener("pageshow", ({ persisted }) => persisted && start());
start();
