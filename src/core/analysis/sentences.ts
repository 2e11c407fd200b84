/** Cuts the writer's own words into sentences. Knows marks and line breaks only, nothing of meaning. */
import type { Message, Span } from "../mail/index.ts";
import { cutRunOn } from "./run-ons.ts";

/** One sentence: UTF-16 offsets into `Message.text`, without the space around it. */
export interface SentenceSpan extends Span {}

/** Longer runs without a full stop are cut here, so that no later step sees an endless sentence. */
const LONGEST = 700;
/** A line shorter than this was ended by its writer, not wrapped by a mail program. */
const WRAPPED_FROM = 55;

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms miss dr prof rev st sr jr no nos tel ext ref dept approx inc ltd co vs etc eg ie e.g i.e a.m p.m " +
    "cllr hon sgt pc insp capt col rd ave apt fig p pp para vol ed gov jan feb mar apr aug sept oct nov dec"
  ).split(" "),
);
/** Words that begin a sentence and no surname: "Plan B. We", but "J. Smith". */
const STARTERS = new Set(
  "I We The You My It He She They This That If And But Please When What Why No Your Our There So Not How Who".split(
    " ",
  ),
);
const BULLET = /^[ \t]*(?:[-*•·–—>]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]/;

/** The writer's own words as sentences, in order. */
export function sentencesOf(message: Message): readonly SentenceSpan[] {
  return message.passages.flatMap((passage) =>
    passage.kind === "writer" ? splitSentences(message.text, passage.start, passage.end) : [],
  );
}

/** The sentences of `text` between two offsets. Linear in the length. */
export function splitSentences(text: string, from: number, to: number): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = from;
  let lineStart = from;
  const cut = (end: number): void => {
    pushTrimmed(text, start, end, sentences);
    start = end;
  };
  for (let at = from; at < to; at++) {
    const mark = text.charCodeAt(at);
    if (mark === 10) {
      if (endsLine(text, lineStart, at, to)) cut(at + 1);
      lineStart = at + 1;
    } else if (mark === 46 || mark === 33 || mark === 63 || mark === 0x2026) {
      const end = afterMarks(text, at, to);
      if (endsSentence(text, start, at, end, to)) cut(end);
      at = end - 1;
    } else if (at - start >= LONGEST && (mark === 32 || at - start >= 2 * LONGEST)) {
      cut(at);
    }
  }
  cut(to);
  return sentences;
}

/** What stands between two cuts, and each part of it where it runs on, without the space around them. */
function pushTrimmed(text: string, from: number, to: number, into: SentenceSpan[]): void {
  const whole = trimmed(text, from, to);
  if (whole) for (const { start, end } of cutRunOn(text, whole)) into.push(trimmed(text, start, end) ?? whole);
}

function trimmed(text: string, from: number, to: number): SentenceSpan | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** Past the full stops, and past brackets and closing quotation marks that follow them. */
function afterMarks(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && ".!?…".includes(text[end] ?? "")) end++;
  while (end < to && "\"'”’)]".includes(text[end] ?? "")) end++;
  return end;
}

function endsSentence(text: string, start: number, at: number, end: number, to: number): boolean {
  if (end >= to) return true;
  const next = text[end] ?? "";
  const single = end === at + 1 && text[at] === ".";
  if (!isSpace(next.charCodeAt(0)))
    return single && /[a-z]/.test(text[at - 1] ?? "") && /[A-Z]/.test(next) && !/[A-Z]/.test(text[at - 2] ?? "");
  if (!single) return text[at] !== "." && text[at] !== "…" ? true : !/[a-z]/.test(firstAfterSpace(text, end, to));
  const word = wordBefore(text, start, at);
  if (/^\d{1,3}$/.test(text.slice(Math.max(start, at - 4), at).trim()) && at - start < 6) return false;
  if (word.length === 1 && word !== "i" && /[a-z]/.test(word)) return STARTERS.has(wordAfter(text, end, to));
  return !ABBREVIATIONS.has(word) || /\n/.test(next);
}

function firstAfterSpace(text: string, from: number, to: number): string {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return text[at] ?? "";
}

/** The word that follows, as written, where it has a capital letter; at most twelve letters are looked at. */
function wordAfter(text: string, from: number, to: number): string {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return /^\p{Lu}\p{Ll}*/u.exec(text.slice(at, Math.min(to, at + 12)))?.[0] ?? "";
}

/** The last word before a full stop, lower case; at most twelve letters are looked at. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 12 && /[\p{L}\d.'’]/u.test(text[from - 1] ?? "")) from--;
  return text.slice(from, at).toLowerCase();
}

/** Whether a line break ends a sentence too: a blank line, a list, or a line that nobody wrapped. */
function endsLine(text: string, lineStart: number, at: number, to: number): boolean {
  const length = at - lineStart;
  if (length < WRAPPED_FROM) return true;
  const next = text.slice(at + 1, Math.min(to, at + 9));
  return (
    /^[ \t]*(?:\n|$)/.test(next) ||
    BULLET.test(next) ||
    /[.!?:…"”]\s*$/.test(text.slice(Math.max(lineStart, at - 3), at))
  );
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0xfeff
  );
}
