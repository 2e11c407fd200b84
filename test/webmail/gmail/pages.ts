/** Opens Gmail's saved pages of the shared material, read where they lie, and watches them. */
import { existsSync, readFileSync } from "node:fs";
import type { Compose, ListRow, OpenMessage, OpenWith, Webmail } from "../../../src/webmail/index.ts";
import { findWebmail } from "../../../src/webmail/index.ts";
import { openHtml } from "../open-page.ts";

const SHARED = new URL("../../../../shared/webmail/", import.meta.url);

/** Why the tests on saved pages are skipped, or false. */
export const NO_PAGES = !existsSync(SHARED);

interface ExpectedMessage {
  readonly id: string | null;
  readonly state: "expanded" | "collapsed" | "hidden";
  readonly fromEmail: string;
  readonly to?: readonly string[];
  readonly bodyStartsWith?: string;
  readonly bodyNotContains?: string;
}
interface ExpectedRow {
  readonly threadId?: string;
  readonly fromEmail: string;
}
interface ExpectedCompose {
  readonly subject: string;
  readonly to: readonly string[];
}
export interface ExpectedPage {
  readonly url: string;
  readonly account?: string;
  readonly subject?: string;
  readonly threadId?: string;
  readonly messages?: readonly ExpectedMessage[];
  readonly rows?: readonly ExpectedRow[];
  readonly rowsCount?: number;
  readonly composes?: readonly ExpectedCompose[];
}

/** What is written down for each Gmail page, by its name without `.html`. */
export function readExpectedPages(): readonly (readonly [name: string, page: ExpectedPage])[] {
  if (NO_PAGES) return [];
  const all: Record<string, ExpectedPage> = JSON.parse(readFileSync(new URL("expected.json", SHARED), "utf8"));
  return Object.entries(all).flatMap(([path, page]) => {
    const [, name] = /^gmail\/(.+)\.html$/.exec(path) ?? [];
    return name ? [[name, page] as const] : [];
  });
}

export const savedHtml = (name: string) => readFileSync(new URL(`gmail/${name}.html`, SHARED), "utf8");

export interface Opened {
  readonly document: Document;
  readonly webmail: Webmail;
  readonly messages: OpenMessage[];
  readonly closed: string[];
  readonly composes: Compose[];
  readonly rows: ListRow[];
  readonly said: (string | null)[];
  readonly end: AbortController;
}

/** Watches a page of Gmail and collects what it shows. */
export function watchHtml(html: string, url: string, given: OpenWith = {}): Opened {
  return watchDocument(openHtml(html, url), url, given);
}

export function watchDocument(document: Document, url: string, given: OpenWith = {}): Opened {
  const webmail = findWebmail(document, new URL(url), given);
  if (webmail?.id !== "gmail") throw new Error(`${url} is not taken for Gmail`);
  const end = new AbortController();
  const opened: Opened = { document, webmail, messages: [], closed: [], composes: [], rows: [], said: [], end };
  webmail.watch(
    {
      opened: (message) => opened.messages.push(message),
      closed: (key) => opened.closed.push(key),
      compose: (compose) => opened.composes.push(compose),
      rows: (rows) => opened.rows.splice(0, opened.rows.length, ...rows),
      unreadable: (problem) => opened.said.push(problem?.problem ?? null),
    },
    end.signal,
  );
  return opened;
}

/** One saved page, watched. */
export function watchSaved(name: string, given: OpenWith = {}): Opened {
  const page = readExpectedPages().find(([known]) => known === name)?.[1];
  return watchHtml(savedHtml(name), page?.url ?? "https://mail.google.com/mail/u/0/#inbox", given);
}
