/**
 * Presses Outlook's own reply or forward button of one message and waits for the editor. A button that neither icon nor a
 * known word names is never pressed: it might delete or send.
 */
import { findNode, findNodes, type Selector } from "../find-node.ts";
import { pressControl } from "../press.ts";
import { waitFor } from "../wait-for.ts";
import { type Card, cardsIn } from "./cards.ts";
import type { Writing } from "./compose.ts";
import { cleanLabel } from "./label.ts";
import type { OutlookBook } from "./selectors.ts";
import { FORWARD_WORDS, REPLY_WORDS } from "./words.ts";

const OPENS_MS = 8_000;
const BUTTON = "button, [role=button], [role=menuitem]";

/** The writing that opens, or null where there is no button or nothing opens. */
export async function pressReply(
  card: Card,
  kind: "reply" | "forward",
  book: OutlookBook,
  writings: () => readonly Writing[],
  signal: AbortSignal,
): Promise<Writing | null> {
  const button = findButton(card, kind, book);
  if (!button || signal.aborted) return null;
  const before = new Set(writings().map(({ editor }) => editor));
  const opened = () => writings().find(({ editor }) => !before.has(editor)) ?? null;
  pressControl(button);
  return waitFor(card.pane.ownerDocument, opened, OPENS_MS, signal);
}

/** The button in the message's card; where the pane shows one message only, also one beside it. */
function findButton(card: Card, kind: "reply" | "forward", book: OutlookBook): HTMLElement | null {
  const alone = cardsIn(card.pane, book).length === 1;
  const places = alone ? [card.box, card.pane] : [card.box];
  const words = kind === "reply" ? REPLY_WORDS : FORWARD_WORDS;
  for (const place of places) {
    const button = byIcon(place, book[kind], card) ?? byWord(place, words, card, book);
    if (button) return button;
  }
  return null;
}

function byIcon(place: Element, icons: readonly Selector[], card: Card): HTMLElement | null {
  const icon = findNode(place, icons, (node) => isUsable(node.closest<HTMLElement>(BUTTON), place, card));
  return icon?.closest<HTMLElement>(BUTTON) ?? null;
}

function byWord(place: Element, words: ReadonlySet<string>, card: Card, book: OutlookBook): HTMLElement | null {
  const isSaid = (node: Element) => words.has(cleanLabel(node.getAttribute("aria-label")).toLowerCase());
  return findNodes(place, book.worded).find((node) => isSaid(node) && isUsable(node, place, card)) ?? null;
}

function isUsable(button: HTMLElement | null, place: Element, card: Card): boolean {
  if (!button || !place.contains(button) || card.isMail(button)) return false;
  return button.getAttribute("aria-disabled") !== "true" && !button.hasAttribute("disabled");
}
