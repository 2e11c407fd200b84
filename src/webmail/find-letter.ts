/** Finds our letter in a rich editor: by its mark, or by its words where the editor took the mark away. Changes nothing. */
import { findOwnLines, isLineOf } from "./own-lines.ts";
import { lineRuns, plainText } from "./plain-text.ts";
import { linesOf } from "./put-plain.ts";

/** Travels with the sent mail, so it says nothing. */
export const OWN_CLASS = "reply-paragraph";

/** An earlier letter in the editor, and the lines that the person added inside it. */
export interface Earlier {
  readonly range: Range;
  readonly added: readonly string[];
}

/** The letter put in before, or null. */
export function findEarlier(root: HTMLElement, earlier: readonly string[] | null): Earlier | null {
  return findMarked(root, earlier) ?? findByWords(root, earlier);
}

/** Our paragraphs. Those of a letter that the other side quotes back are not ours to replace. */
export function markedIn(root: HTMLElement): Element[] {
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

/** Whether the letter stands in the editor paragraph by paragraph, each with our mark. */
export function holds(root: HTMLElement, paragraphs: readonly string[]): boolean {
  const own = markedIn(root);
  const same = (node: Element, text: string) => squeeze(node.textContent ?? "") === squeeze(text.replaceAll("\n", ""));
  return own.length === paragraphs.length && own.every((node, i) => same(node, paragraphs[i] ?? ""));
}

/** Whether every line of the letter stands in the editor, in order, outside of quoted mail. */
export function holdsWords(root: HTMLElement, paragraphs: readonly string[]): boolean {
  const there = lineRuns(root).map((run) => squeeze(run.map((text) => text.data).join("")).trim());
  let from = 0;
  return linesOf(paragraphs)
    .filter((line) => line.trim() !== "")
    .every((line) => {
      from = there.indexOf(squeeze(line).trim(), from) + 1;
      return from > 0;
    });
}

/** Editors write some spaces as no-break spaces. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ");
}
