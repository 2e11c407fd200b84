/** Where a text quotes somebody's words: between quotation marks of one paragraph. Knows marks only. */
import type { Span } from "../mail/index.ts";

/** A quotation longer than this is a mark left open. */
export const LONGEST_QUOTATION = 600;
const DOUBLE = new Set(['"', "“", "”", "„", "«", "»", "″"]);

/** The stretches between quotation marks, marks left out, in order. A mark that is never closed opens nothing. Linear. */
export function quotationsIn(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let double = -1;
  let single = -1;
  for (let at = from; at < to; at++) {
    const char = text[at] ?? "";
    if (char === "\n" && text[at + 1] === "\n") double = single = -1;
    else if (DOUBLE.has(char)) double = step(spans, double, at);
    else if (char === "'" || char === "‘" || char === "’" || char === "`") single = stepSingle(text, spans, single, at);
  }
  return spans;
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
  const opens = /[\s(:,]/.test(before) && /[\p{L}\d]/u.test(after);
  if (opens && (open < 0 || at - open > LONGEST_QUOTATION)) return at + 1;
  const closes = open >= 0 && /[^\s]/.test(before) && !/[\p{L}\d]/u.test(after);
  if (closes && at - open <= LONGEST_QUOTATION) return step(spans, open, at);
  return open;
}
