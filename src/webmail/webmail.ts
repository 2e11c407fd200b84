/**
 * The contract between Composure and a webmail's page. One folder per webmail fulfils it; the rest of Composure knows
 * no page. DOM yes, browser API no. Nothing taken from a page becomes markup, a selector or an address that is fetched.
 */
import type { Mail, Problem } from "../core/mail/index.ts";

export type WebmailId = "practice" | "roundcube" | "gmail" | "outlook";

export type PageProblemId =
  | "page-changed"
  | "sender-missing"
  | "body-missing"
  | "no-compose"
  | "insert-failed"
  | "compose-unreadable";

/** One message as the page shows it now. Alive until `signal` of the watch aborts or the page drops it. */
export interface OpenMessage {
  /** Stable while the same message stays open, so that a banner is mounted once. */
  readonly key: string;
  /** The place for the banner: an empty element of ours, put above the message. Called once per mount. */
  anchor(): HTMLElement | null;
  /** What the page says. `page-changed`, `sender-missing` or `body-missing` where it cannot be read. */
  read(): Mail | Problem<PageProblemId>;
  /** True once the page has dropped or replaced the message. */
  gone(): boolean;
}

/** A row of the message list that names an address (never matched by display name alone). */
export interface ListRow {
  readonly key: string;
  readonly address: string;
  /** Where a small mark may be put without changing the row's size. */
  readonly place: HTMLElement;
}

/** Text to put into a reply: plain paragraphs; the webmail makes its own nodes from them. */
export interface ReplyText {
  readonly paragraphs: readonly string[];
}

export interface Compose {
  readonly key: string;
  /** Subject line as the page holds it now. */
  subject(): string;
  /** Addresses the reply goes to (To) as the page holds them now, lower case: a kept letter belongs to one person only. */
  to(): readonly string[];
  /** What the writer has typed so far, without the quoted mail; or a Problem where the editor cannot be read. */
  text(): string | Problem<"compose-unreadable">;
  /** The place for the reply bar: an empty element of ours above the editor. */
  anchor(): HTMLElement | null;
}

/** What the guard answers, at once, from what it already knows. */
export type SendVerdict = { readonly send: true } | { readonly send: false; readonly explain: string };

export interface Webmail {
  readonly id: WebmailId;
  /** The own account's address where the page tells it. */
  account(): string | null;
  /** Calls `opened` for each message as it shows, once per message; `closed` with the keys that went. Ends with `signal`. */
  watch(
    on: {
      opened(message: OpenMessage): void;
      closed(key: string): void;
      compose(compose: Compose): void;
      rows(rows: readonly ListRow[]): void;
    },
    signal: AbortSignal,
  ): void;
  /** The compose that is open for this message, or null. */
  findOpenCompose(message: OpenMessage): Compose | null;
  /**
   * Presses the webmail's own reply (or forward) control and waits (bounded) for its editor. `elsewhere`: the editor
   * opens in another page, where `watch` will report it.
   */
  openReply(
    message: OpenMessage,
    kind: "reply" | "forward",
    signal: AbortSignal,
  ): Promise<Compose | "elsewhere" | Problem<"no-compose">>;
  /** Puts the text before signature and quote, keeping undo; a second call replaces what the first put there. */
  insertReply(compose: Compose, text: ReplyText): Promise<"inserted" | "replaced" | Problem<"insert-failed">>;
  /** Asks `decide` before every send; `explained` is told why a send was stopped. Ends with `signal`. */
  beforeSend(
    decide: (compose: Compose) => SendVerdict,
    explained: (compose: Compose, explain: string) => void,
    signal: AbortSignal,
  ): void;
}

/** How a webmail is told from others: by address and page, with the pages it must say yes to. */
export interface WebmailKind {
  readonly id: WebmailId;
  detect(document: Document, url: URL): boolean;
  open(document: Document): Webmail;
}
