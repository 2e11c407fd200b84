/** The address of the account that Gmail shows: from Google's bar, else from the end of the tab's title. */
import { findNode } from "../find-node.ts";
import { type GmailPage, isInBody } from "./page.ts";

const ADDRESS = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:.]+/;

/** The own address, lower case, or null. */
export function findAccount(page: GmailPage): string | null {
  const link = findNode(page.document, page.book.account, (node) => !isInBody(node, page) && addressIn(node) !== null);
  return (link && addressIn(link)) ?? fromTitle(page.document.title);
}

function addressIn(link: Element): string | null {
  return ADDRESS.exec(link.getAttribute("aria-label") ?? "")?.[0].toLowerCase() ?? null;
}

/** `Subject - us@example.org - Gmail`: the last part that is an address. A subject stands before it. */
function fromTitle(title: string): string | null {
  const parts = title.split(" - ").map((part) => part.trim());
  const address = parts.findLast((part, i) => i > 0 && i < parts.length - 1 && ADDRESS.exec(part)?.[0] === part);
  return address?.toLowerCase() ?? null;
}
