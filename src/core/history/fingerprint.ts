/** Message → what may be kept of it: keyed codes, no words. */
import { blake3 } from "@noble/hashes/blake3.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { sentencesOf } from "../analysis/index.ts";
import type { Message } from "../mail/index.ts";
import { campaignKeys } from "./campaign.ts";
import type { HistoryKey, MessagePrint, PersonPrint } from "./repeat.ts";
import { type Sketcher, sketcherFor } from "./sketch.ts";
import { tokensOf } from "./words/index.ts";

const PRINT_BYTES = 12;
const THREAD_LENGTH = 8;
/** What follows in a very long mail is not kept: if it comes again it counts as new. */
const MOST_SENTENCES = 300;

function keyed(text: string, key: HistoryKey): string {
  return bytesToHex(blake3(new TextEncoder().encode(text), { key, dkLen: PRINT_BYTES }));
}

/** A person's address under the key. */
export function personPrint(address: string, key: HistoryKey): PersonPrint {
  return keyed(`person\n${address.trim().toLowerCase()}`, key) as PersonPrint;
}

const subjectOf = ({ subject }: Message) =>
  subject
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:re|fw|fwd|aw|wg): *)+/, "");

/** The fingerprint of one message; `sender` is its address, or its id where it has none (a person of their own). */
export function fingerprint(message: Message, key: HistoryKey, sketcher: Sketcher = sketcherFor(key)): MessagePrint {
  const sender = message.from?.address ?? `unknown:${message.id}`;
  const tokens = sentencesOf(message)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => tokensOf(message.text.slice(start, end)));
  return {
    version: 1,
    id: message.id,
    person: personPrint(sender, key),
    date: message.date,
    channel: message.channel,
    sentences: tokens.map((words) => sketcher.pack(words)).filter((sketch) => sketch !== ""),
    content: keyed(`content\n${sender}\n${message.date ?? ""}\n${message.text}`, key),
    thread: keyed(`thread\n${subjectOf(message)}`, key).slice(0, THREAD_LENGTH),
    recipients: message.to.length + message.cc.length,
    campaign: campaignKeys(tokens.flat(), sketcher),
  };
}
