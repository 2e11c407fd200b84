/**
 * A letter into a rich editor: one paragraph node for each paragraph, each with our class, so that the letter is found
 * again and survives the editor's own cleaning. Nodes are built, never parsed from anything that came from a page.
 */
import { findOwnLines, isLineOf } from "./own-lines.ts";
import { lineRuns, plainText } from "./plain-text.ts";
import { linesOf } from "./put-plain.ts";

/** Travels with the sent mail, so it says nothing. */
const OWN_CLASS = "reply-paragraph";

/** An earlier letter in the editor, and the lines that the person added inside it. */
interface Earlier {
  readonly range: Range;
  readonly added: readonly string[];
}

/** Inserts or replaces; null where the editor would not take the text. */
export function putRich(
  root: HTMLElement,
  paragraphs: readonly string[],
  earlier: readonly string[] | null,
): "inserted" | "replaced" | null {
  const document = root.ownerDocument;
  const old = findMarked(root, earlier) ?? findByWords(root, earlier);
  const nodes = paragraphs.map((text) => paragraphNode(document, text, OWN_CLASS));
  const after = old?.added ?? (isEmptyLine(root.firstElementChild) ? [] : [""]);
  nodes.push(...after.map((text) => paragraphNode(document, text, "")));
  // What was typed since the editor's last own undo step becomes a step, so that undo brings it back too.
  tellEditor(root);
  const range = withLanding(root, old?.range ?? startOf(root));
  select(root, range);
  // Keeps the undo of a plain contenteditable. The markup is our own nodes', written out.
  document.execCommand?.("insertHTML", false, nodes.map((node) => node.outerHTML).join(""));
  if (!holds(root, paragraphs) && !putNodes(root, range, nodes)) return null;
  tellEditor(root);
  return old ? "replaced" : "inserted";
}

/** Our paragraphs. Those of a letter that the other side quotes back are not ours to replace. */
function markedIn(root: HTMLElement): Element[] {
  return [...root.querySelectorAll(`p.${OWN_CLASS}`)].filter((node) => !node.closest("blockquote"));
}

/** The letter by its mark. Without its words only unmarked lines can be told as the person's. */
function findMarked(root: HTMLElement, earlier: readonly string[] | null): Earlier | null {
  const own = markedIn(root);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const range = root.ownerDocument.createRange();
  // From inside the first to inside the last: so the browser replaces these paragraphs and no neighbour.
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  const words = earlier && linesOf(earlier);
  const added = [...range.cloneContents().childNodes].flatMap((node) => {
    if (!words && (node as Partial<Element>).classList?.contains(OWN_CLASS)) return [];
    const lines = (node.nodeType === 3 ? (node.nodeValue ?? "") : plainText(node, [])).split("\n");
    return lines.filter((line) => line.trim() !== "" && !words?.some((wanted) => isLineOf(line, wanted)));
  });
  return { range, added };
}

/** The letter by its words, for an editor that was turned to plain text and back and has lost the mark. */
function findByWords(root: HTMLElement, earlier: readonly string[] | null): Earlier | null {
  const runs = lineRuns(root);
  const lines = runs.map((run) => run.map((text) => text.data).join(""));
  const found = earlier && findOwnLines(lines, linesOf(earlier));
  const first = found && runs[found.first]?.[0];
  const last = found && runs[found.last]?.at(-1);
  if (!first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return { range, added: found.added };
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

function holds(root: HTMLElement, paragraphs: readonly string[]): boolean {
  const own = markedIn(root);
  const same = (node: Element, text: string) => squeeze(node.textContent ?? "") === squeeze(text.replaceAll("\n", ""));
  return own.length === paragraphs.length && own.every((node, i) => same(node, paragraphs[i] ?? ""));
}

/** Editors write some spaces as no-break spaces. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** The second way: put the nodes in ourselves, where the editor refused the command or changed the letter. */
function putNodes(root: HTMLElement, range: Range, nodes: readonly HTMLElement[]): boolean {
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
  return markedIn(root).length > 0;
}

/** Editors with an undo of their own (TinyMCE) take a step of it from this event; others ignore it. */
function tellEditor(root: HTMLElement): void {
  const Input = root.ownerDocument.defaultView?.InputEvent;
  if (Input) root.dispatchEvent(new Input("input", { bubbles: true, inputType: "insertReplacementText", data: null }));
}
