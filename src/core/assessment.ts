/** All that is known about one message: the one thing the UI shows. Plain data, safe to send between contexts. */
import type { Finding, Signal } from "./analysis/index.ts";
import type { Repeat } from "./history/index.ts";
import type { Instant, MessageId, Span } from "./mail/index.ts";
import type { Step } from "./policy/index.ts";
import type { Case } from "./register/index.ts";

export const PERSISTENCE_IDS = ["persistence.duplicate", "persistence.volume", "persistence.after-resolution"] as const;
export type PersistenceId = (typeof PERSISTENCE_IDS)[number];

export interface Persistence {
  readonly id: PersistenceId;
  /** The messages counted, so that staff can open each. */
  readonly of: readonly MessageId[];
  readonly count: number;
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
}
