/**
 * The mail's own HTML from Gmail's body, in a document without scripts, pictures or a window. Takes out what Gmail put
 * there, and only what a mail cannot fake: a mail must not be able to hide its words from us. Quoted mail stays in, and
 * so does all that Gmail folds away: it folds any words it has seen before in the conversation, not only quotes.
 */
import { findNodes } from "../find-node.ts";
import { type GmailPage, messageIds, plainId } from "./page.ts";

/** HTML of a card's body, or null where it holds nothing. */
export function mailHtml(body: Element, card: Element, page: GmailPage): string | null {
  const inert = body.ownerDocument.implementation.createHTMLDocument("");
  const copy = inert.importNode(body, true);
  const { trimmed, translate } = page.book;
  const isDots = (node: Element) =>
    node.textContent?.trim() === "" && node.querySelector("[role=button][aria-expanded]") !== null;
  // Gmail lets no script hooks of a mail through: an element that has one is Gmail's.
  const isControl = (node: Element) => node.querySelector("[jsaction], [jscontroller]") !== null;
  for (const node of findNodes(copy, trimmed, isDots)) node.remove();
  for (const node of findNodes(copy, translate, isControl)) node.remove();
  const clipped = findWholeLink(card, page);
  // A sender cannot know the id that the reader's mailbox gives: this line is Gmail's.
  if (clipped?.named) {
    const same = (node: Element) => node.getAttribute("href") === clipped.link.getAttribute("href");
    for (const link of findNodes(copy, page.book.clipped, same)) lineOf(link).remove();
  }
  for (const own of copy.querySelectorAll("[data-composure]")) own.remove();
  const holds = copy.textContent?.trim() !== "" || copy.querySelector("img") !== null;
  return holds ? copy.innerHTML : null;
}

/**
 * The link to the whole of a message that Gmail cut off (at about 102 kB), or null. A link to another message, such as one
 * that somebody pasted, does not count.
 */
export function wholeLink(card: Element, page: GmailPage): string | null {
  return findWholeLink(card, page)?.url.href ?? null;
}

const LONGEST_LINE = 200;

function lineOf(link: Element): Element {
  const line = link.closest(".iX");
  return line && (line.textContent ?? "").length <= LONGEST_LINE ? line : link;
}

interface WholeLink {
  readonly link: Element;
  readonly url: URL;
  /** True where it names this very message. */
  readonly named: boolean;
}

function findWholeLink(card: Element, page: GmailPage): WholeLink | null {
  const ids = messageIds(card);
  const links = findNodes(card, page.book.clipped, (node) => wholeUrl(node) !== null);
  for (const link of links.toReversed()) {
    const url = wholeUrl(link);
    const said = url?.searchParams.get("permmsgid") ?? url?.searchParams.get("th") ?? null;
    const named = ids.includes(plainId(said, said) ?? "");
    if (url && (named || (said === null && !link.closest("blockquote, .gmail_quote")))) return { link, url, named };
  }
  return null;
}

function wholeUrl(link: Element): URL | null {
  const base = link.ownerDocument.location.href;
  const href = link.getAttribute("href") ?? "";
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  const isGmail = url?.origin === "https://mail.google.com" && url.pathname.startsWith("/mail/");
  return url && isGmail && url.searchParams.get("view") === "lg" ? url : null;
}
