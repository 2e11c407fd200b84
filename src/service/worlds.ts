/**
 * Two worlds that never meet: the real one, and the practice inbox with its own store, on its own date. Who asks
 * decides which. The clock is passed in.
 */
import {
  type ClueStore,
  clueStore,
  type DatabaseName,
  type HistoryStore,
  historyStore,
  type PageFunction,
  PRACTICE_DAY,
  type RegisterStore,
  type ReplyStore,
  registerStore,
  replyStore,
} from "../browser/index.ts";
import type { Instant } from "../core/mail/index.ts";
import type { Day } from "../core/register/index.ts";

/** What only the edge knows. */
export interface Edge {
  /** Now, by this computer's clock. */
  now(): Date;
  /** A new unguessable id. */
  makeId(): string;
  /** Pastes into a page's editor; runs in the page's own world. */
  readonly pasteIntoEditor: PageFunction;
}

export interface World {
  readonly practice: boolean;
  readonly database: DatabaseName;
  readonly register: RegisterStore;
  readonly history: HistoryStore;
  readonly clues: ClueStore;
  readonly replies: ReplyStore;
  readonly today: Day;
  readonly now: Instant;
}

/** The world of whoever asks, at this moment. */
export function worldOf(practice: boolean, edge: Pick<Edge, "now">): World {
  const database = practice ? "composure-practice" : "composure";
  const now = localInstant(edge.now());
  const stores = {
    practice,
    database,
    register: registerStore(database),
    history: historyStore(database),
    clues: clueStore(database),
    replies: replyStore(database),
  } as const;
  if (practice) return { ...stores, today: PRACTICE_DAY, now: `${PRACTICE_DAY}${now.slice(10)}` as Instant };
  return { ...stores, today: now.slice(0, 10) as Day, now };
}

/** The moment with the day on the wall where the reader sits, not the day in Greenwich. */
function localInstant(now: Date): Instant {
  const east = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + east * 60_000).toISOString().slice(0, -1);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const offset = `${east < 0 ? "-" : "+"}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
  return `${local}${offset}` as Instant;
}
