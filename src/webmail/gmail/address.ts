/** Which addresses are Gmail's own mailbox. Knows addresses, no page. */

/** Views of their own: a thread or a compose in a window, a compose from a link. */
const WINDOWS = new Set(["btop", "cm"]);

/** `https://mail.google.com/mail/u/N/…`; not the print view (`view=pt`), a part of a message, or Google's other pages. */
export function isMailbox(url: URL): boolean {
  const view = url.searchParams.get("view");
  return (
    url.protocol === "https:" &&
    url.hostname === "mail.google.com" &&
    /^\/mail\/(?:b\/[^/]+\/)?(?:u\/\d+\/)?(?:popout)?$/.test(url.pathname) &&
    (view === null || WINDOWS.has(view))
  );
}

/** First parts of `#…` that are followed by a name before the conversation's token. */
const NAMED = new Set(["label", "search", "advanced-search", "category", "section_query", "create-filter"]);
const OTHER = new Set(["settings", "chat", "contacts", "meet", "spaces", "drafts"]);

/** Whether the address names an open conversation, such as `#inbox/FMfcgz…` or `#label/Complaints/FMfcgz…`. */
export function namesConversation(url: URL): boolean {
  const [place = "", ...rest] = url.hash.slice(1).split("?")[0]?.split("/") ?? [];
  const token = rest.at(-1) ?? "";
  if (OTHER.has(place) || rest.length !== (NAMED.has(place) ? 2 : 1)) return false;
  return /^[\da-f]{16}$/.test(token) || (/^[A-Za-z]{10,}$/.test(token) && /[A-Z].*[a-z]/.test(token));
}

/** Where a message of this id opens: by Gmail's own id, or by a search for its Message-ID. Null for other webmails' ids. */
export function addressOf(id: string, { origin, pathname }: Pick<URL, "origin" | "pathname">): string | null {
  const mailbox = `${origin}${pathname.replace(/popout$/, "")}`;
  const [, own] = /^gmail:([\da-f]{8,20})$/.exec(id) ?? [];
  if (own) return `${mailbox}#all/${own}`;
  return /^[^\s:@]+@[^\s:@]+$/.test(id) ? `${mailbox}#search/rfc822msgid%3A${encodeURIComponent(id)}` : null;
}
