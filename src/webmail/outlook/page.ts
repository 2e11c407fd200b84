/** Which pages are Outlook's mail, by address. Knows nothing of what stands on them. */

/** All hosts of Outlook on the web: private accounts first, then companies'. */
export const OUTLOOK_HOSTS: readonly string[] = [
  "outlook.live.com",
  "outlook.office.com",
  "outlook.office365.com",
  "outlook.cloud.microsoft",
];

/** What Outlook loads into a window that it draws itself. */
const OWN_PARTS = [
  'head [src*="cdn.office.net"]',
  'head [href*="cdn.office.net"]',
  'head [src*="owamail"]',
  'head [href*="owamail"]',
];

/** True for mail on one of Outlook's hosts, and for windows that such a page opened empty and draws itself. */
export function isOutlookPage(document: Document, url: URL): boolean {
  if (url.protocol === "about:") {
    const origin = document.defaultView?.origin ?? "";
    return OUTLOOK_HOSTS.some((host) => origin === `https://${host}`) && drawsMail(document);
  }
  return url.protocol === "https:" && OUTLOOK_HOSTS.includes(url.hostname) && /^\/mail(?:\/|$)/.test(url.pathname);
}

/** A frame of the page may be empty for other ends: a window of its own, or Outlook's parts, make it a message's. */
function drawsMail(document: Document): boolean {
  const window = document.defaultView;
  return window?.top === window || OWN_PARTS.some((css) => document.querySelector(css) !== null);
}

/**
 * True where the address names an open message: `/mail/inbox/id/…`, `/mail/0/deeplink/read/…`, `/mail/rp/…`. A compose
 * window names a message too, its draft.
 */
export function namesMessage(path: string): boolean {
  return /^\/mail\/(?:.*\/)?(?:id|rp|read)\/[^/]+/.test(path) && !/\/compose(?:\/|$)/.test(path);
}
