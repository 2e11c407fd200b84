/** All that is known about one message: the one thing the UI shows. Plain data, safe to send between contexts. */
import type { Finding, Signal } from "./analysis/index.ts";
import type { Campaign, Repeat } from "./history/index.ts";
import type { Channel, Instant, MessageId, Span } from "./mail/index.ts";
import type { Step } from "./policy/index.ts";
import type { Case, FactOf } from "./register/index.ts";

export const PERSISTENCE_IDS = ["persistence.duplicate", "persistence.volume", "persistence.after-resolution"] as const;
export type PersistenceId = (typeof PERSISTENCE_IDS)[number];

export interface Persistence {
  readonly id: PersistenceId;
  /** The messages counted, so that staff can open each. */
  readonly of: readonly MessageId[];
  readonly count: number;
}

/** A message as counts name it: enough to find it again. */
export interface SeenMessage {
  readonly id: MessageId;
  readonly date: Instant | null;
  readonly channel: Channel;
}

/** How often the person wrote, as facts. Our own mail, bounces and auto-replies are not in it. */
export interface Counts {
  /** Windows that end with this message. `limit` is the organisation's own; null: it has set none. */
  readonly windows: readonly {
    readonly days: number;
    readonly of: readonly SeenMessage[];
    readonly limit: number | null;
    readonly over: boolean;
  }[];
  /** What came since our last reply that was seen here or noted; null where there was none. */
  readonly sinceReply: { readonly on: Instant; readonly of: readonly SeenMessage[] } | null;
  /** Most addresses that one of them was sent to. */
  readonly mostRecipients: number;
  /** Subjects running side by side. */
  readonly threads: number;
  /** The oldest message of this person seen here; there may be older ones elsewhere. */
  readonly seenSince: Instant | null;
}

export interface Assessment {
  readonly message: {
    readonly id: MessageId;
    readonly from: { readonly name: string; readonly address: string | null };
    readonly date: Instant | null;
    readonly subject: string;
  };
  /** Our own mail, bounces and auto-replies are read for nothing but the case. */
  readonly ours: boolean;
  readonly findings: readonly Finding[];
  readonly signals: readonly Signal[];
  readonly repeat: Repeat | null;
  readonly persistence: readonly Persistence[];
  /** The same mail as one seen before (same id, or same sender, date and body); it counts once. */
  readonly copyOf: MessageId | null;
  /** Null for a person without an address: no case can be theirs for certain. */
  readonly case: Case | null;
  readonly steps: readonly Step[];
  /** The writer's own words that were read; empty where the whole body is somebody else's. */
  readonly read: readonly Span[];
  /** Left out where the message was read without a store of earlier ones, or is not a person's. */
  readonly counts?: Counts;
  /** The same wording from several people; nobody counts as persistent for it. Left out where there is none. */
  readonly campaign?: Campaign;
  /** The answers on record to what this message says again. Left out where there is none. */
  readonly answers?: readonly FactOf<"complaint-answered">[];
  /** The message that the reader came from to look at this one, so that both can be seen side by side. */
  readonly cameFrom?: { readonly date: Instant | null };
  /** Where earlier messages can be opened in the webmail: paths of its own page, by message. */
  readonly links?: Readonly<Record<string, string>>;
}
