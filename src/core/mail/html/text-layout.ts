/** Lays text out in lines as a reader would see it, and keeps where each piece came from. Knows no tags. */
import type { Box, Hint, HintRun } from "./hint.ts";
import { SourceMap } from "./source-map.ts";

const MAX_BREAKS = 3;
/** Blanks that do not stay as they are: runs, single ones other than a space, and a space at either edge. */
const BLANKS = /[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f\u00a0]|^ | $/g;

/** The text of a page while it is made: call `words`, `entity`, `lineBreak` and `block` in the order of the page. */
export class TextLayout {
  readonly map = new SourceMap();
  readonly hints: HintRun[] = [];
  readonly boxes: Box[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  #breaks = 0;
  #gap = "";
  #gapAt = 0;
  #gapLength = 0;

  get length(): number {
    return this.#length;
  }

  text(): string {
    return this.#pieces.join("");
  }

  /** A run of character data as it stands in the source at `at`; `keep` keeps its blanks and lines. */
  words(data: string, at: number, keep: boolean, hint: Hint | null): void {
    if (keep) {
      this.#kept(data, at, hint);
      return;
    }
    let from = 0;
    BLANKS.lastIndex = 0;
    for (let blank = BLANKS.exec(data); blank !== null; blank = BLANKS.exec(data)) {
      if (blank.index > from) this.#put(data.slice(from, blank.index), at + from, blank.index - from, hint);
      this.#blank(at + blank.index, blank[0].length);
      from = blank.index + blank[0].length;
    }
    if (from < data.length) this.#put(data.slice(from), at + from, data.length - from, hint);
  }

  /** A decoded entity that stood in the source from `at` on, `length` units long. */
  entity(character: string, at: number, length: number, hint: Hint | null): void {
    if (character === "\u00a0" || /^\s$/.test(character)) this.#blank(at, length);
    else this.#put(character, at, length, hint);
  }

  /** A line break that the writer made. */
  lineBreak(): void {
    this.#breaks = Math.min(MAX_BREAKS, this.#breaks + 1);
    this.#gap = "";
  }

  /** The edge of a block: at least `lines` line ends before the next words. */
  block(lines: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, lines);
    this.#gap = "";
  }

  /** The edge of a table cell. */
  cell(): void {
    if (this.#length > 0 && this.#breaks === 0) this.#gap = "\t";
  }

  #kept(data: string, at: number, hint: Hint | null): void {
    let from = 0;
    while (from <= data.length) {
      const found = data.indexOf("\n", from);
      const stop = found < 0 ? data.length : found;
      const end = stop > from && data.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop;
      if (end > from) this.#put(data.slice(from, end).replaceAll("\u00a0", " "), at + from, end - from, hint);
      if (found < 0) return;
      this.lineBreak();
      from = found + 1;
    }
  }

  #blank(at: number, length: number): void {
    if (this.#gap !== "") {
      if (this.#gap === " ") this.#gapLength = at + length - this.#gapAt;
      return;
    }
    if (this.#length === 0 || this.#breaks > 0) return;
    this.#gap = " ";
    this.#gapAt = at;
    this.#gapLength = length;
  }

  #put(words: string, at: number, sourceLength: number, hint: Hint | null): void {
    const before = this.#length;
    this.#flush();
    const start = this.#length;
    this.#push(words);
    this.map.add(start, words.length, at, sourceLength);
    if (hint === null) return;
    const last = this.hints.at(-1);
    // Only blanks lie between two puts, so a run of the same hint goes on over them.
    if (last !== undefined && last.hint === hint && last.end === before) {
      this.hints[this.hints.length - 1] = { start: last.start, end: this.#length, hint };
    } else {
      this.hints.push({ start, end: this.#length, hint });
    }
  }

  #flush(): void {
    if (this.#breaks > 0) {
      if (this.#length > 0) this.#push("\n".repeat(this.#breaks));
    } else if (this.#gap !== "") {
      if (this.#gap === " ") this.map.add(this.#length, 1, this.#gapAt, this.#gapLength);
      this.#push(this.#gap);
    }
    this.#breaks = 0;
    this.#gap = "";
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
