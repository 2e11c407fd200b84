/** The words for how a message relates to what the same person sent before. */
import type { Channel, Instant, MessageId, Span } from "../mail/index.ts";

/** Secret of this machine (32 bytes): without it a fingerprint says nothing about the words behind it. */
export type HistoryKey = Uint8Array & { readonly __brand: "HistoryKey" };

/** A person's address under the key: enough to find their messages again, not to read who they are. */
export type PersonPrint = string & { readonly __brand: "PersonPrint" };

/**
 * What is kept of one message: enough to compare, not to read. `sentences` holds one sketch for
 * each sentence of the writer's own words: its content words as keyed codes, three characters each, and how often it says
 * no in small words, one character (see sketch.ts).
 */
export interface MessagePrint {
  readonly version: 1;
  readonly id: MessageId;
  readonly person: PersonPrint;
  readonly date: Instant | null;
  readonly channel: Channel;
  readonly sentences: readonly string[];
  /** Keyed hash of sender, minute and body: tells the same mail seen twice. */
  readonly content: string;
  /** Keyed hash of the subject without "Re:" and "Fwd:": tells threads apart. */
  readonly thread: string;
  /** How many addresses it was sent to. */
  readonly recipients: number;
}

export const REPEAT_KINDS = ["first", "duplicate", "partly-new", "new", "chaser", "reply"] as const;
export type RepeatKind = (typeof REPEAT_KINDS)[number];

export interface NewSentence extends Span {
  readonly quote: string;
}

export interface Repeat {
  readonly kind: RepeatKind;
  /** The earlier messages that say the same, best match first; empty unless `duplicate` or `partly-new`. */
  readonly of: readonly { readonly id: MessageId; readonly date: Instant | null }[];
  /** Sentences that came in no earlier message, exactly as written; for `partly-new` only. */
  readonly newSentences: readonly NewSentence[];
  /** True where the message may contain something new: a person must read it as if it did. */
  readonly unsure: boolean;
  /** How many people sent this wording, and since when; null where nobody else did. */
  readonly campaign: { readonly id: string; readonly people: number; readonly since: Instant | null } | null;
}
