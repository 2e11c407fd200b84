/**
 * Who is asking? Only what the browser itself stamps on a message counts: a request's own words say nothing about
 * its sender. One table says which sender may ask what; everything else is refused.
 */
import type { FactKind } from "../core/register/index.ts";
import { matchesHost } from "./match-host.ts";
import type { Origin, RequestName } from "./requests.ts";

/** The browser-stamped part of a message. */
export interface Stamp {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** What this extension knows of itself. */
export interface Home {
  readonly id: string;
  /** `chrome-extension://…/` */
  readonly base: string;
  /** Host patterns of the webmails. */
  readonly hosts: readonly string[];
}

export interface Sender {
  readonly origin: Origin;
  /** Origin of the page's address; the practice inbox has the extension's. */
  readonly page: string;
  readonly tab: number | null;
  /** Tells one document of a tab from another. */
  readonly document: string;
  /** The browser's number of the frame; 0 is the page itself. */
  readonly frame: number;
  /** True for the page itself, false for a frame within it. */
  readonly top: boolean;
}

const PAGES: Readonly<Record<string, Origin>> = {
  "src/entries/practice.html": "practice",
  "src/entries/panel.html": "panel",
  "src/entries/options.html": "options",
};

const READERS: readonly Origin[] = ["webmail", "practice"];

/** The one table of who may ask what. */
export const MAY_ASK: Readonly<Record<RequestName, readonly Origin[]>> = {
  assess: READERS,
  unreadable: READERS,
  closed: READERS,
  record: ["webmail", "practice", "panel"],
  draft: READERS,
  holdReply: READERS,
  takeReply: READERS,
  learn: ["practice", "options"],
  compare: READERS,
  marks: READERS,
  loadParts: ["webmail"],
  pasteInPage: ["webmail"],
  current: ["panel"],
  case: ["panel"],
  settings: ["panel", "options"],
  saveSettings: ["options"],
  openPanel: READERS,
};

/** What a reader beside a mail may record; restrictions, adjustments and warnings are recorded in the panel only. */
const READER_FACTS: readonly FactKind[] = [
  "adjustment-asked",
  "first-reply",
  "de-escalation",
  "finding-confirmed",
  "finding-dismissed",
  "complaint-answered",
  "read-and-filed",
];

/** True where this sender may record this kind of fact. */
export function mayRecord(origin: Origin, kind: FactKind): boolean {
  return origin === "panel" || (READERS.includes(origin) && READER_FACTS.includes(kind));
}

/** The sender as proved, or null where the proof fails: another extension, an unknown page, a host not allowed. */
export function proveSender(stamp: Stamp, home: Home): Sender | null {
  if (stamp.id !== home.id || stamp.url === undefined || !URL.canParse(stamp.url)) return null;
  const url = addressOf(stamp.url, stamp.origin);
  const page = url.href.startsWith(home.base) ? home.base.replace(/\/$/, "") : url.origin;
  if (stamp.origin !== undefined && stamp.origin !== page) return null;
  const origin = originOf(stamp, url, home);
  if (origin === null) return null;
  const tab = stamp.tab?.id ?? null;
  if (READERS.includes(origin) && tab === null) return null;
  const frame = stamp.frameId ?? 0;
  return { origin, page, tab, frame, document: stamp.documentId ?? `frame ${frame}`, top: frame === 0 };
}

/** A window that a page opened empty and draws itself belongs to the origin that the browser stamps on it. */
function addressOf(address: string, origin: string | undefined): URL {
  const isOwned =
    address === "about:blank" && origin !== undefined && /^https:\/\//.test(origin) && URL.canParse(origin);
  return new URL(isOwned ? origin : address);
}

function originOf(stamp: Stamp, url: URL, home: Home): Origin | null {
  if (!url.href.startsWith(home.base)) {
    return home.hosts.some((pattern) => matchesHost(pattern, url.href)) ? "webmail" : null;
  }
  if ((stamp.frameId ?? 0) !== 0) return null;
  const path = url.href.slice(home.base.length).replace(/[?#].*$/s, "");
  return Object.hasOwn(PAGES, path) ? (PAGES[path] ?? null) : null;
}
