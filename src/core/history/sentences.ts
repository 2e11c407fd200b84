/**
 * The sentences that are compared: those of the writer's own words, with a closing and the name after it taken apart as if
 * each stood on a line of its own. Knows how mails end, nothing of what they say.
 */
import { type SentenceSpan, sentencesOf } from "../analysis/index.ts";
import type { Message } from "../mail/index.ts";

/** A closing and a name are no longer than this. */
const LONGEST = 90;
/** At the end of a sentence; what may follow is a name of a few words. Bounded throughout. */
const CLOSING =
  /(?:^|[\s,;.–-])((?:(?:many|kind|kindest|best|warm|warmest) (?:regards|wishes|thanks)|regards|yours (?:faithfully|sincerely|truly)|sincerely|faithfully|respectfully|all the best)\s{0,3}[,.!–-]{0,2})((?:\s{1,3}[\p{L}'’.-]{1,30}){0,4})[\s,]{0,3}$/iu;

export interface Sentence extends SentenceSpan {
  /** Nothing but the sender's own name, under a closing: it raises no matter. */
  readonly signed: boolean;
}

/** In the order of the text; spans are UTF-16 offsets into it. */
export function sentencesIn(message: Message): readonly Sentence[] {
  const { name = "", address = "" } = message.from ?? {};
  const own = new Set(wordsOf(`${name} ${address?.split("@")[0] ?? ""}`.toLowerCase()));
  const spans = sentencesOf(message).flatMap((span) => takeApart(message.text, span, own));
  const said = spans.map(({ start, end }) => message.text.slice(start, end));
  return spans.map(({ start, end }, at) => {
    const closes = CLOSING.exec(said[at - 1]?.slice(-LONGEST) ?? "")?.[2] === "";
    return { start, end, signed: closes && wordsOf(said[at] ?? "").every((word) => own.has(word.toLowerCase())) };
  });
}

function takeApart(text: string, span: SentenceSpan, own: ReadonlySet<string>): readonly SentenceSpan[] {
  const from = Math.max(span.start, span.end - LONGEST);
  const found = CLOSING.exec(text.slice(from, span.end));
  const [whole, closing, name = ""] = found ?? [];
  if (!found || !whole || closing === undefined || !isName(name, own)) return [span];
  const closingAt = from + found.index + whole.indexOf(closing);
  const nameAt = closingAt + closing.length;
  const parts = [
    { start: span.start, end: closingAt },
    { start: closingAt, end: nameAt },
    { start: nameAt, end: span.end },
  ];
  return parts.map((part) => trim(text, part)).filter(({ start, end }) => end > start);
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}'’-]{1,40}/gu) ?? [];

/** Capital letters, or the sender's own name: "regards to your wife" ends no mail. */
function isName(words: string, own: ReadonlySet<string>): boolean {
  return wordsOf(words).every((word) => /^\p{Lu}/u.test(word) || own.has(word.toLowerCase()));
}

function trim(text: string, { start, end }: SentenceSpan): SentenceSpan {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}
