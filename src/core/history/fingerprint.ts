/** Message → what may be kept of it: keyed codes, no words. */
import { blake3 } from "@noble/hashes/blake3.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Message, mailboxOf } from "../mail/index.ts";
import type { HistoryKey, MessagePrint, PersonPrint } from "./repeat.ts";
import { sentencesIn } from "./sentences.ts";
import { type Sketcher, sketcherFor } from "./sketch.ts";
import { negationsIn, tokensOf } from "./words/index.ts";

const PRINT_BYTES = 12;
const THREAD_LENGTH = 8;
/** What follows in a very long mail or sentence is not kept: if it comes again it counts as new. */
const MOST_SENTENCES = 300;
const MOST_WORDS = 1_000;

function keyed(text: string, key: HistoryKey): string {
  return bytesToHex(blake3(new TextEncoder().encode(text), { key, dkLen: PRINT_BYTES }));
}

/** A person's address under the key; spellings that lead to one mailbox give the same. */
export function personPrint(address: string, key: HistoryKey): PersonPrint {
  return keyed(`person\n${mailboxOf(address)}`, key) as PersonPrint;
}

/**
 * What makes two mails the same one, wherever each was read: webmails show minutes only and set their own white space.
 * Without a date only the id can tell: a text sent again is another message.
 */
function mailOf({ id, date, text }: Message, sender: string): string {
  const when = date === null ? id : String(Math.floor(Date.parse(date) / 60_000));
  return `content\n${sender}\n${when}\n${text.replace(/\s+/g, " ").trim()}`;
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
  const sentences = sentencesIn(message)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => message.text.slice(start, end))
    .map((words) => sketcher.pack(tokensOf(words).slice(0, MOST_WORDS), negationsIn(words)));
  return {
    version: 1,
    id: message.id,
    person: personPrint(sender, key),
    date: message.date,
    channel: message.channel,
    sentences: sentences.filter((sketch) => sketch !== ""),
    content: keyed(mailOf(message, sender), key),
    thread: keyed(`thread\n${subjectOf(message)}`, key).slice(0, THREAD_LENGTH),
    recipients: message.to.length + message.cc.length,
  };
}
