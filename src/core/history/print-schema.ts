/** What a stored fingerprint must look like. Stores and files are read through this door only. */
import * as v from "valibot";
import { CHANNELS, type Problem } from "../mail/index.ts";
import type { MessagePrint } from "./repeat.ts";

const codes = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]*$/));
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]*$/));

const printSchema = v.strictObject({
  version: v.literal(1),
  id: v.pipe(v.string(), v.minLength(1)),
  person: v.pipe(hex, v.minLength(1)),
  date: v.nullable(v.string()),
  channel: v.picklist(CHANNELS),
  sentences: v.array(codes),
  content: hex,
  thread: hex,
  recipients: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Stood there once; made anew from the sentences since. */
  campaign: v.optional(v.array(v.string())),
});

/** A stored value as a fingerprint, or `wrong-print`. */
export function parsePrint(value: unknown): MessagePrint | Problem<"wrong-print"> {
  const parsed = v.safeParse(printSchema, value);
  if (parsed.success) {
    const { campaign: _, ...print } = parsed.output;
    return print as unknown as MessagePrint;
  }
  const field = parsed.issues[0]?.path?.map((item) => String(item.key)).join(".") ?? "the whole entry";
  return {
    problem: "wrong-print",
    message: `A stored fingerprint could not be read (${field}).`,
    next: "The entry was left where it is. Messages it stood for may be taken for new.",
  };
}
