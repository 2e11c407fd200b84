/**
 * The background's ear: every request is proved, parsed and only then handled. Knows no handler's insides. A handler
 * that fails gives the asker a Problem, never silence.
 */
import { isProblem, type Problem } from "../core/mail/index.ts";
import { grantedPatterns, webmailPatterns } from "./hosts.ts";
import { parseAsk, parseEnvelope } from "./parse-ask.ts";
import { browser, findSidePanel } from "./platform.ts";
import { MAY_ASK, proveSender, type Sender, type Stamp } from "./prove-sender.ts";
import type { Answer, Ask, Notice, RequestName } from "./requests.ts";

export type Handlers = {
  readonly [N in Exclude<RequestName, "openPanel">]: (ask: Ask<N>, sender: Sender) => Promise<Answer<N>>;
};

const FAILED: Problem<"background-failed"> = {
  problem: "background-failed",
  message: "Composure could not finish this.",
  next: "Try again. If it happens again, restart the browser.",
};

/** Listens for requests. Must be called while the worker starts, so that the request that woke it is heard. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, stamp: Stamp) => {
    const envelope = parseEnvelope(message);
    if (envelope === null) return undefined;
    if (envelope.name === "openPanel") return openPanel(stamp);
    return answerTo(envelope.name, envelope.ask, stamp, handlers);
  });
}

async function answerTo(
  name: keyof Handlers,
  payload: unknown,
  stamp: Stamp,
  handlers: Handlers,
): Promise<{ answer: unknown } | undefined> {
  try {
    const sender = prove(stamp, await grantedPatterns()) ?? prove(stamp, await webmailPatterns());
    if (sender === null || !MAY_ASK[name].includes(sender.origin)) return undefined;
    return { answer: await handle(name, payload, sender, handlers) };
  } catch (cause) {
    console.error(`Composure: ${name} failed`, cause);
    return { answer: FAILED };
  }
}

const prove = (stamp: Stamp, hosts: readonly string[]): Sender | null =>
  proveSender(stamp, { id: browser.runtime.id, base: browser.runtime.getURL(""), hosts });

async function handle<N extends keyof Handlers>(
  name: N,
  payload: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Answer<N>> {
  const ask = parseAsk(name, payload);
  return isProblem(ask) ? ask : handlers[name](ask as Ask<N>, sender);
}

/** The browser opens the panel only within the reader's own click, so nothing may be waited for first. */
async function openPanel(stamp: Stamp): Promise<{ answer: null } | undefined> {
  const tabId = stamp.tab?.id;
  if (stamp.id !== browser.runtime.id || tabId === undefined) return undefined;
  await findSidePanel()?.open({ tabId });
  return { answer: null };
}

/** Tells every page of ours; `viewChanged` the extension's own pages only. Nobody listening is no failure. */
export async function tell(notice: Notice): Promise<void> {
  const message = { notice };
  const heard: Promise<unknown>[] = [browser.runtime.sendMessage(message)];
  if (notice === "registerChanged") {
    for (const { id } of await browser.tabs.query({})) {
      if (id !== undefined) heard.push(browser.tabs.sendMessage(id, message));
    }
  }
  await Promise.allSettled(heard);
}
