/** Whose mailbox the page shows. Knows the page's frame, no message. */
import { findNode } from "../find-node.ts";
import { addressIn, cleanLabel } from "./label.ts";
import type { OutlookBook } from "./selectors.ts";

const ADDRESS = /[^\s<>"'()@,;:]{1,64}@[^\s<>"'()@,;:]{1,255}\.[^\s<>"'()@,;:.]{2,63}/;

/** The own account's address, lower case; null where the page does not tell it (a window of one message tells nothing). */
export function accountOf(document: Document, book: OutlookBook): string | null {
  const mailbox = findNode(document, book.mailbox, (node) => addressIn(node.dataset["folderName"] ?? "") !== null);
  if (mailbox) return addressIn(mailbox.dataset["folderName"] ?? "");
  const said = wordings(document, book).map((text) => ADDRESS.exec(text)?.[0]);
  return said.find((address) => address !== undefined)?.toLowerCase() ?? null;
}

/** Whether a name that shows without an address is the reader's own, as the page's account button gives it. */
export function isOwnName(name: string, document: Document, book: OutlookBook): boolean {
  const wanted = cleanLabel(name).toLowerCase();
  if (wanted === "") return false;
  const said = wordings(document, book).map((text) => cleanLabel(text).toLowerCase());
  return said.some((text) => text === wanted || text.endsWith(` ${wanted}`) || text.startsWith(`${wanted} `));
}

function wordings(document: Document, book: OutlookBook): string[] {
  const me = findNode<Element>(document, book.me);
  if (!me) return [];
  const nodes = [me, ...me.querySelectorAll("[title], [aria-label]")];
  return nodes.flatMap((node) => [node.getAttribute("aria-label") ?? "", node.getAttribute("title") ?? ""]);
}
