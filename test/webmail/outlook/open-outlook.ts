/** Opens a page as Outlook's and follows what the adapter tells of it. */
import { existsSync, readFileSync } from "node:fs";
import type { Compose, ListRow, OpenMessage, OpenWith, Webmail } from "../../../src/webmail/index.ts";
import { OUTLOOK } from "../../../src/webmail/outlook/outlook.ts";
import { openHtml } from "../open-page.ts";

const SHARED = new URL("../../../../shared/webmail/", import.meta.url);

/** Why the shared pages cannot be used here, or null. */
export const NO_SHARED: string | null = existsSync(new URL("expected.json", SHARED))
  ? null
  : "the shared webmail pages are not beside this project";

export interface ExpectedPage {
  readonly url: string;
  readonly view: string;
  readonly subject?: string;
  readonly convId?: string;
  readonly rowsCount?: number;
  readonly messages?: readonly {
    readonly fromName?: string;
    readonly fromEmail: string;
    readonly bodyStartsWith: string;
    readonly bodyNotContains?: string;
    readonly date?: string;
  }[];
  readonly composes?: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly to: readonly string[];
    readonly draftText: string;
  }[];
}

/** The shared pages of Outlook with what is written down for them; empty where they are missing. */
export function sharedPages(): Record<string, ExpectedPage> {
  if (NO_SHARED) return {};
  const all = JSON.parse(readFileSync(new URL("expected.json", SHARED), "utf8")) as Record<string, ExpectedPage>;
  const own = Object.entries(all).filter(([name]) => name.startsWith("outlook/"));
  return Object.fromEntries(own.map(([name, page]) => [name.slice("outlook/".length, -".html".length), page]));
}

export function sharedHtml(name: string): string {
  return readFileSync(new URL(`outlook/${name}.html`, SHARED), "utf8");
}

export interface Followed {
  readonly document: Document;
  readonly webmail: Webmail;
  readonly opened: OpenMessage[];
  readonly closed: string[];
  readonly composes: Compose[];
  readonly unreadable: (string | null)[];
  rows: readonly ListRow[];
  readonly end: AbortController;
}

/** The page as a document, watched until `end` aborts. */
export function follow(html: string, url: string, given: OpenWith = {}): Followed {
  const document = openHtml(html, url);
  return followDocument(document, given);
}

export function followDocument(document: Document, given: OpenWith = {}): Followed {
  const webmail = OUTLOOK.open(document, given);
  const followed: Followed = {
    document,
    webmail,
    opened: [],
    closed: [],
    composes: [],
    unreadable: [],
    rows: [],
    end: new AbortController(),
  };
  webmail.watch(
    {
      opened: (message) => followed.opened.push(message),
      closed: (key) => followed.closed.push(key),
      compose: (compose) => followed.composes.push(compose),
      rows: (rows) => {
        followed.rows = rows;
      },
      unreadable: (problem) => followed.unreadable.push(problem?.problem ?? null),
    },
    followed.end.signal,
  );
  return followed;
}
