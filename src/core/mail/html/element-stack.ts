/** The open elements of a page, with what each hands down to its words. Linear however deep or broken the page is. */
import { BLOCK_ELEMENTS, CELL_ELEMENTS, SIBLING_GROUPS } from "./elements.ts";
import type { Hint } from "./hint.ts";

export interface OpenElement {
  readonly name: string;
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly hint: Hint | null;
  /** Length of the text when it opened. */
  readonly start: number;
  /** Set when a quote opened inside must end with this element. */
  box: boolean;
  /** Cells opened so far in a row. */
  cells: number;
  readonly spaced: boolean;
}

/** Deeper elements are not told apart: they take what their last told-apart parent hands down. */
const MAX_DEPTH = 20_000;

export class ElementStack {
  readonly #open: OpenElement[] = [];
  readonly #counts = new Map<string, number>();
  /** Places in `#open` of the blocks and cells, innermost last. */
  readonly #blocks: number[] = [];
  #beyond = 0;

  get top(): OpenElement | undefined {
    return this.#open.at(-1);
  }

  push(element: OpenElement): void {
    if (this.#open.length >= MAX_DEPTH) {
      this.#beyond++;
      return;
    }
    if (isBlock(element.name)) this.#blocks.push(this.#open.length);
    this.#open.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
  }

  /** Ends the innermost element of that name and all in it; nothing where none is open. */
  close(name: string, closed: (element: OpenElement) => void): void {
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    if ((this.#counts.get(name) ?? 0) === 0) return;
    for (let top = this.top; top !== undefined; top = this.top) {
      this.#pop(top, closed);
      if (top.name === name) return;
    }
  }

  /** Ends what HTML ends by itself before an element of that name opens: a paragraph, a list item, a cell. */
  closeBefore(name: string, closed: (element: OpenElement) => void): void {
    if (this.#beyond > 0 || !isBlock(name)) return;
    const innermost = this.#open[this.#blocks.at(-1) ?? -1];
    if (innermost === undefined) return;
    const group = SIBLING_GROUPS.get(innermost.name);
    if (innermost.name === "p" || (group !== undefined && group === SIBLING_GROUPS.get(name))) {
      this.close(innermost.name, closed);
      if (name === "tr") this.closeBefore(name, closed);
    } else if (name === "tr" && CELL_ELEMENTS.has(innermost.name)) {
      this.close(innermost.name, closed);
      this.closeBefore(name, closed);
    }
  }

  closeAll(closed: (element: OpenElement) => void): void {
    for (let top = this.top; top !== undefined; top = this.top) this.#pop(top, closed);
  }

  #pop(top: OpenElement, closed: (element: OpenElement) => void): void {
    this.#open.pop();
    if (isBlock(top.name)) this.#blocks.pop();
    this.#counts.set(top.name, (this.#counts.get(top.name) ?? 1) - 1);
    closed(top);
  }
}

function isBlock(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) || CELL_ELEMENTS.has(name);
}
