/** The words for one e-mail as data. Knows nothing of pages, stores or rules. */

/** Stable id of one e-mail: its Message-ID without brackets, else an id of the webmail, else a hash of its content. */
export type MessageId = string & { readonly __brand: "MessageId" };

/** A moment as ISO 8601 with offset or Z, for example `2026-04-11T08:58:00+01:00`. */
export type Instant = string & { readonly __brand: "Instant" };

export interface Address {
  readonly name: string;
  /** Lower-cased `local@domain`, or null where the page or mail shows a name only. */
  readonly address: string | null;
}

export const CHANNELS = ["email", "phone", "letter", "web-form", "in-person"] as const;
export type Channel = (typeof CHANNELS)[number];

/** A body as it came. A mail may carry both parts; at least one is there. */
export type Body =
  | { readonly text: string; readonly html: string | null }
  | { readonly text: null; readonly html: string };

interface Envelope {
  readonly id: MessageId;
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly date: Instant | null;
  readonly subject: string;
  readonly channel: Channel;
  /** A bounce, an out-of-office reply or other mail that no person wrote (RFC 3834, RFC 3464). */
  readonly automatic: boolean;
}

/** One e-mail as a file or a page holds it: the body not yet told apart by author. */
export interface Mail extends Envelope {
  readonly body: Body;
}

export const PASSAGE_KINDS = ["writer", "quoted", "forwarded", "signature", "notice"] as const;
/**
 * Who wrote a run of the body: the writer's own words, quoted earlier mail, forwarded text, a signature, or a notice
 * (disclaimer, security banner, advert line). Only `writer` can count against the writer.
 */
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** UTF-16 offsets into `Message.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Passage extends Span {
  readonly kind: PassageKind;
}

/** One e-mail as data, its text told apart by author. */
export interface Message extends Envelope {
  /** What every offset indexes: the plain part with LF line ends, or the HTML as text. */
  readonly text: string;
  /** In order, without gaps or overlaps, from 0 to `text.length`. */
  readonly passages: readonly Passage[];
}
