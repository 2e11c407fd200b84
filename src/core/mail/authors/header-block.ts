/** Finds the From/Sent/To/Subject block that clients put before earlier mail. The labels are data. */
import { HEADER_LABELS, type HeaderRole } from "../words/header-labels.ts";
import { lineText, type Sheet } from "./sheet.ts";

export interface HeaderBlock {
  /** How many lines it takes. */
  readonly lines: number;
  readonly from: string;
  readonly roles: ReadonlySet<HeaderRole>;
}

const MAX_LINES = 14;

/** The block that begins at a line with any label, or null where the line has none. */
export function readHeaderBlock(sheet: Sheet, index: number): HeaderBlock | null {
  const roles = new Set<HeaderRole>();
  let from = "";
  let count = 0;
  let last: HeaderRole | null = null;
  while (count < MAX_LINES && sheet.lines[index + count]?.fixed === null) {
    const text = lineText(sheet, index + count);
    const label = readLabel(text);
    // A label that came before starts something new, as does a blank line without a label after it.
    if (label !== null && !(roles.has(label.role) && label.role !== "other")) {
      roles.add(label.role);
      if (label.role === "from") from = label.value;
      last = label.role;
    } else if (!continues(sheet, index + count, last, text)) {
      break;
    }
    count++;
  }
  return count === 0 ? null : { lines: count, from, roles };
}

/** The role of a line such as "Sent: Monday", or null. */
export function readLabel(text: string): { readonly role: HeaderRole; readonly value: string } | null {
  const match = /^[*_>]{0,2}([^:：*\t]{1,24}?)\s?[*_]{0,2}\s?[:：][*_]{0,2}\s?/.exec(text);
  const role = HEADER_LABELS.get((match?.[1] ?? "").trim().toLowerCase());
  return match === null || role === undefined ? null : { role, value: text.slice(match[0].length).trim() };
}

/** Long lists of people wrap. */
function continues(sheet: Sheet, index: number, last: HeaderRole | null, text: string): boolean {
  const line = sheet.lines[index];
  if (line === undefined || line.blankBefore || last === null || line.fixed !== null) return false;
  return (last === "to" || last === "other" || last === "from") && /@|;\s*$/.test(text) && text.length < 400;
}
