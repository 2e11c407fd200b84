/** What every part of this adapter starts from: the document, its selectors, and the views that show now. */
import { findNode, findNodes } from "../find-node.ts";
import { isShown } from "../is-shown.ts";
import type { SelectorBook } from "../selector-book.ts";
import type { GmailKey } from "./selectors.ts";

export interface GmailPage {
  readonly document: Document;
  readonly book: SelectorBook<GmailKey>;
}

/** The views that show now. What a mail's body calls a view lies inside one and is none. */
export function findViews({ document, book }: GmailPage): HTMLElement[] {
  const views = findNodes<HTMLElement>(document, book.view, isShown);
  return views.filter((view) => !views.some((other) => other !== view && other.contains(view)));
}

/** Whether a node lies in a mail's body, where anything may be written. */
export function isInBody(node: Element, { book }: GmailPage): boolean {
  return book.body.some(({ css }) => node.closest(css) !== null);
}

/**
 * An id as Gmail's own interface gives it (hexadecimal), from the short form or from `#msg-f:1840…` and `thread-f:…`,
 * which hold the same number in decimal. `msg-a:…`, an id of this browser only, stays as it is. Null for anything else,
 * such as the word `undefined`, which Gmail has written there.
 */
export function plainId(short: string | null | undefined, long: string | null | undefined): string | null {
  if (short && /^[\da-f]{8,20}$/.test(short)) return short;
  const [, kind, number = ""] = /^#?(?:msg|thread)-([af]):(r?-?\d{1,25})$/.exec(long ?? "") ?? [];
  if (kind === "f" && /^\d+$/.test(number)) return BigInt(number).toString(16);
  return kind === "a" ? `a${number}` : null;
}

/** Both ids of a node, the short one first: the same number in real pages, compared either way. */
export function idsOf(node: Element, short: string, long: string): string[] {
  const ids = [plainId(node.getAttribute(short), null), plainId(null, node.getAttribute(long))];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** The ids of a message's card. */
export function messageIds(card: Element): string[] {
  return idsOf(card, "data-legacy-message-id", "data-message-id");
}

/** The ids of the conversation that a view shows. */
export function threadIds(view: ParentNode, page: GmailPage): string[] {
  const ids = (node: Element) => idsOf(node, "data-legacy-thread-id", "data-thread-perm-id");
  const node = findNode(view, page.book.conversation, (found) => !isInBody(found, page) && ids(found).length > 0);
  return node ? ids(node) : [];
}
