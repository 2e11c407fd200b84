/** What each request must look like before a handler sees it. Knows shapes, not senders and not answers. */
import * as v from "valibot";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { parseFactDraft } from "../core/register/index.ts";
import type { Ask, RequestName } from "./requests.ts";
import {
  accountSchema,
  addressListSchema,
  heldReplySchema,
  letterIdSchema,
  letterSchema,
  lineSchema,
  mailListSchema,
  mailSchema,
  messageIdSchema,
  notesSchema,
  parse,
  personIdSchema,
  problemSchema,
  settingsSchema,
  tabSchema,
} from "./schemas.ts";

const UNREADABLE: Problem<"request-malformed"> = {
  problem: "request-malformed",
  message: "Composure could not read what this page sent to it.",
  next: "Reload the page. If it happens again, update Composure.",
};

type Parser<N extends RequestName> = (value: unknown) => Ask<N> | Problem;

function by<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => T | Problem {
  return (value) => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : UNREADABLE;
  };
}

const recordSchema = v.strictObject({ fact: v.unknown(), tab: v.exactOptional(tabSchema) });

function parseRecord(value: unknown): Ask<"record"> | Problem {
  const outer = parse(recordSchema, value);
  if (outer === null) return UNREADABLE;
  const fact = parseFactDraft(outer.fact);
  if (isProblem(fact)) return fact;
  return outer.tab === undefined ? { fact } : { fact, tab: outer.tab };
}

const nothing = by(v.null());

const PARSERS: { readonly [N in RequestName]: Parser<N> } = {
  assess: by(v.strictObject({ mail: mailSchema, account: accountSchema, notes: v.exactOptional(notesSchema) })),
  unreadable: by(v.strictObject({ problem: problemSchema })),
  closed: nothing,
  record: parseRecord,
  draft: by(v.strictObject({ letter: letterIdSchema, mail: mailSchema, account: accountSchema })),
  holdReply: by(heldReplySchema),
  takeReply: by(v.strictObject({ subject: lineSchema, to: addressListSchema })),
  learn: by(v.strictObject({ mails: mailListSchema, account: accountSchema })),
  compare: by(v.strictObject({ earlier: messageIdSchema })),
  marks: by(v.strictObject({ addresses: addressListSchema, threads: v.exactOptional(addressListSchema) })),
  loadParts: nothing,
  pasteInPage: by(v.strictObject({ token: lineSchema, html: letterSchema, text: letterSchema })),
  current: by(v.strictObject({ tab: tabSchema })),
  case: by(v.strictObject({ person: personIdSchema, tab: v.exactOptional(tabSchema) })),
  settings: nothing,
  saveSettings: by(v.strictObject({ settings: settingsSchema })),
  openPanel: nothing,
};

const envelopeSchema = v.strictObject({ name: v.string(), ask: v.unknown() });

/** The outer shape of a request: its name, and a payload that nobody has looked at yet. Null where it is none. */
export function parseEnvelope(value: unknown): { name: RequestName; ask: unknown } | null {
  const envelope = parse(envelopeSchema, value);
  if (envelope === null || !Object.hasOwn(PARSERS, envelope.name)) return null;
  return { name: envelope.name as RequestName, ask: envelope.ask };
}

/** The payload of a named request, or a Problem where it does not have the right shape. */
export function parseAsk<N extends RequestName>(name: N, value: unknown): Ask<N> | Problem {
  return PARSERS[name](value);
}
