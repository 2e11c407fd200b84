/**
 * Tells quoted and forwarded mail from the writer's own lines. Marked lines (`>`, block quotations) end where the marks
 * end, so that answers between them are the writer's; what has an opening line only goes on to the end of its box.
 */
import type { PassageKind } from "../message.ts";
import { FORWARD_WORDS, ORIGINAL_WORDS } from "../words/marker-lines.ts";
import { readAttribution } from "./attribution.ts";
import { readHeaderBlock, readLabel } from "./header-block.ts";
import { lineText, type Sheet } from "./sheet.ts";
import { subjectPrefix } from "./subject.ts";

type Borrowed = "quoted" | "forwarded";

/** A line or lines that open somebody else's mail. */
interface Opener {
  readonly kind: Borrowed;
  readonly lines: number;
  /** False where only marked lines after it make it an opener. */
  readonly certain: boolean;
}

/** The author of every line; `writer` where nothing says otherwise. */
export function tellQuotes(sheet: Sheet): PassageKind[] {
  const kinds: PassageKind[] = [];
  const endOfBox = boxEnds(sheet);
  let index = 0;
  while (index < sheet.lines.length) {
    const fixed = sheet.lines[index]?.fixed ?? null;
    const opener = fixed === null ? findOpener(sheet, index, kinds) : null;
    if (opener === null) {
      kinds.push(fixed === "quoted" && opensForwarded(sheet, index) ? "forwarded" : (fixed ?? "writer"));
      index++;
      continue;
    }
    const until = endOfBorrowed(sheet, index, opener, endOfBox);
    while (index < until) {
      const own = sheet.lines[index]?.fixed;
      kinds.push(own === "notice" || own === "forwarded" ? own : opener.kind);
      index++;
    }
  }
  return kinds;
}

/** True for a marked block that begins as forwarded mail does, as Apple Mail makes it. */
function opensForwarded(sheet: Sheet, index: number): boolean {
  const lines = lineText(sheet, index).split("\n", 6);
  const first = lines.map((line) => markerWords(line.replace(/^[>\s]+/, ""))).find((words) => words !== "");
  return first !== undefined && FORWARD_WORDS.has(first);
}

/** The line after the last that the opener covers; the opener's own line where it opens nothing. */
function endOfBorrowed(sheet: Sheet, index: number, opener: Opener, endOfBox: (offset: number) => number): number {
  let at = index + opener.lines;
  const isQuoted = (line: number): boolean => sheet.lines[line]?.fixed === "quoted";
  if (isQuoted(at)) {
    while (isQuoted(at)) at++;
    return at;
  }
  const end = endOfBox(sheet.lines[index]?.start ?? 0);
  while (at < sheet.lines.length && (sheet.lines[at]?.start ?? 0) < end) at++;
  return at;
}

/** Where the innermost box around an offset ends. To be asked in order of offsets, so that all answers take one pass. */
function boxEnds(sheet: Sheet): (offset: number) => number {
  let next = 0;
  return (offset) => {
    for (; next < sheet.boxes.length; next++) {
      const box = sheet.boxes[next];
      // Boxes come in order of their ends: the first that holds the offset is the innermost.
      if (box !== undefined && box.start <= offset && offset < box.end) return box.end;
    }
    return sheet.text.length;
  };
}

function findOpener(sheet: Sheet, index: number, before: readonly PassageKind[]): Opener | null {
  const opener =
    readMarker(sheet, index) ??
    readHinted(sheet, index) ??
    readUnderRule(sheet, index, before) ??
    readHeaders(sheet, index, before) ??
    readIntroduction(sheet, index);
  if (opener === null) return null;
  return opener.certain || sheet.lines[index + opener.lines]?.fixed === "quoted" ? opener : null;
}

/** "-----Original Message-----", "Begin forwarded message:", with the header block that may follow. */
function readMarker(sheet: Sheet, index: number): Opener | null {
  const text = lineText(sheet, index);
  if (text.length > 90) return null;
  const dashed = /^\*?[-_=—–]{2,}/.test(text);
  const words = markerWords(text);
  const kind = FORWARD_WORDS.has(words) || (dashed && words.startsWith("forwarded by ")) ? "forwarded" : "quoted";
  if (kind === "quoted" && !ORIGINAL_WORDS.has(words)) return null;
  const after = readHeaderBlock(sheet, index + 1);
  // Without dashes the words could be a heading of the writer's own: then a header block must follow.
  if (!dashed && after === null && !/[:：]$/.test(text)) return null;
  const known = kind === "forwarded" || subjectPrefix(sheet.subject) !== "forward" ? kind : "forwarded";
  return { kind: known, lines: 1 + (after?.lines ?? 0), certain: true };
}

/** The words between the dashes of a marker line. */
function markerWords(line: string): string {
  return line
    .slice(0, 120)
    .replace(/^[\s*\-_=—–]+/, "")
    .replace(/[\s*\-_=—–:：]+$/, "")
    .toLowerCase();
}

/** Lines whose markup says what they are. */
function readHinted(sheet: Sheet, index: number): Opener | null {
  const hint = sheet.lines[index]?.hint ?? null;
  if (hint === "attribution") {
    return {
      kind: "quoted",
      lines: hintedLines(sheet, index),
      certain: readAttribution(sheet, index)?.certain === true,
    };
  }
  if (hint !== "header" && hint !== "reference") return null;
  const kind = subjectPrefix(sheet.subject) === "forward" ? "forwarded" : "quoted";
  return { kind, lines: hintedLines(sheet, index), certain: true };
}

function hintedLines(sheet: Sheet, index: number): number {
  const hint = sheet.lines[index]?.hint;
  let count = 1;
  while (sheet.lines[index + count]?.hint === hint) count++;
  return count;
}

/** A rule of underscores directly above a header block. */
function readUnderRule(sheet: Sheet, index: number, before: readonly PassageKind[]): Opener | null {
  if (!/^[_=*-]{5,}$/.test(lineText(sheet, index))) return null;
  const block = readHeaders(sheet, index + 1, before);
  return block === null ? null : { ...block, lines: block.lines + 1 };
}

function readHeaders(sheet: Sheet, index: number, before: readonly PassageKind[]): Opener | null {
  const first = readLabel(lineText(sheet, index))?.role;
  if (first !== "from" && first !== "date" && first !== "subject") return null;
  const block = readHeaderBlock(sheet, index);
  if (block === null || !block.roles.has("from") || isMemo(sheet, index)) return null;
  // Few clients begin with the date or the subject, so there more must be there.
  if (first !== "from" && block.roles.size < 3) return null;
  const prefix = subjectPrefix(sheet.subject);
  const kind = prefix === "forward" ? "forwarded" : "quoted";
  const opener: Opener = { kind, lines: block.lines, certain: true };
  const isFirst = !before.includes("writer");
  // A letter or web form that begins with its own sender is the writer's, and so is their own complaint sent again.
  if (isFirst && (prefix === null || isOwn(sheet, block.from))) return null;
  if (block.roles.size >= 2) return opener;
  const alone = sheet.lines[index]?.blankBefore === true && block.from !== "" && block.from.length < 120;
  return kind === "forwarded" && alone && !isOwn(sheet, block.from) ? opener : null;
}

/** In a memo the receiver stands before the sender; no client writes so. */
function isMemo(sheet: Sheet, index: number): boolean {
  if (index === 0 || sheet.lines[index]?.blankBefore === true) return false;
  return readLabel(lineText(sheet, index - 1))?.role === "to";
}

function isOwn(sheet: Sheet, from: string): boolean {
  const said = from.toLowerCase();
  const { name, address } = sheet.from ?? { name: "", address: null };
  return (address !== null && said.includes(address)) || (name !== "" && said.includes(name.toLowerCase()));
}

function readIntroduction(sheet: Sheet, index: number): Opener | null {
  const attribution = readAttribution(sheet, index);
  return attribution === null ? null : { kind: "quoted", ...attribution };
}
