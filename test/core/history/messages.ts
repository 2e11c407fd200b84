/** Messages and a key for the history tests. */
import type { HistoryKey } from "../../../src/core/history/index.ts";
import type { Instant, Message, MessageId } from "../../../src/core/mail/index.ts";

export const KEY = new Uint8Array(32).fill(7) as HistoryKey;
export const OTHER_KEY = new Uint8Array(32).fill(8) as HistoryKey;

export function message(id: string, text: string, more: Partial<Message> = {}): Message {
  return {
    id: id as MessageId,
    from: { name: "Ann Reed", address: "ann.reed@example.org" },
    to: [],
    cc: [],
    date: "2026-03-02T09:00:00Z" as Instant,
    subject: "",
    channel: "email",
    automatic: false,
    text,
    passages: [{ kind: "writer", start: 0, end: text.length }],
    ...more,
  };
}
