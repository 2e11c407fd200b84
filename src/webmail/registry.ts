/** Which webmail a page is. Knows the list of kinds, nothing about any of them. A new webmail is one line here. */
import { GMAIL } from "./gmail/gmail.ts";
import { OUTLOOK } from "./outlook/outlook.ts";
import { PRACTICE } from "./practice/practice.ts";
import { ROUNDCUBE } from "./roundcube/roundcube.ts";
import type { OpenWith, Webmail, WebmailKind } from "./webmail.ts";

/** Every webmail Composure can read, in the order in which they are asked. */
export const WEBMAIL_KINDS: readonly WebmailKind[] = [PRACTICE, ROUNDCUBE, GMAIL, OUTLOOK];

/** The webmail this page belongs to, or null. Call it once the document's own markup is there. */
export function findWebmail(document: Document, url: URL, given: OpenWith = {}): Webmail | null {
  return WEBMAIL_KINDS.find((kind) => kind.detect(document, url))?.open(document, given) ?? null;
}
