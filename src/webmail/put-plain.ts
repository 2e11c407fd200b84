/** A letter into a plain text area. Knows lines; the place of an earlier letter comes from own-lines. */
import { findOwnLines } from "./own-lines.ts";

/** Inserts or replaces; null where the area would not take the text. */
export function putPlain(
  area: HTMLTextAreaElement,
  paragraphs: readonly string[],
  earlier: readonly string[] | null,
): "inserted" | "replaced" | null {
  const before = area.value;
  const letter = paragraphs.join("\n\n");
  const lines = before.split("\n");
  const old = earlier ? findOwnLines(lines, linesOf(earlier)) : null;
  if (!old) {
    // A reply mostly starts with empty lines for typing: one of them is enough as the gap after the letter.
    const gap = before === "" ? "" : before.startsWith("\n\n") ? "" : before.startsWith("\n") ? "\n" : "\n\n";
    return replaceRange(area, 0, 0, letter + gap) ? "inserted" : null;
  }
  const start = offsetOfLine(lines, old.first);
  const end = offsetOfLine(lines, old.last) + (lines[old.last] ?? "").length;
  const added = old.added.length > 0 ? `\n\n${old.added.join("\n")}` : "";
  return replaceRange(area, start, end, letter + added) ? "replaced" : null;
}

/** The lines of paragraphs that may hold line breaks. */
export function linesOf(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => paragraph.split("\n"));
}

function offsetOfLine(lines: readonly string[], index: number): number {
  return lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
}

function replaceRange(area: HTMLTextAreaElement, start: number, end: number, text: string): boolean {
  const wanted = area.value.slice(0, start) + text + area.value.slice(end);
  const document = area.ownerDocument;
  area.focus();
  area.setSelectionRange(start, end);
  // The only way that keeps the undo of a text area; it raises a real input event.
  document.execCommand?.("insertText", false, text);
  if (area.value === wanted) return showStart(area, start);
  if (area.readOnly || area.disabled) return false;
  area.value = wanted;
  const Input = document.defaultView?.InputEvent;
  if (Input) area.dispatchEvent(new Input("input", { bubbles: true, inputType: "insertReplacementText" }));
  return area.value === wanted && showStart(area, start);
}

function showStart(area: HTMLTextAreaElement, start: number): true {
  area.setSelectionRange(start, start);
  area.scrollTop = 0;
  return true;
}
