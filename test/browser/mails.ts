/** Invented mail for these rooms' tests. */
import type { Instant, Mail, MessageId } from "../../src/core/mail/index.ts";

export function mail(change: Partial<Mail> = {}): Mail {
  return {
    id: "m1@example.com" as MessageId,
    from: { name: "Pat Example", address: "pat@example.com" },
    to: [{ name: "Complaints", address: "complaints@example.org" }],
    cc: [],
    date: "2026-04-10T09:00:00+01:00" as Instant,
    subject: "Bins in Mill Road",
    channel: "email",
    automatic: false,
    body: { text: "The bins in Mill Road were not emptied on Tuesday. Please send somebody.", html: null },
    ...change,
  };
}
