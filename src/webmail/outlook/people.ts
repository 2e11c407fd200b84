/** Who a card's header names. An address is taken only from where the page puts addresses; a name alone stays a name. */
import type { Address } from "../../core/mail/index.ts";
import { findNode, findNodes, type Selector } from "../find-node.ts";
import type { Card } from "./cards.ts";
import { addressIn, cleanLabel, nameIn, personIn } from "./label.ts";
import type { OutlookBook } from "./selectors.ts";

/** The sender; without an address where the page shows none; null where the page names nobody. */
export function senderOf(card: Card, document: Document, book: OutlookBook): Address | null {
  if (!card.sender) return null;
  const { text, labels } = wordingsOf(card.sender);
  // The words that show name a person as they like to be named: an address in them may be anybody's.
  const address = [...labels, text].map(addressIn).find((each) => each !== null) ?? null;
  // A label begins with a word in the page's language.
  const name = [text, ...labels].map(nameIn).find((each) => each !== "") ?? "";
  if (address !== null) return { name, address };
  if (name === "") return null;
  return { name, address: addressBeside(name, card) ?? addressInRow(name, document, book) };
}

/** The people of one header line (`to`, `cc`): those that carry a label of their own. */
export function peopleIn(card: Card, selectors: readonly Selector[]): Address[] {
  const line = findNode<Element>(card.box, selectors, (node) => !card.isMail(node));
  if (!line) return [];
  const nodes = findNodes<Element>(line, [{ css: "[aria-label]", page: "", count: 0 }]);
  const named = nodes.filter((node) => !nodes.some((other) => other !== node && node.contains(other)));
  return named.flatMap((node) => personIn(node.getAttribute("aria-label") ?? "") ?? []);
}

/** What a node says to the eye, and its labels, outermost first. */
function wordingsOf(node: Element): { text: string; labels: readonly string[] } {
  const labelled = [node, ...node.querySelectorAll("[aria-label], [title]")];
  const labels = labelled.flatMap((each) => [each.getAttribute("aria-label"), each.getAttribute("title")]);
  return { text: cleanLabel(node.textContent), labels: labels.map(cleanLabel).filter((each) => each !== "") };
}

/** `Name<address>` elsewhere in the card's header, for this very name; not in a line of its own, such as the receivers'. */
function addressBeside(name: string, card: Card): string | null {
  for (const node of card.box.querySelectorAll("[aria-label], [title]")) {
    const line = node.closest("[role=heading]");
    if (card.isMail(node) || (line && !line.contains(card.sender) && card.box.contains(line))) continue;
    const said = [node.getAttribute("aria-label"), node.getAttribute("title")];
    const label = said.find((each) => each && isSameName(nameIn(each), name) && addressIn(each));
    if (label) return addressIn(label);
  }
  return null;
}

/** The address that this conversation's own row gives to this very name. */
function addressInRow(name: string, document: Document, book: OutlookBook): string | null {
  const row = findNode<Element>(document, book.selectedRow);
  const node = row && findNode<Element>(row, book.rowSender, (each) => isSameName(each.textContent ?? "", name));
  return node ? addressIn(node.getAttribute("title") ?? "") : null;
}

function isSameName(one: string, other: string): boolean {
  return other !== "" && cleanLabel(one).toLowerCase() === cleanLabel(other).toLowerCase();
}
