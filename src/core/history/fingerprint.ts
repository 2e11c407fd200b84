/** Message → what may be kept of it: keyed sketches, no words. */
import { blake3 } from "@noble/hashes/blake3.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { sentencesOf } from "../analysis/index.ts";
import type { Message } from "../mail/index.ts";
import type { HistoryKey, MessagePrint, PersonPrint } from "./repeat.ts";
import { packSketch, Sketcher } from "./sketch.ts";

const PRINT_BYTES = 12;

function keyed(text: string, key: HistoryKey): string {
  return bytesToHex(blake3(new TextEncoder().encode(text), { key, dkLen: PRINT_BYTES }));
}

/** A person's address under the key. */
export function personPrint(address: string, key: HistoryKey): PersonPrint {
  return keyed(`person\n${address.trim().toLowerCase()}`, key) as PersonPrint;
}

/** The fingerprint of one message; `sender` is its address, or its id where it has none (a person of their own). */
export function fingerprint(message: Message, key: HistoryKey): MessagePrint {
  const sketcher = new Sketcher(key);
  const sender = message.from?.address ?? `unknown:${message.id}`;
  const sentences = sentencesOf(message)
    .map(({ start, end }) => packSketch(sketcher.words(message.text.slice(start, end)).map((word) => word.hash)))
    .filter((sketch) => sketch !== "");
  return {
    version: 1,
    id: message.id,
    person: personPrint(sender, key),
    date: message.date,
    channel: message.channel,
    sentences,
    content: keyed(`content\n${sender}\n${message.date ?? ""}\n${message.text}`, key),
  };
}
