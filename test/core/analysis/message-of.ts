/** Messages for the tests of this room: plain text by one writer, or passages given as [kind, text]. */
import type { Message, MessageId, PassageKind } from "../../../src/core/mail/index.ts";

const ENVELOPE = {
  id: "test@example.org" as MessageId,
  from: null,
  to: [],
  cc: [],
  date: null,
  subject: "",
  channel: "email",
  automatic: false,
} as const;

/** A message all in the writer's own words. */
export function messageOf(text: string): Message {
  return { ...ENVELOPE, text, passages: [{ kind: "writer", start: 0, end: text.length }] };
}

/** A message of passages in order. */
export function messageFrom(...parts: readonly (readonly [PassageKind, string])[]): Message {
  let text = "";
  const passages = parts.map(([kind, words]) => {
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  return { ...ENVELOPE, text, passages };
}
