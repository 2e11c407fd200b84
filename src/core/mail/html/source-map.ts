/** Offsets of a text back to offsets in its HTML. Knows nothing of tags. */
import type { Span } from "../message.ts";

/** Runs of text with their places in the source, in order; grows while the text is made. */
export class SourceMap {
  readonly #textAt: number[] = [];
  readonly #htmlAt: number[] = [];
  readonly #textLength: number[] = [];
  readonly #htmlLength: number[] = [];

  /** Notes that `textLength` units at `textAt` stand for `htmlLength` units at `htmlAt`. */
  add(textAt: number, textLength: number, htmlAt: number, htmlLength: number): void {
    const last = this.#textAt.length - 1;
    if (last >= 0 && textLength === htmlLength && this.#continues(last, textAt, htmlAt)) {
      this.#textLength[last] = (this.#textLength[last] ?? 0) + textLength;
      this.#htmlLength[last] = (this.#htmlLength[last] ?? 0) + htmlLength;
      return;
    }
    this.#textAt.push(textAt);
    this.#htmlAt.push(htmlAt);
    this.#textLength.push(textLength);
    this.#htmlLength.push(htmlLength);
  }

  /** The source that holds the text from `start` to `end`; null where none of it comes from the source. */
  locate(start: number, end: number): Span | null {
    const first = this.#firstEndingAfter(start);
    let last = this.#firstEndingAfter(end - 1);
    if (last >= this.#textAt.length || (this.#textAt[last] ?? 0) >= end) last--;
    if (end <= start || first > last) return null;
    const from = this.#htmlOf(first, Math.max(start, this.#textAt[first] ?? 0), false);
    const to = this.#htmlOf(last, Math.min(end, (this.#textAt[last] ?? 0) + (this.#textLength[last] ?? 0)), true);
    return to > from ? { start: from, end: to } : null;
  }

  #continues(last: number, textAt: number, htmlAt: number): boolean {
    const textLength = this.#textLength[last] ?? 0;
    if (textLength !== this.#htmlLength[last]) return false;
    return (this.#textAt[last] ?? 0) + textLength === textAt && (this.#htmlAt[last] ?? 0) + textLength === htmlAt;
  }

  #htmlOf(run: number, textOffset: number, end: boolean): number {
    const html = this.#htmlAt[run] ?? 0;
    const inRun = textOffset - (this.#textAt[run] ?? 0);
    if (this.#textLength[run] === this.#htmlLength[run]) return html + inRun;
    // One entity or one run of blanks: it is whole or not there.
    return end ? html + (this.#htmlLength[run] ?? 0) : html;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#textAt.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#textAt[middle] ?? 0) + (this.#textLength[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
