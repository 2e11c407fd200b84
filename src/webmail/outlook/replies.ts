/** Which reply belongs to which message, and how one is opened. A letter for one person never goes to another. */
import { isProblem, type Problem } from "../../core/mail/index.ts";
import { pageProblem } from "../page-problem.ts";
import type { Compose, OpenMessage } from "../webmail.ts";
import type { Writing } from "./compose.ts";
import { pressReply } from "./open-reply.ts";
import type { ReadyWritings } from "./ready-writings.ts";
import type { OutlookBook } from "./selectors.ts";
import type { CardWatch } from "./watch-cards.ts";

export class Replies {
  readonly #book: OutlookBook;
  readonly #cards: CardWatch;
  readonly #writings: () => Writing[];
  readonly #ready: ReadyWritings | null;
  /** Message key → key of the compose that was opened for it. */
  readonly #opened = new Map<string, string>();

  constructor(book: OutlookBook, cards: CardWatch, writings: () => Writing[], ready: ReadyWritings | null) {
    this.#book = book;
    this.#cards = cards;
    this.#writings = writings;
    this.#ready = ready;
  }

  /** The reply or forward that is open for this message, or null. */
  find(message: OpenMessage): Compose | null {
    const all = this.#writings();
    const own = all.find(({ compose }) => compose.key === this.#opened.get(message.key));
    const pane = this.#cards.find(message)?.pane ?? null;
    return (own ?? all.find((writing) => answers(writing, message, pane)))?.compose ?? null;
  }

  /** Presses the page's own control and waits until the editor has set itself up. */
  async open(
    message: OpenMessage,
    kind: "reply" | "forward",
    signal: AbortSignal,
  ): Promise<Compose | Problem<"no-compose">> {
    const card = this.#cards.find(message);
    const writing = card && (await pressReply(card, kind, this.#book, this.#writings, signal));
    if (!writing || !this.#ready) return pageProblem("no-compose");
    await this.#ready.wait(writing, signal);
    const compose = this.#writings().find(({ editor }) => editor === writing.editor)?.compose ?? writing.compose;
    this.#opened.set(message.key, compose.key);
    return compose;
  }
}

/**
 * A reply beside the message, to its sender or to nobody yet; or one elsewhere on the page, to its sender and under its
 * subject.
 */
function answers({ root, compose }: Writing, message: OpenMessage, pane: Element | null): boolean {
  const mail = message.read();
  if (isProblem(mail)) return false;
  const [to, sender] = [compose.to(), mail.from?.address ?? null];
  if (pane?.contains(root)) return to.length === 0 || sender === null || to.includes(sender);
  return sender !== null && to.includes(sender) && bareSubject(compose.subject()) === bareSubject(mail.subject);
}

/** A subject without `Re:`, `AW:` and their kin. */
function bareSubject(subject: string): string {
  return subject
    .replace(/^(?:\s*\p{L}{1,5}(?:\[\d{1,3}\])?\s?[:：])+/u, "")
    .trim()
    .toLowerCase();
}
