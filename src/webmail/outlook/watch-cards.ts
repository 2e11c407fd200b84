/**
 * The messages of the pane as `watch` tells them: each once while it stays open and unchanged, again where the page wiped
 * our banner's place. Each reading takes the page as it stands then.
 */
import { placeAhead } from "../own-place.ts";
import { pageProblem } from "../page-problem.ts";
import type { OpenMessage } from "../webmail.ts";
import { type Card, cardsIn, findPane } from "./cards.ts";
import { notesOn, readMail } from "./message.ts";
import type { OutlookBook } from "./selectors.ts";
import { isSameCard, makeNamer, makeSettler, type NamedCard } from "./settled.ts";

/** A page that wipes our place again and again is left alone. */
const MOST_WIPES = 20;
/** A long thread is told in portions, so that no task of ours holds the page up. */
const PORTION = 3;
const NEXT_PORTION_MS = 10;

interface Open {
  readonly message: OpenMessage;
  readonly wipes: number;
  named: NamedCard;
  place: HTMLElement | null;
}

/** Follows the cards of a document. */
export class CardWatch {
  readonly #document: Document;
  readonly #book: OutlookBook;
  readonly #nameAll: ReturnType<typeof makeNamer>;
  readonly #settle: ReturnType<typeof makeSettler>;
  #open = new Map<string, Open>();
  #again: number | null = null;
  #turn = 0;

  constructor(document: Document, book: OutlookBook) {
    this.#document = document;
    this.#book = book;
    this.#nameAll = makeNamer(book);
    this.#settle = makeSettler(() => document.defaultView?.performance.now() ?? 0);
  }

  /** Milliseconds after which to look again, or null: after the last `messages`. */
  get again(): number | null {
    return this.#again;
  }

  /** The messages that stand open now. */
  messages(): readonly OpenMessage[] {
    const { ready, again } = this.#settle(this.#cardsNow());
    this.#again = again;
    const before = this.#open;
    this.#open = new Map();
    let fresh = 0;
    for (const named of ready) {
      const old = before.get(named.name);
      if (old && keeps(old, named)) {
        old.named = named;
        this.#open.set(named.name, old);
      } else if (++fresh <= PORTION) this.#open.set(named.name, this.#renew(named, old));
      else this.#again = NEXT_PORTION_MS;
    }
    const kept = new Set(this.#open.values());
    for (const each of before.values()) if (!kept.has(each)) each.place?.remove();
    return [...this.#open.values()].map(({ message }) => message);
  }

  /** The card of an open message as it stands now; null once the page has dropped it. */
  find(message: OpenMessage): Card | null {
    const entry = [...this.#open.values()].find((each) => each.message.key === message.key);
    return entry ? this.#cardOf(entry) : null;
  }

  #cardsNow(): NamedCard[] {
    const pane = findPane(this.#document, this.#book);
    return pane ? this.#nameAll(cardsIn(pane, this.#book)) : [];
  }

  #cardOf({ named }: Open): Card | null {
    const { card } = named;
    const unchanged = (now: NamedCard) => now.name === named.name && isSameCard(named, now);
    if (isWhole(card) && this.#nameAll([card]).some(unchanged)) return card;
    return this.#cardsNow().find((now) => isOf(named, now))?.card ?? null;
  }

  #renew(named: NamedCard, before: Open | undefined): Open {
    this.#turn += 1;
    const wipes = (before?.wipes ?? 0) + (before && isWiped(before) ? 1 : 0);
    const key = `outlook:${named.name}#${this.#turn}`;
    const entry: Open = { named, wipes, place: null, message: this.#openMessage(key, () => entry) };
    return entry;
  }

  #openMessage(key: string, entry: () => Open): OpenMessage {
    const card = () => this.#cardOf(entry());
    return {
      key,
      anchor: () => {
        const now = card();
        const place = now && placeAhead(now.box, "banner");
        entry().place = place;
        return place;
      },
      read: () => {
        const now = card();
        return now ? readMail(now, this.#book) : pageProblem("page-changed");
      },
      body: () => card()?.body ?? null,
      notes: () => {
        const now = card();
        return now ? notesOn(now, this.#book) : { own: false, partial: null, thread: null };
      },
      gone: () => {
        const mine = entry();
        return this.#open.get(mine.named.name) !== mine || isWiped(mine) || !mine.named.card.box.isConnected;
      },
    };
  }
}

/** Whether a card is still the one that was told, its banner's place included. */
function keeps(before: Open, named: NamedCard): boolean {
  return isSameCard(before.named, named) && !(isWiped(before) && before.wipes < MOST_WIPES);
}

/** Whether the nodes of a card still stand together in the page. */
function isWhole({ pane, box, sender, body }: Card): boolean {
  const inside = (node: Element | null) => node === null || box.contains(node);
  return pane.isConnected && pane.contains(box) && inside(sender) && inside(body);
}

/** Whether a card of now is the one that was named: a lost header or body leaves it the same. */
function isOf({ name, card: before }: NamedCard, { name: nameNow, card }: NamedCard): boolean {
  if (name === nameNow) return true;
  if (card.sender === null) return card.body !== null && card.body === before.body;
  return card.body === null && card.sender === before.sender;
}

/** The place was asked for and is no longer in the page. */
function isWiped({ place }: Open): boolean {
  return place !== null && !place.isConnected;
}
