/**
 * What in a message may show that another address is the same person's. It is put before a person as evidence; nothing is
 * ever joined by it.
 */
import { type Message, spanText, untagged } from "../mail/index.ts";

export interface Clue {
  /** Same text, same clue. */
  readonly value: string;
  /** What staff are shown: "the same phone number in the signature, 01632 960 001". */
  readonly evidence: string;
}

const MOST_REFERENCES = 5;
const MOST_PHONES = 3;
/** Letters and figures as complaints systems write them, such as NM-2207 or CAS/10443/26. */
const REFERENCE = /\b[A-Z]{1,6}[-/]?\d{3,10}(?:[-/]\d{1,6})?\b/g;
const PHONE = /(?:\+\d{1,3}[ ()-]{0,2}|\b0)\d(?:[ ()-]{0,2}\d){7,12}\b/g;
/** A phone number often stands below the name without a sign that a signature begins. */
const LAST_WORDS = 200;

/** The clues of one message: name and reference together, phone numbers at its end, an address without its tag. */
export function cluesOf(message: Message): readonly Clue[] {
  const { from } = message;
  const plain = untagged(from?.address ?? "");
  return [
    ...nameClues(message),
    ...phonesOf(message).map((phone) => ({
      value: `phone\n${figures(phone)}`,
      evidence: `The same phone number in the signature: ${phone}`,
    })),
    ...[plain ?? from?.address ?? ""].filter(Boolean).map((address) => ({
      value: `mailbox\n${address}`,
      evidence: `The same address but for what follows the plus sign: ${address}`,
    })),
  ];
}

function nameClues({ from, subject, text, passages }: Message): readonly Clue[] {
  const name = (from?.name ?? "").slice(0, 200).replace(/\s+/g, " ").trim();
  // One word alone is a first name, or a nickname of many.
  if (name.split(" ").filter((word) => /\p{L}{2}/u.test(word)).length < 2) return [];
  const own = passages.filter(({ kind }) => kind === "writer").map((span) => spanText({ text }, span));
  const found = [subject, ...own].join("\n").slice(0, 50_000).match(REFERENCE) ?? [];
  return [...new Set(found)].slice(0, MOST_REFERENCES).map((reference) => ({
    value: `name\n${name.toLowerCase()}\n${reference.replace(/[-/]/g, "")}`,
    evidence: `The same name, ${name}, and the same reference, ${reference}`,
  }));
}

function phonesOf(message: Message): readonly string[] {
  const signed = message.passages.filter(({ kind }) => kind === "signature").map((span) => spanText(message, span));
  const last = message.passages.filter(({ kind }) => kind === "writer").map((span) => spanText(message, span));
  const found = [last.join("\n").trim().slice(-LAST_WORDS), ...signed].join("\n").slice(0, 20_000).match(PHONE) ?? [];
  return [...new Set(found.map((phone) => phone.trim()))].slice(0, MOST_PHONES);
}

/** The number as dialled within the United Kingdom. */
function figures(phone: string): string {
  return phone.replace(/\D/g, "").replace(/^(?:00)?44(?:0)?/, "0");
}
