/** Where a text quotes somebody's words: between quotation marks, of one paragraph or of several, or behind names as in a play. Knows marks only. */
import { CLOSING, GREETING, type Message, type Span } from "../mail/index.ts";

/** A longer line is no greeting, closing or name. */
const LONGEST_LINE = 80;
/** A quotation longer than this is a mark left open. */
const LONGEST_QUOTATION = 600;
const DOUBLE = new Set(['"', "“", "”", "„", "«", "»", "″"]);
const isWordCharacter = (char: string | undefined) => char !== undefined && /[\p{L}\d]/u.test(char);

/** The stretches between quotation marks, marks left out, in order. A mark that is never closed opens nothing. Linear. */
export function quotationsIn(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let double = -1;
  let single = -1;
  for (let at = from; at < to; at++) {
    const char = text[at] ?? "";
    if (char === "\n" && text[at + 1] === "\n") {
      double = overBreak(text, spans, double, at, to);
      single = -1;
    } else if (DOUBLE.has(char)) double = step(spans, double, at);
    else if (char === "'" || char === "‘" || char === "’" || char === "`") single = stepSingle(text, spans, single, at);
  }
  return spans;
}

/**
 * What becomes of an open mark where its paragraph ends. Verse and letters are quoted over several paragraphs: such a mark
 * stands at the start of a line, and it is closed further on or opened once more with each paragraph. Any other is dropped.
 */
function overBreak(text: string, spans: Span[], open: number, at: number, to: number): number {
  if (open < 0 || !/^\s*$/.test(text.slice(text.lastIndexOf("\n", open - 2) + 1, open - 1))) return -1;
  const end = Math.min(to, open + LONGEST_QUOTATION);
  for (let next = at; next < end; next++) {
    if (!DOUBLE.has(text[next] ?? "")) continue;
    if (/\S/.test(text[next - 1] ?? "") && !isWordCharacter(text[next + 1])) return open;
    if (/^\s*$/.test(text.slice(at, next))) spans.push({ start: open, end: at });
    return -1;
  }
  return -1;
}

function step(spans: Span[], open: number, at: number): number {
  if (open < 0) return at + 1;
  if (at - open > LONGEST_QUOTATION) return at + 1;
  if (at > open) spans.push({ start: open, end: at });
  return -1;
}

/** A single mark opens after a space and closes before one; inside a word it is an apostrophe. */
function stepSingle(text: string, spans: Span[], open: number, at: number): number {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  const opens = /[\s(:,]/.test(before) && isWordCharacter(after);
  if (opens && (open < 0 || at - open > LONGEST_QUOTATION)) return at + 1;
  const closes = open >= 0 && /[^\s]/.test(before) && !isWordCharacter(after);
  if (closes && at - open <= LONGEST_QUOTATION) return step(spans, open, at);
  return open;
}

/** Who speaks, and a colon: "BARON:", "2nd Witch (aside):". */
const SPEAKER =
  /^[ \t]*(?:\d{1,2}(?:st|nd|rd|th) )?(\p{Lu}[\p{L}'’-]+(?: [\p{L}\d'’-]+){0,2}) ?(?:\([^()\n]{1,40}\) ?)?:[ \t]*(?=\S)/u;
/** Who the writer is, and no part in a play. */
const WRITER = /^(?:me|myself|i|us|we)$/i;

/**
 * The lines of a play or of a talk written down: two speak, and one of them more than once, which tells such lines from
 * the fields of a form. What the writer says of himself there is his own.
 */
export function linesIn(text: string, from: number, to: number): readonly Span[] {
  const lines: { speaker: string; span: Span }[] = [];
  for (let at = from; at < to; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 || found > to ? to : found;
    const speaker = SPEAKER.exec(text.slice(at, Math.min(end, at + LONGEST_LINE)))?.[1];
    if (speaker !== undefined) lines.push({ speaker, span: { start: at, end: Math.min(end, at + LONGEST_QUOTATION) } });
    at = end + 1;
  }
  const speakers = new Set(lines.map(({ speaker }) => speaker));
  if (speakers.size < 2 || speakers.size === lines.length) return [];
  return lines.filter(({ speaker }) => !WRITER.test(speaker)).map(({ span }) => span);
}

/** What a message quotes in the writer's own passages. */
export class Quotations {
  /** By where they start. */
  private readonly spans: readonly Span[];
  constructor({ text, passages }: Pick<Message, "text" | "passages">) {
    const own = passages.filter(({ kind }) => kind === "writer");
    const spans = own
      .flatMap(({ start, end }) => [...quotationsIn(text, start, end), ...linesIn(text, start, end)])
      .sort((one, other) => one.start - other.start);
    this.spans = spans.length > 0 && own.some((passage) => saysMore(text, passage, spans)) ? spans : [];
  }

  /** Those that reach into a span. */
  around({ start, end }: Span): readonly Span[] {
    const found: Span[] = [];
    for (let at = this.firstAfter(start - LONGEST_QUOTATION); at < this.spans.length; at++) {
      const span = this.spans[at];
      if (!span || span.start >= end) break;
      if (span.end > start) found.push(span);
    }
    return found;
  }

  /** Whether most of a span stands between quotation marks. */
  cover({ start, end }: Span): boolean {
    const inside = this.around({ start, end }).reduce(
      (sum, one) => sum + Math.min(end, one.end) - Math.max(start, one.start),
      0,
    );
    return inside * 2 > end - start;
  }

  /** The first that starts there or later. */
  private firstAfter(place: number): number {
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle] as Span).start < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NAME = /^\S+(?:\s+\S+){0,3}$/u;

/** Whether a passage has words outside its quotations, but for how mails begin and end: then nobody is quoted. */
function saysMore(text: string, { start, end }: Span, quotations: readonly Span[]): boolean {
  let at = start;
  let isClosed = false;
  for (const quotation of [...quotations.filter((one) => one.start < end && one.end > start), { start: end, end }]) {
    for (const line of text.slice(at, Math.max(at, quotation.start)).split("\n")) {
      const words = line.slice(0, LONGEST_LINE + 1).trim();
      if (![...words].some(isWordCharacter)) continue;
      if (CLOSING.test(words.toLowerCase())) isClosed = true;
      else if (words.length > LONGEST_LINE || !(GREETING.test(words) || (isClosed && NAME.test(words)))) return true;
    }
    at = Math.max(at, quotation.end);
  }
  return false;
}
