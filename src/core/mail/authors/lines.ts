/** A hinted text cut into lines. Knows `>` marks and hints, no wording. */
import type { Hint, HintedText, HintRun } from "../html/hint.ts";
import type { PassageKind } from "../message.ts";

export interface Line {
  readonly start: number;
  /** Without the line end. A block of fixed lines ends where its last line ends. */
  readonly end: number;
  /** The author where marks or markup settle it; such lines that touch are one `Line`. */
  readonly fixed: Exclude<PassageKind, "writer"> | null;
  readonly hint: Hint | null;
  /** True after an empty line and at the start. */
  readonly blankBefore: boolean;
}

/** The lines that hold anything but blanks, in order. */
export function cutLines(page: HintedText): Line[] {
  const cutter = new Cutter(page.hints);
  const { text } = page;
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    cutter.line(text, at, end);
    at = end + 1;
  }
  return cutter.lines;
}

class Cutter {
  readonly lines: Line[] = [];
  readonly #hints: readonly HintRun[];
  #hint = 0;
  #blank = true;

  constructor(hints: readonly HintRun[]) {
    this.#hints = hints;
  }

  line(text: string, start: number, end: number): void {
    const first = firstInk(text, start, end);
    if (first < 0) {
      this.#blank = true;
      return;
    }
    let from = start;
    for (let run = this.#runFrom(from); run !== undefined && run.start < end; run = this.#runFrom(from)) {
      if (run.start > from && firstInk(text, from, run.start) >= 0) this.#add(from, run.start, null, null);
      const runEnd = Math.min(end, run.end);
      this.#add(Math.max(from, run.start), runEnd, fixedBy(run.hint), run.hint);
      from = runEnd;
      if (from >= end) return;
    }
    const ink = firstInk(text, from, end);
    if (ink < 0) return;
    this.#add(from, end, from === start && isMarked(text, ink, start) ? "quoted" : null, null);
  }

  #runFrom(offset: number): HintRun | undefined {
    while (this.#hint < this.#hints.length && (this.#hints[this.#hint]?.end ?? 0) <= offset) this.#hint++;
    return this.#hints[this.#hint];
  }

  #add(start: number, end: number, fixed: Line["fixed"], hint: Hint | null): void {
    const last = this.lines.at(-1);
    if (fixed !== null && last?.fixed === fixed && last.hint === hint) {
      this.lines[this.lines.length - 1] = { ...last, end };
    } else {
      this.lines.push({ start, end, fixed, hint, blankBefore: this.#blank });
    }
    this.#blank = false;
  }
}

function fixedBy(hint: Hint): Line["fixed"] {
  return hint === "attribution" || hint === "header" || hint === "reference" ? null : hint;
}

function isMarked(text: string, ink: number, start: number): boolean {
  // A face such as ">:(" is no quote mark.
  return ink - start <= 3 && text.charCodeAt(ink) === 0x3e && !/^>[:;=]-?[()|/\\]/.test(text.slice(ink, ink + 4));
}

/** The offset of the first character that is no blank, or -1. */
function firstInk(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const blank =
      code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff || code === 0x200b;
    if (!blank) return at;
  }
  return -1;
}
