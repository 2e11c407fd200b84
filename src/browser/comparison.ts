/**
 * Two messages that somebody looks at side by side, kept in memory while the browser runs and never on the disk: the
 * later one from the moment "open it" was pressed, the earlier one once it is open. The next comparison takes its place.
 */
import * as v from "valibot";
import type { Mail, MessageId } from "../core/mail/index.ts";
import { browser } from "./platform.ts";
import { mailSchema, messageIdSchema, parse } from "./schemas.ts";

const KEY = "comparison";

export interface Comparison {
  readonly practice: boolean;
  readonly later: Mail;
  /** The earlier message as the history names it. */
  readonly of: MessageId;
  /** Null until it has been opened. */
  readonly earlier: Mail | null;
}

const schema: v.GenericSchema<unknown, Comparison> = v.strictObject({
  practice: v.boolean(),
  later: mailSchema,
  of: messageIdSchema,
  earlier: v.nullable(mailSchema),
});

/** The comparison that somebody is at, or null. */
export async function findComparison(): Promise<Comparison | null> {
  const stored = await browser.storage.session.get(KEY);
  return parse(schema, stored[KEY]);
}

/** Keeps it. Mails beyond the browser's room for them are not compared. */
export async function keepComparison(comparison: Comparison): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: comparison });
  } catch {
    await browser.storage.session.remove(KEY);
  }
}
