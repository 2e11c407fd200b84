/**
 * The contract between Composure and a webmail's page. One folder per webmail fulfils it; the rest of Composure knows
 * no page. DOM yes, browser API no. Nothing taken from a page becomes markup, a selector or an address that is fetched.
 */
import type { Mail, MessageId, Problem } from "../core/mail/index.ts";

export type WebmailId = "practice" | "roundcube" | "gmail" | "outlook";

export type PageProblemId =
  | "page-changed"
  | "sender-missing"
  | "body-missing"
  | "no-compose"
  | "insert-failed"
  | "compose-unreadable";

/** What a page tells about a message beside the mail itself. */
export interface MessageNotes {
  /** Sent from the reader's own account, as `account` gives it: never the person's. */
  readonly own: boolean;
  /** The page holds only a part of the message; `link` leads to the whole, for the reader to open. Null: it was read whole. */
  readonly partial: { readonly link: string | null } | null;
  /** The conversation, as rows of the list name it (`ListRow.thread`), or null. */
  readonly thread: string | null;
  /** Path at which this message is open, where only the page's address names it. */
  readonly link?: string | null;
}

/** One message as the page shows it now. Alive until `signal` of the watch aborts or the page drops it. */
export interface OpenMessage {
  /** Stable while the same message stays open, so that a banner is mounted once. */
  readonly key: string;
  /** The place for the banner: an empty element of ours, put above the message. Called once per mount. */
  anchor(): HTMLElement | null;
  /**
   * What the page says. `page-changed`, `sender-missing` or `body-missing` where it cannot be read. Where the page shows
   * a sender's name and no address, `from.address` is null: such a name may be asked about, never taken for a case.
   */
  read(): Mail | Problem<PageProblemId>;
  /** The element that shows the message's words, to mark some of them in; null where the page's own code cannot reach it. */
  body?(): Element | null;
  /** Notes on what `read` gave. Left out by a webmail that cannot tell: then the message counts as whole and not our own. */
  notes?(): MessageNotes;
  /** True once the page has dropped or replaced the message, or wiped the banner's place: then it is opened again. */
  gone(): boolean;
}

/** A row of the message list that names an address or a known conversation (never matched by display name alone). */
export interface ListRow {
  /** Changes when the page draws the row anew, so that a lost mark comes back. */
  readonly key: string;
  /** Lower case; "" where the row tells a conversation only. */
  readonly address: string;
  /** The conversation, as `MessageNotes.thread` names it. */
  readonly thread?: string | null;
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

/**
 * What the guard answers, at once, from what it already knows. A `stop` (also where no kind is given) is never passed;
 * a `warn` may be passed once by "send anyway".
 */
export type SendVerdict =
  | { readonly send: true }
  | { readonly send: false; readonly kind?: "stop" | "warn"; readonly explain: string };

/** Told of a stopped send. `anyway` sends it after all, once, and says whether it could; null for a `stop`. */
export type SendExplained = (compose: Compose, explain: string, anyway?: (() => boolean) | null) => void;

/** What an administrator puts before, or in the place of, a webmail's shipped selectors for one key. */
export interface SelectorOverride {
  readonly webmail: WebmailId;
  readonly key: string;
  /** One selector each, in order; a list joined by commas is refused. */
  readonly css: readonly string[];
  readonly mode: "before" | "replace";
}

/** What each selector finds now, for "copy report": no content of any mail. */
export interface Health {
  readonly keys: readonly {
    readonly key: string;
    readonly tried: readonly { readonly css: string; readonly count: number }[];
  }[];
  /** How many lists an administrator has changed. */
  readonly taken: number;
  /** Overrides that were not taken; the shipped list is in use for them. */
  readonly refused: readonly { readonly key: string; readonly css: string | null; readonly why: string }[];
}

/**
 * Pastes into the element that carries `data-composure-editor="<editorToken>"` from the page's own world, as
 * `pasteIntoEditor` does. True where the page took the event. The entries pass it: it needs the scripting permission.
 */
export type PasteInPage = (editorToken: string, html: string, text: string) => Promise<boolean>;

/** What the entries give a webmail when it is opened. */
export interface OpenWith {
  readonly overrides?: readonly SelectorOverride[];
  /** What was refused before it could be an override: `readOverrides`. */
  readonly refused?: Health["refused"];
  readonly pasteInPage?: PasteInPage;
}

export interface Webmail {
  readonly id: WebmailId;
  /** The own account's address where the page tells it. */
  account(): string | null;
  /** The address in this webmail at which a message of this id opens; null where the id does not tell. */
  linkTo?(id: MessageId): string | null;
  /** Opens a message within this page; false where the page does not hold it. */
  openHere?(id: MessageId): boolean;
  /** Calls `opened` for each message as it shows, once per message; `closed` with the keys that went. Ends with `signal`. */
  watch(
    on: {
      opened(message: OpenMessage): void;
      closed(key: string): void;
      compose(compose: Compose): void;
      rows(rows: readonly ListRow[]): void;
      /** The page should show something to read and nothing of it is found; null once it can be read again. */
      unreadable?(problem: Problem<"page-changed"> | null): void;
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
  /**
   * Puts the text before signature and quote, keeping undo; a second call replaces what the first put there. `copied`:
   * the editor took none of the ways, and the text is on the clipboard for the reader to paste.
   */
  insertReply(
    compose: Compose,
    text: ReplyText,
  ): Promise<"inserted" | "replaced" | "copied" | Problem<"insert-failed">>;
  /** Asks `decide` before every send; `explained` is told why a send was stopped. Ends with `signal`. */
  beforeSend(decide: (compose: Compose) => SendVerdict, explained: SendExplained, signal: AbortSignal): void;
  /** What the selectors find on the page as it stands. */
  health?(): Health;
}

/** How a webmail is told from others: by address and page, with the pages it must say yes to. */
export interface WebmailKind {
  readonly id: WebmailId;
  detect(document: Document, url: URL): boolean;
  open(document: Document, given?: OpenWith): Webmail;
}
