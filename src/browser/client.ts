/**
 * What pages and content scripts ask the background with. Knows no handler and no page. After the extension was
 * reloaded or removed nobody answers any more: `gone` tells, once, and nothing is thrown.
 */
import type { Problem } from "../core/mail/index.ts";
import { browser, isAlive } from "./platform.ts";
import { type Answer, type Ask, NOTICES, type Notice, type RequestName } from "./requests.ts";

/** How often a page looks whether the extension is still there: reading one property, in milliseconds. */
const LOOK = 1000;

export interface Client {
  /** Asks the background. A Problem where it refuses, fails or does not answer. */
  ask<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>>;
  /** Hears what the background says unasked, until `signal` aborts. */
  onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void;
  /** The version of the extension. */
  readonly version: string;
  /** Aborts once this page's tie to the extension is cut, for good. */
  readonly gone: AbortSignal;
}

const SILENT: Problem<"background-silent"> = {
  problem: "background-silent",
  message: "Composure did not answer.",
  next: "Reload the page. If it happens again, restart the browser.",
};

/** A client for this page. Stops looking after the extension when `signal` aborts. */
export function makeClient(signal: AbortSignal): Client {
  const gone = new AbortController();
  const timer = setInterval(() => isAlive() || end(), LOOK);
  const end = () => {
    clearInterval(timer);
    gone.abort();
  };
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });

  async function ask<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
    try {
      const reply: unknown = await browser.runtime.sendMessage({ name, ask });
      return isReply(reply) ? (reply.answer as Answer<N>) : SILENT;
    } catch {
      if (!isAlive()) end();
      return SILENT;
    }
  }

  return { ask, onNotice, version: browser.runtime.getManifest().version, gone: gone.signal };
}

function isReply(value: unknown): value is { answer: unknown } {
  return typeof value === "object" && value !== null && "answer" in value;
}

function onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void {
  const hear = (message: unknown, sender: { id?: string | undefined; tab?: unknown }) => {
    const fromBackground = sender.id === browser.runtime.id && sender.tab === undefined;
    const notice = fromBackground ? readNotice(message) : null;
    if (notice !== null) listener(notice);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  const stop = () => isAlive() && browser.runtime.onMessage.removeListener(hear);
  signal.addEventListener("abort", stop, { once: true });
}

function readNotice(message: unknown): Notice | null {
  if (typeof message !== "object" || message === null || !("notice" in message)) return null;
  return NOTICES.find((notice) => notice === message.notice) ?? null;
}
