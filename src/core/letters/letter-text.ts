/** A draft as plain paragraphs, and the search for blanks in any text that is about to go out. */
import { BLANK_CLOSE, BLANK_OPEN, type Draft, type Segment } from "./draft.ts";

/** A draft's paragraphs as plain text: quotations in quotation marks, blanks as `[fill in: label]`. */
export function paragraphsOf(draft: Draft): readonly string[] {
  return draft.paragraphs.map((segments) => segments.map(segmentText).join(""));
}

function segmentText(segment: Segment): string {
  if (segment.kind === "blank") return `${BLANK_OPEN}${segment.label}${BLANK_CLOSE}`;
  return segment.kind === "quotation" ? `“${segment.text}”` : segment.text;
}

/** What editors put between letters: soft hyphens, joiners, direction marks. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SPACES = /(?:&nbsp;|&#160;|&#xa0;|\s)+/gi;
const BLANK = /[[［] ?fill ?-?in\b ?[:：]? ?([^[\]［］]*)/gi;
const LONGEST_LABEL = 120;

/**
 * The labels of the blanks left in a text, in order. A blank counts however an editor has wrapped or spaced it, and
 * also where its closing bracket was lost.
 */
export function blanksIn(text: string): readonly string[] {
  const plain = text.replace(INVISIBLE, "").replace(SPACES, " ");
  return Array.from(plain.matchAll(BLANK), ([, label]) => (label ?? "").slice(0, LONGEST_LABEL).trim() || "a blank");
}
