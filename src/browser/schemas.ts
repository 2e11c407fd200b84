/**
 * The shapes of all that comes in: requests, and what was stored earlier. Unknown keys are refused. Nothing throws:
 * a value that does not fit gives null. Facts have their own parser in core/register.
 */
import * as v from "valibot";
import { CHANNELS, type Instant, type Mail, type MessageId, type Problem } from "../core/mail/index.ts";
import type { LetterId } from "../core/policy/index.ts";
import { isInstant, type PersonId } from "../core/register/index.ts";
import type { HeldReply } from "./requests.ts";
import type { Settings } from "./settings.ts";

/** A mail of 25 MB as text and as HTML passes; more than that no webmail shows. */
const BODY = 40_000_000;
const LINE = 2_000;
const LIST = 2_000;
/** Ten years: no fingerprint is kept for ever. */
const MOST_MONTHS = 120;

const line = v.pipe(v.string(), v.maxLength(LINE));
const filledLine = v.pipe(line, v.nonEmpty());
/** A path of the page's own site, never an address elsewhere. */
const path = v.pipe(line, v.regex(/^\/(?![/\\])/));
const body = v.pipe(v.string(), v.maxLength(BODY));

export const messageIdSchema = v.pipe(
  filledLine,
  v.transform((id) => id as MessageId),
);
export const instantSchema = v.pipe(
  line,
  v.check((text) => isInstant(text)),
  v.transform((text) => text as Instant),
);
export const personIdSchema = v.pipe(
  filledLine,
  v.transform((id) => id as PersonId),
);
export const letterIdSchema = v.pipe(
  filledLine,
  v.transform((id) => id as LetterId),
);

const addressSchema = v.strictObject({ name: line, address: v.nullable(filledLine) });
const addresses = v.pipe(v.array(addressSchema), v.maxLength(LIST));

export const mailSchema: v.GenericSchema<unknown, Mail> = v.strictObject({
  id: messageIdSchema,
  from: v.nullable(addressSchema),
  to: addresses,
  cc: addresses,
  date: v.nullable(instantSchema),
  subject: v.pipe(v.string(), v.maxLength(20_000)),
  channel: v.picklist(CHANNELS),
  automatic: v.boolean(),
  body: v.union([
    v.strictObject({ text: body, html: v.nullable(body) }),
    v.strictObject({ text: v.null(), html: body }),
  ]),
});

export const problemSchema: v.GenericSchema<unknown, Problem> = v.strictObject({
  problem: filledLine,
  message: line,
  next: line,
});

export const heldReplySchema: v.GenericSchema<unknown, HeldReply> = v.strictObject({
  subject: line,
  person: v.nullable(line),
  kind: v.picklist(["reply", "forward"]),
  title: line,
  paragraphs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100_000))), v.maxLength(LIST)),
});

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const setting = v.pipe(v.string(), v.maxLength(300));
/** One schema for each field, so that one broken field does not cost the others. */
export const settingSchemas = {
  name: setting,
  role: setting,
  organisation: setting,
  places: v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(LINE))),
  own: v.pipe(v.array(v.pipe(setting, v.nonEmpty())), v.maxLength(500)),
  keepMonths: count(MOST_MONTHS),
  limits: v.strictObject({
    volume: v.nullable(v.strictObject({ contacts: count(10_000), days: count(366) })),
    repeatsAfterAnswer: v.nullable(count(1000)),
  }),
} as const;
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject(settingSchemas);

export const mailListSchema = v.pipe(v.array(mailSchema), v.maxLength(200));
export const tabSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export const accountSchema = v.nullable(line);
export const notesSchema = v.strictObject({
  own: v.boolean(),
  partial: v.boolean(),
  thread: v.nullable(line),
  link: v.exactOptional(v.nullable(path)),
});
export const letterSchema = v.pipe(v.string(), v.maxLength(1_000_000));
export const addressListSchema = v.pipe(v.array(filledLine), v.maxLength(500));
export const lineSchema = line;

/** The value where it fits the schema, else null. */
export function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
