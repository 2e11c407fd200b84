/**
 * A letter into a rich editor: one paragraph node for each paragraph, each with our class, so that the letter is found
 * again and survives the editor's own cleaning. Nodes are built, never parsed from anything that came from a page.
 */
import { findEarlier, holds, holdsWords, markedIn, OWN_CLASS, squeeze } from "./find-letter.ts";
import { linesOf } from "./put-plain.ts";

/** Pastes in the page's own world, where an editor listens for it; see `PasteInPage`. */
export type RichPaste = (root: HTMLElement, html: string, text: string) => Promise<boolean>;

/** How long an editor may take to draw itself anew from a model that did not notice the letter, in milliseconds. */
const REDRAW_MS = 80;

/** Inserts or replaces, and looks again after a moment; null where the editor would not take the text by any way. */
export async function putRich(
  root: HTMLElement,
  paragraphs: readonly string[],
  earlier: readonly string[] | null,
  paste: RichPaste | null = null,
): Promise<"inserted" | "replaced" | null> {
  const document = root.ownerDocument;
  // What was typed since the editor's last own undo step becomes a step, so that undo brings it back too.
  tellEditor(root);
  const untouched = squeeze(root.textContent ?? "");
  const old = findEarlier(root, earlier);
  const after = old?.added ?? (isEmptyLine(root.firstElementChild) ? [] : [""]);
  const nodes = () => [
    ...paragraphs.map((text) => paragraphNode(document, text, OWN_CLASS)),
    ...after.map((text) => paragraphNode(document, text, "")),
  ];
  const lines = linesOf([...paragraphs, ...after]);
  const html = () => nodes().map((node) => node.outerHTML);
  const ways: readonly ((range: Range) => unknown)[] = [
    // Keeps the undo of a plain contenteditable. The markup is our own nodes', written out.
    () => command(document, "insertHTML", html().join("")),
    // Where a page's policy lets no markup through (Trusted Types).
    () => lines.forEach((line, i) => typeLine(document, line, i > 0)),
    () => paste?.(root, html().join(""), [...paragraphs, ...after].join("\n\n")),
    (range) => putNodes(root, range, nodes()),
  ];
  let range = withLanding(root, old?.range ?? startOf(root));
  let spot = range.startContainer;
  for (const [i, way] of ways.entries()) {
    // Words that an earlier way left behind are only replaced where they can be told by our mark.
    const replaceable = i === ways.length - 1 && markedIn(root).length > 0;
    if (i > 0 && !replaceable && squeeze(root.textContent ?? "") !== untouched) continue;
    // An editor that drew itself anew has thrown the place away: the range itself then stands at the start.
    if (!root.contains(spot)) range = placeFor(root, earlier);
    spot = range.startContainer;
    select(root, range);
    await way(range);
    if (!(i === 0 ? holds(root, paragraphs) : holdsWords(root, paragraphs))) continue;
    tellEditor(root);
    await new Promise((resolve) => document.defaultView?.setTimeout(resolve, REDRAW_MS));
    if (holdsWords(root, paragraphs)) return old ? "replaced" : "inserted";
  }
  return null;
}

function placeFor(root: HTMLElement, earlier: readonly string[] | null): Range {
  const old = findEarlier(root, earlier);
  return withLanding(root, old?.range ?? startOf(root));
}

function command(document: Document, name: string, value?: string): void {
  try {
    document.execCommand?.(name, false, value);
  } catch {
    // A page that demands Trusted Types: the next way follows.
  }
}

function typeLine(document: Document, line: string, isNext: boolean): void {
  if (isNext) command(document, "insertParagraph");
  if (line !== "") command(document, "insertText", line);
}

function startOf(root: HTMLElement): Range {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.collapse(true);
  return range;
}

/**
 * Where the block at the range's start is no paragraph, browsers would put ours inside it (into the signature even): a
 * paragraph is laid in front to land on. Undo leaves it as an empty line.
 */
function withLanding(root: HTMLElement, range: Range): Range {
  const top = [...root.children].find((block) => block.contains(range.startContainer)) ?? root.firstElementChild;
  if (!top || top.nodeName === "P") return range;
  // Bare words come first, or words stand before the range in its block: browsers insert well there.
  if (range.startContainer === root && root.firstChild !== top) return range;
  const ahead = root.ownerDocument.createRange();
  ahead.setStartBefore(top);
  ahead.setEnd(range.startContainer, range.startOffset);
  if (ahead.toString().trim() !== "") return range;
  const landing = paragraphNode(root.ownerDocument, "", "");
  top.before(landing);
  if (range.collapsed) return startOf(root);
  range.setStart(landing, 0);
  return range;
}

function isEmptyLine(block: Element | null): boolean {
  return block?.nodeName === "DIV" && block.textContent?.trim() === "" && block.children.length <= 1;
}

function select(root: HTMLElement, range: Range): void {
  root.focus();
  const selection = root.ownerDocument.defaultView?.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function paragraphNode(document: Document, text: string, name: string): HTMLElement {
  const paragraph = document.createElement("p");
  if (name) paragraph.className = name;
  text.split("\n").forEach((line, i) => {
    if (i > 0 || text === "") paragraph.append(document.createElement("br"));
    if (line !== "") paragraph.append(line);
  });
  return paragraph;
}

/** The last way: put the nodes in ourselves, where the editor refused the command or changed the letter. */
function putNodes(root: HTMLElement, range: Range, nodes: readonly HTMLElement[]): void {
  const own = markedIn(root);
  const [first, last] = [own[0], own.at(-1)];
  const at = range.startContainer;
  if (at.nodeName === "P" && at.textContent === "") range.setStartBefore(at);
  if (first && last) {
    range.setStartBefore(first);
    range.setEndAfter(last);
  }
  const fragment = root.ownerDocument.createDocumentFragment();
  fragment.append(...nodes);
  range.deleteContents();
  range.insertNode(fragment);
}

/** Editors with an undo of their own (TinyMCE) take a step of it from this event; others ignore it. */
function tellEditor(root: HTMLElement): void {
  const Input = root.ownerDocument.defaultView?.InputEvent;
  if (Input) root.dispatchEvent(new Input("input", { bubbles: true, inputType: "insertReplacementText", data: null }));
}
