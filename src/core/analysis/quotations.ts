/** Where a text quotes somebody's words: between quotation marks, of one paragraph or of several. Knows marks only. */
import type { Span } from "../mail/index.ts";

/** A quotation longer than this is a mark left open. */
export const LONGEST_QUOTATION = 600;
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

/** The quotations that may reach into a span. Marks are told apart by what stands before them: a line's start is sought well before it. */
export function quotationsAround(text: string, { start, end }: Span): readonly Span[] {
  const before = start - 2 * LONGEST_QUOTATION;
  const from = before <= 0 ? 0 : text.indexOf("\n", before) + 1;
  return quotationsIn(
    text,
    from > 0 && from <= start ? from : Math.max(0, before),
    Math.min(text.length, end + LONGEST_QUOTATION),
  );
}
