/** What the markup of a mail says about who wrote a run of text. Knows no wording. */
import type { PassageKind } from "../message.ts";

/**
 * `attribution`: the line that introduces a quote; `header`: the From/Sent/To block before earlier mail; `reference`:
 * earlier mail, quoted or forwarded as the subject or its first line says; the others are passage kinds.
 */
export type Hint = Exclude<PassageKind, "writer"> | "attribution" | "header" | "reference";

/** A run of text with one hint, UTF-16 offsets, end exclusive. */
export interface HintRun {
  readonly start: number;
  readonly end: number;
  readonly hint: Hint;
}

/** A stretch of text inside which an opened quote ends, end exclusive. */
export interface Box {
  readonly start: number;
  readonly end: number;
}

/** A text with what is known of it from its markup; plain text has neither hints nor boxes. */
export interface HintedText {
  readonly text: string;
  /** In order, without overlaps. */
  readonly hints: readonly HintRun[];
  /** In order of their ends. */
  readonly boxes: readonly Box[];
}
