/** From a mail as it came to a message told apart by author. Knows no page, no file and no rules. */

import type { HintedText } from "./html/hint.ts";
import { readHtml } from "./html/read-html.ts";
import type { Mail, Message, Span } from "./message.ts";
import { tellPassages } from "./passages.ts";
import type { Problem } from "./problem.ts";
import { saysTheSame } from "./same-words.ts";

export type OpenProblem = Problem<"too-large" | "no-text">;

/** The longest body that is read, in UTF-16 units: twice a 25 MB mail. */
export const MAX_BODY = 50_000_000;

/**
 * A mail with its body told apart. Its text is the plain part unchanged; the HTML as text where there is no plain part
 * or the HTML says something else. `too-large` beyond `MAX_BODY`, `no-text` where nothing is there to read.
 */
export function openMail(mail: Mail): Message | OpenProblem {
  const { body, ...envelope } = mail;
  if ((body.text?.length ?? 0) > MAX_BODY || (body.html?.length ?? 0) > MAX_BODY) return tooLarge();
  const page = choosePage(body.text, body.html);
  if (!hasWords(page.text)) return noText();
  return { ...envelope, text: page.text, passages: tellPassages(page, mail.from, mail.subject) };
}

/** The writer's own words: the passages of kind `writer`, in order. Empty where the whole body is somebody else's. */
export function ownWords(message: Message): Span[] {
  return message.passages
    .filter((passage) => passage.kind === "writer" && hasWords(spanText(message, passage)))
    .map(({ start, end }) => ({ start, end }));
}

/** The exact words of a span of a message. */
export function spanText(message: Pick<Message, "text">, span: Span): string {
  return message.text.slice(span.start, span.end);
}

function choosePage(text: string | null, html: string | null): HintedText {
  const plain: HintedText = { text: text ?? "", hints: [], boxes: [] };
  if (html === null) return plain;
  const page = readHtml(html);
  if (text === null || !hasWords(text)) return page;
  return saysTheSame(text, page.text) ? plain : page;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

function tooLarge(): OpenProblem {
  return {
    problem: "too-large",
    message: "This message is too long to check: more than 50 million characters.",
    next: "Read it yourself in your mail program.",
  };
}

function noText(): OpenProblem {
  return {
    problem: "no-text",
    message: "This message has no words that can be read.",
    next: "Look at its pictures and attachments yourself.",
  };
}
