/**
 * Which cards may be read now. The page swaps header and body one after the other, and a header beside another message's
 * body must never be read as one mail. Knows cards and time, no words.
 */
import type { Card } from "./cards.ts";
import { dateText, hasContent, pageMark } from "./message.ts";
import type { OutlookBook } from "./selectors.ts";

/** How long a body may take to come before it is called missing, in milliseconds. */
const LATE_BODY = 2_500;
/** How long a header may stand over a body that belonged to another header. */
const STALE_BODY = 3_000;
/** How long a body that changed under the same header must stay the same. */
const CHANGED_BODY = 500;

/** A card with the name it keeps while it stays open. */
export interface NamedCard {
  readonly card: Card;
  readonly name: string;
  readonly head: string;
  readonly words: string;
}

export interface Settled {
  readonly ready: readonly NamedCard[];
  /** Milliseconds after which to look again, or null. */
  readonly again: number | null;
}

/** Tells settled cards from others. `now`: milliseconds. It remembers bodies only as long as the page does. */
export function makeSettler(now: () => number): (cards: readonly NamedCard[]) => Settled {
  const headOfBody = new WeakMap<Element, NamedCard>();
  let shown = new Map<string, NamedCard>();
  let waiting = new Map<string, number>();
  return (cards) => {
    const ready = new Map<string, NamedCard>();
    const still: typeof waiting = new Map();
    let again: number | null = null;
    for (const card of cards) {
      const before = shown.get(card.name);
      const wait = isSameCard(before, card) ? 0 : patienceFor(card, before, headOfBody);
      const state = [card.name, card.head, card.words].join("\n");
      const since = waiting.get(state) ?? now();
      const left = wait - (now() - since);
      if (left > 0) {
        still.set(state, since);
        again = Math.min(again ?? left, left);
        if (before) ready.set(card.name, before);
        continue;
      }
      if (card.card.body) headOfBody.set(card.card.body, card);
      ready.set(card.name, card);
    }
    shown = ready;
    waiting = still;
    return { ready: [...ready.values()], again };
  };
}

/** Whether two looks at a card saw the same mail. */
export function isSameCard(before: NamedCard | undefined, card: NamedCard): boolean {
  return before?.head === card.head && before.words === card.words;
}

function patienceFor(card: NamedCard, before: NamedCard | undefined, known: WeakMap<Element, NamedCard>): number {
  const { body } = card.card;
  if (!body || !hasContent(body)) return LATE_BODY;
  const last = known.get(body);
  if (last && last.head !== card.head && last.words === card.words) return STALE_BODY;
  return before && before.words !== card.words ? CHANGED_BODY : 0;
}

/** Names cards by the page's own mark, else by the id it gave the body, else by a number for the node. */
export function makeNamer(book: OutlookBook): (cards: readonly Card[]) => NamedCard[] {
  const numbers = new WeakMap<Element, string>();
  let last = 0;
  const numberOf = (node: Element): string => {
    const number = numbers.get(node) ?? `card-${++last}`;
    numbers.set(node, number);
    return number;
  };
  return (cards) => {
    const named = new Map<string, NamedCard>();
    const seen = new Set<string>();
    for (const card of cards) {
      const name = pageMark(card) ?? (card.body?.id || numberOf(card.body ?? card.box));
      const [head, words] = [headOf(card, book), wordsOf(card)];
      const mail = `${head}\n${words}`;
      // The same mail may stand in the page twice.
      if (named.has(name) || (words !== "" && card.sender && seen.has(mail))) continue;
      seen.add(mail);
      named.set(name, { card, name, head, words });
    }
    return [...named.values()];
  };
}

/** Who and when, as the header says it. */
function headOf(card: Card, book: OutlookBook): string {
  const labels = card.sender ? [card.sender, ...card.sender.querySelectorAll("[aria-label]")] : [];
  const said = labels.map((node) => node.getAttribute("aria-label") ?? "");
  return [...said, card.sender?.textContent ?? "", dateText(card, book)].join("\n");
}

/** Enough of the body to notice a change, at little cost. */
function wordsOf({ body }: Card): string {
  const text = body?.textContent ?? "";
  return body ? `${text.length} ${text.slice(0, 400)} ${text.slice(-200)} ${hasContent(body)}` : "";
}
