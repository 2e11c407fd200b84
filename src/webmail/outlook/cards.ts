/**
 * The messages that stand open in the reading pane, as nodes: which header goes with which body. Knows the layout, reads
 * no words. A header and a body are one message only where they stand together in a card of their own.
 */
import { findNode, findNodes, type Selector } from "../find-node.ts";
import { isShown } from "../is-shown.ts";
import { isBracketed, saysFrom } from "./label.ts";
import type { OutlookBook } from "./selectors.ts";

/** Initials in a circle come before the name. */
const SHORTEST_NAME = 3;

export interface Card {
  readonly pane: Element;
  /** The element that holds this message and no other. */
  readonly box: Element;
  /** The node that names the sender, or null where none can be told. */
  readonly sender: Element | null;
  /** The message's own words, or null where they are not there (yet). */
  readonly body: Element | null;
  /** Finds whether a node stands inside what somebody wrote. */
  isMail(node: Element): boolean;
}

interface Found {
  readonly pane: Element;
  readonly book: OutlookBook;
  readonly bodies: readonly Element[];
  /** Senders below each element of the pane. */
  readonly around: ReadonlyMap<Element, readonly Element[]>;
  isMail(node: Element): boolean;
}

interface Place {
  readonly box: Element;
  readonly sender: Element | null;
}

/** The pane in which a message is open, or null. A pane that is hidden or holds no message does not count. */
export function findPane(document: Document, book: OutlookBook): Element | null {
  return findNode(document, book.pane, (pane) => holdsMessage(pane, book) && isShown(pane));
}

function holdsMessage(pane: Element, book: OutlookBook): boolean {
  const { bodies, isMail } = bodiesIn(pane, book);
  return bodies.length > 0 || sendersIn(pane, isMail, book).length > 0;
}

/** All open cards of a pane, in the order of the page. A draft that is being written is none. */
export function cardsIn(pane: Element, book: OutlookBook): Card[] {
  const { bodies, isMail } = bodiesIn(pane, book);
  const senders = sendersIn(pane, isMail, book);
  const found: Found = { pane, book, bodies, around: countAround(senders, pane), isMail };
  const grouped = new Map<Element, { sender: Element | null; bodies: Element[] }>();
  for (const body of bodies) {
    const { box, sender } = placeOf(body, found);
    const there = grouped.get(box);
    if (there) there.bodies.push(body);
    else grouped.set(box, { sender, bodies: [body] });
  }
  keepInnermost(grouped);
  const claimed = new Set([...grouped.values()].map(({ sender }) => sender));
  for (const sender of senders.filter((each) => !claimed.has(each))) {
    const { box } = placeOf(sender, { ...found, around: new Map() });
    if (!isDraft(box, book)) grouped.set(box, { sender, bodies: [] });
  }
  return [...grouped]
    .map(([box, { sender, bodies: own }]) => ({ pane, box, sender, body: ownWords(own, book), isMail }))
    .sort((one, other) => (follows(one.box, other.box) ? -1 : 1));
}

/** The first body that is not earlier mail: others in one card are what it answers. */
function ownWords(bodies: readonly Element[], book: OutlookBook): Element | null {
  return bodies.find((body) => !isHistory(body, book)) ?? null;
}

/** The nearest place above a body that has exactly one sender, before it; never beyond its card. */
function placeOf(node: Element, { pane, book, around }: Found): Place {
  let box = node;
  for (let at = node.parentElement; at && pane.contains(at); at = at.parentElement) {
    const [sender, second] = around.get(at) ?? [];
    if (second || isAny(at, book.cards)) break;
    if (sender) return follows(sender, node) ? { box: at, sender } : { box, sender: null };
    if (at === pane) break;
    box = at;
    if (isAny(at, book.card)) break;
  }
  return { box, sender: null };
}

function follows(earlier: Element, node: Element): boolean {
  return (earlier.compareDocumentPosition(node) & 4) !== 0;
}

function countAround(senders: readonly Element[], pane: Element): Map<Element, Element[]> {
  const around = new Map<Element, Element[]>();
  for (const sender of senders) {
    for (let at: Element | null = sender; at; at = at === pane ? null : at.parentElement) {
      const there = around.get(at);
      if (there) there.push(sender);
      else around.set(at, [sender]);
    }
  }
  return around;
}

/** A sender serves one card, the innermost: whatever else claims it has lost its own header. */
function keepInnermost(grouped: Map<Element, { sender: Element | null }>): void {
  const innermost = new Map<Element, Element>();
  for (const [box, { sender }] of grouped) {
    const best = sender && innermost.get(sender);
    if (sender && (!best || best.contains(box))) innermost.set(sender, box);
  }
  for (const [box, card] of grouped) if (card.sender && innermost.get(card.sender) !== box) card.sender = null;
}

/** Bodies of read mail: not in an editor, not inside each other. A list that finds only earlier mail is no answer. */
function bodiesIn(pane: Element, book: OutlookBook): Pick<Found, "bodies" | "isMail"> {
  const found = book.body.map((selector) => bodiesBy(pane, selector)).filter(({ bodies }) => bodies.length > 0);
  const own = found.find(({ bodies }) => ownWords(bodies, book) !== null);
  return own ?? found[0] ?? { bodies: [], isMail: () => false };
}

function bodiesBy(pane: Element, selector: Selector): Pick<Found, "bodies" | "isMail"> {
  const isMail = (node: Element | null): boolean => {
    const mail = node?.closest(selector.css);
    return mail ? pane.contains(mail) && mail !== pane : false;
  };
  const bodies = findNodes<Element>(pane, [selector]).filter(
    (node) => !node.closest("[contenteditable=true]") && !isMail(node.parentElement),
  );
  return { bodies, isMail };
}

/** Nodes that name a sender: outside every body, and not on a folded card. */
function sendersIn(pane: Element, isMail: (node: Element) => boolean, book: OutlookBook): Element[] {
  const own = (node: Element) => !isMail(node) && !book.collapsed.some(({ css }) => node.closest(css));
  const ways = [
    () => findNodes<Element>(pane, book.sender),
    () => labelledSenders(pane),
    () => leadingSenders(pane, book),
  ];
  for (const way of ways) {
    const senders = way().filter(own);
    if (senders.length > 0) return senders;
  }
  return [];
}

function labelledSenders(pane: Element): Element[] {
  const said = new Set(
    [...pane.querySelectorAll("[aria-label]")].filter((node) => saysFrom(node.getAttribute("aria-label"))),
  );
  return [...said].filter((node) => ![...said].some((other) => other !== node && other.contains(node)));
}

/** Where neither id nor label tells: a header's first words, and only if they end with an address in brackets. */
function leadingSenders(pane: Element, book: OutlookBook): Element[] {
  const bodies = bodiesIn(pane, book).bodies;
  return bodies.flatMap((body) => {
    let card = body;
    while (card.parentElement && card !== pane && !isAny(card, book.card)) card = card.parentElement;
    const leaves = [...card.querySelectorAll("*")].filter(
      (node) => node.childElementCount === 0 && follows(node, body),
    );
    const words = leaves.filter(
      (node) => !isHeading(node, book) && (node.textContent ?? "").trim().length > SHORTEST_NAME,
    );
    const [first] = words;
    return first && isBracketed(first.textContent ?? "") ? [first] : [];
  });
}

function isHeading(node: Element, book: OutlookBook): boolean {
  return book.subject.slice(0, -1).some(({ css }) => node.closest(css));
}

/** A body that shows nothing but earlier mail. */
function isHistory(body: Element, book: OutlookBook): boolean {
  const quoted = findNode<Element>(body, book.history)?.textContent?.trim();
  return quoted !== undefined && quoted === body.textContent?.trim();
}

function isDraft(box: Element, book: OutlookBook): boolean {
  return findNode(box, book.editor) !== null || findNode(box, book.plainEditor) !== null;
}

/** Whether a node matches one of the selectors. */
export function isAny(node: Element, selectors: readonly Selector[]): boolean {
  return selectors.some(({ css }) => node.matches(css));
}
