/**
 * HTML of a mail as text with hints about its authors, each unit with its place in the source. Knows how pages are
 * built and what they hide, not what words mean. Nothing of the page runs, loads or is drawn.
 */
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Span } from "../message.ts";
import { elementHint, isBox, keepsLines } from "./element-hint.ts";
import { ElementStack, type OpenElement } from "./element-stack.ts";
import {
  BLOCK_ELEMENTS,
  CELL_ELEMENTS,
  PREFORMATTED_ELEMENTS,
  SPACED_ELEMENTS,
  UNREAD_ELEMENTS,
  VOID_ELEMENTS,
} from "./elements.ts";
import { hiddenSelectors, hides } from "./hidden.ts";
import type { Hint, HintedText } from "./hint.ts";
import type { SourceMap } from "./source-map.ts";
import { TextLayout } from "./text-layout.ts";

export interface HtmlText extends HintedText {
  readonly map: SourceMap;
}

/** Reads a page of any shape: broken, cut short or nested without end. Time and memory grow with its length only. */
export function readHtml(html: string): HtmlText {
  const reader = new HtmlReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.finish();
}

/** The place in the HTML source of the text from `start` to `end`; null where no source stands behind it. */
export function locateInHtml(html: string, start: number, end: number): Span | null {
  return readHtml(html).map.locate(start, end);
}

const KEPT_ATTRIBUTES = new Set(["id", "class", "style", "type", "cite", "name", "hidden", "data-marker"]);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

class HtmlReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #layout = new TextLayout();
  readonly #stack = new ElementStack();
  #hiddenNames = new Set<string>();
  #tag = "";
  #attribute = "";
  #value = "";
  #attributes: Map<string, string> | null = null;
  #textEnd = 0;

  constructor(html: string) {
    this.#html = html;
  }

  finish(): HtmlText {
    this.#stack.closeAll((element) => this.#closed(element));
    const { hints, boxes, map } = this.#layout;
    return { text: this.#layout.text(), hints, boxes, map };
  }

  ontext(start: number, end: number): void {
    const parent = this.#stack.top;
    this.#textEnd = end;
    if (parent?.name === "style") this.#readStyle(this.#html.slice(start, end));
    if (parent?.hidden === true) return;
    this.#layout.words(this.#html.slice(start, end), start, parent?.preformatted === true, parent?.hint ?? null);
  }

  ontextentity(codepoint: number, end: number): void {
    const parent = this.#stack.top;
    // The tokenizer tells where an entity ends; it begins where the text before it ended.
    const start = Math.max(this.#textEnd, this.#html.lastIndexOf("&", end - 1));
    this.#textEnd = end;
    if (parent?.hidden !== true) {
      this.#layout.entity(String.fromCodePoint(codepoint), start, end - start, parent?.hint ?? null);
    }
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = end - start > 20 ? "" : this.#html.slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    if (KEPT_ATTRIBUTES.has(this.#attribute)) this.#value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (KEPT_ATTRIBUTES.has(this.#attribute)) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!KEPT_ATTRIBUTES.has(this.#attribute)) return;
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(end: number): void {
    this.#textEnd = end;
    const name = this.#tag;
    this.#stack.closeBefore(name, (element) => this.#closed(element));
    if (name === "br") {
      if (this.#stack.top?.hidden !== true) this.#layout.lineBreak();
    } else if (name === "hr") {
      this.#layout.block(2);
    } else if (!VOID_ELEMENTS.has(name)) {
      this.#opened(name, this.#attributes ?? NO_ATTRIBUTES);
    }
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.#textEnd = end;
    // Browsers read a stray `</br>` as a line break.
    if (name === "br") this.#layout.lineBreak();
    else this.#stack.close(name, (element) => this.#closed(element));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #opened(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#stack.top;
    const own = attributes === NO_ATTRIBUTES && name !== "blockquote" ? null : elementHint(name, attributes);
    const spaced = SPACED_ELEMENTS.has(name) && own !== "attribution";
    const hidden = parent?.hidden === true || UNREAD_ELEMENTS.has(name) || this.#isHidden(attributes);
    if (!hidden) this.#edge(name, spaced);
    if (parent !== undefined && CELL_ELEMENTS.has(name)) parent.cells++;
    // What follows the header block of earlier mail belongs to it as long as its parent lasts.
    if (own === "header" && parent !== undefined) parent.box = true;
    this.#stack.push({
      name,
      hidden,
      preformatted: parent?.preformatted === true || PREFORMATTED_ELEMENTS.has(name) || keepsLines(attributes),
      hint: handedDown(parent?.hint ?? null, own),
      start: this.#layout.length,
      box: attributes !== NO_ATTRIBUTES && isBox(attributes),
      cells: 0,
      spaced,
    });
  }

  #closed(element: OpenElement): void {
    // Rows of one cell lay out paragraphs; rows of more are lines of a table.
    if (!element.hidden) this.#edge(element.name, element.spaced || (element.name === "tr" && element.cells === 1));
    if (element.box) this.#layout.boxes.push({ start: element.start, end: this.#layout.length });
  }

  #edge(name: string, spaced: boolean): void {
    if (CELL_ELEMENTS.has(name)) this.#layout.cell();
    else if (BLOCK_ELEMENTS.has(name)) this.#layout.block(spaced ? 2 : 1);
  }

  #isHidden(attributes: ReadonlyMap<string, string>): boolean {
    if (attributes.size === 0) return false;
    if (attributes.has("hidden")) return true;
    const style = attributes.get("style");
    if (style !== undefined && hides(style)) return true;
    if (this.#hiddenNames.size === 0) return false;
    const classes = (attributes.get("class") ?? "").slice(0, 2000).toLowerCase().split(/\s+/, 30);
    if (classes.some((token) => this.#hiddenNames.has(`.${token}`))) return true;
    return this.#hiddenNames.has(`#${(attributes.get("id") ?? "").slice(0, 100).toLowerCase()}`);
  }

  #readStyle(css: string): void {
    for (const selector of hiddenSelectors(css)) this.#hiddenNames.add(selector);
  }
}

/** Somebody else's words stay theirs whatever is inside; in a signature a quote is still a quote. */
function handedDown(parent: Hint | null, own: Hint | null): Hint | null {
  if (parent === null || parent === "signature" || parent === "attribution") return own ?? parent;
  return parent;
}
