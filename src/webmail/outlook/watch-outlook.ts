/** One look after another at Outlook's page, for as long as `watch` lasts. One observer; a timer only where a look asked for it. */
import { findNode } from "../find-node.ts";
import { watchHeartbeat } from "../heartbeat.ts";
import { reportChanges } from "../report-changes.ts";
import { watchPage } from "../watch-page.ts";
import type { OpenMessage, Webmail } from "../webmail.ts";
import type { Writing } from "./compose.ts";
import { namesMessage } from "./page.ts";
import type { ReadyWritings } from "./ready-writings.ts";
import { makeRows } from "./rows.ts";
import type { OutlookBook } from "./selectors.ts";
import type { CardWatch } from "./watch-cards.ts";

/** By these the page takes a node for another message. */
const TELLING = ["id", "aria-label", "aria-expanded", "data-convid"];

export interface Looked {
  readonly document: Document;
  readonly book: OutlookBook;
  readonly cards: CardWatch;
  readonly writings: () => Writing[];
  readonly ready: ReadyWritings | null;
}

/** Tells `on` what the page shows, until `signal` aborts. */
export function watchOutlook(looked: Looked, on: Parameters<Webmail["watch"]>[0], signal: AbortSignal): void {
  const { document, book, cards, writings, ready } = looked;
  const window = document.defaultView;
  let messages: readonly OpenMessage[] = [];
  let timer: number | undefined;
  const beat = watchHeartbeat(document, on.unreadable?.bind(on), signal);
  const report = reportChanges(on, {
    messages: () => messages,
    composes: () => (ready?.filter(writings()) ?? []).map(({ compose }) => compose),
    rows: makeRows(document, book),
  });
  let waiting = false;
  const look = () => {
    window?.clearTimeout(timer);
    messages = cards.messages();
    report();
    const isLoaded = document.readyState === "complete";
    const missing = isLoaded && messages.length === 0 && namesMessage(document.location?.pathname ?? "");
    beat(missing && !isEmptyForAReason(looked));
    const waits = [cards.again, ready?.again() ?? null].filter((each) => each !== null);
    waiting = waits.length > 0;
    if (waiting) timer = window?.setTimeout(lookIfSeen, Math.min(...waits) + 10);
  };
  const lookIfSeen = () => {
    if (waiting && !document.hidden && !signal.aborted) look();
  };
  // What was waited for when the tab was hidden is looked at when it shows again.
  document.addEventListener("visibilitychange", lookIfSeen, { signal });
  watchPage(document, look, signal, TELLING);
  signal.addEventListener("abort", () => window?.clearTimeout(timer), { once: true });
}

/** A draft is open, all cards are folded, or the pane heads something that is no mail (a meeting, a shared file). */
function isEmptyForAReason({ document, book, writings }: Looked): boolean {
  if (writings().length > 0) return true;
  const pane = findNode<Element>(document, book.pane);
  if (!pane) return false;
  return findNode(pane, book.collapsed) !== null || findNode(pane, book.knownSubject) !== null;
}
