/** Builds mails for the tests of this room and asks whose words are whose. */
import {
  type Body,
  isProblem,
  type Mail,
  type Message,
  type MessageId,
  openMail,
  type PassageKind,
} from "../../../src/core/mail/index.ts";

export function mailOf(body: Body, more: Partial<Mail> = {}): Mail {
  return {
    id: "test" as MessageId,
    from: { name: "Pat Marlow", address: "pat.marlow@example.org" },
    to: [],
    cc: [],
    date: null,
    subject: "Re: Bins",
    channel: "email",
    automatic: false,
    body,
    ...more,
  };
}

export function open(body: Body, more: Partial<Mail> = {}): Message {
  const message = openMail(mailOf(body, more));
  if (isProblem(message)) throw new Error(`${message.problem}: ${message.message}`);
  return message;
}

export function openHtml(html: string, more: Partial<Mail> = {}): Message {
  return open({ text: null, html }, more);
}

export function openText(text: string, more: Partial<Mail> = {}): Message {
  return open({ text, html: null }, more);
}

/**
 * The kinds of passage in which words stand, in order. In the fixtures each author's words are told by a capital word:
 * OWN, OLD (quoted), PASSED (forwarded), CARD (signature), LEGAL (notice).
 */
export function kindsOf(message: Message, word: string): PassageKind[] {
  const kinds: PassageKind[] = [];
  for (let at = message.text.indexOf(word); at >= 0; at = message.text.indexOf(word, at + 1)) {
    const passage = message.passages.find(({ start, end }) => start <= at && at + word.length <= end);
    if (passage === undefined) throw new Error(`no passage holds ${word} at ${at}`);
    kinds.push(passage.kind);
  }
  return kinds;
}

const AUTHORS: readonly (readonly [string, PassageKind])[] = [
  ["OWN", "writer"],
  ["OLD", "quoted"],
  ["PASSED", "forwarded"],
  ["CARD", "signature"],
  ["LEGAL", "notice"],
];

/** What is wrong with a fixture: each author's word that stands in a passage of another kind. Empty when all is right. */
export function misread(message: Message): string[] {
  return AUTHORS.flatMap(([word, kind]) =>
    kindsOf(message, word).flatMap((found, index) => (found === kind ? [] : [`${word} ${index + 1} is ${found}`])),
  );
}

/** How often each author's word stands in the text: a fixture that lost its words proves nothing. */
export function countWords(message: Message): string {
  return AUTHORS.map(([word]) => message.text.split(word).length - 1).join(" ");
}

export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
