/** People as Gmail's page names them. Knows nodes outside a mail's body only. */
import type { Address } from "../../core/mail/index.ts";
import { findNode, findNodes } from "../find-node.ts";
import { type GmailPage, isInBody } from "./page.ts";

/** The address a node carries, lower case, or null. */
export function addressOf(node: Element): string | null {
  const said = node.getAttribute("email") ?? node.getAttribute("data-hovercard-id") ?? "";
  return /^[^\s@<>]+@[^\s@<>]+$/.test(said) ? said.toLowerCase() : null;
}

/** Who a message is from. The address is null where the page shows none; null altogether where no name stands either. */
export function findSender(card: Element, page: GmailPage): Address | null {
  const outside = (node: Element) => !isInBody(node, page);
  const node = findNode(card, page.book.sender, (found) => outside(found) && addressOf(found) !== null);
  if (node) return personOf(node, addressOf(node));
  const named = findNode(card, page.book.senderName, (found) => outside(found) && nameOf(found) !== "");
  return named && personOf(named, null);
}

/** Receivers that the header shows; Gmail shows some only on demand. */
export function findRecipients(card: Element, page: GmailPage): Address[] {
  const nodes = findNodes(card, page.book.recipients, (node) => !isInBody(node, page) && addressOf(node) !== null);
  return nodes.map((node) => personOf(node, addressOf(node)));
}

/**
 * A mail that came through a mailing list carries the list's address and a name such as `'Pat' via Complaints`: whose
 * address it is stays unknown.
 */
export function withoutList(from: Address, recipients: readonly Address[]): Address {
  const [, name] = /^['"]?(.{1,200}?)['"]? via .{1,200}$/.exec(from.name) ?? [];
  const isList = name !== undefined && recipients.some(({ address }) => address === from.address);
  return isList ? { name, address: null } : from;
}

function personOf(node: Element, address: string | null): Address {
  const name = nameOf(node);
  return { name: name.toLowerCase() === address ? "" : name, address };
}

function nameOf(node: Element): string {
  return (node.getAttribute("name") ?? node.textContent ?? "").replace(/\s+/g, " ").trim();
}
