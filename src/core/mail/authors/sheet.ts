/** What every rule about authors works on: the text in lines, and what the envelope says. */
import type { Box } from "../html/hint.ts";
import type { Address } from "../message.ts";
import type { Line } from "./lines.ts";

export interface Sheet {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  readonly from: Address | null;
  readonly subject: string;
}

/** Rules look at no more than this of one line, so that a line of a million letters costs nothing. */
const MAX_READ = 600;

/** The words of a line without blanks at its edges, cut to a length that every rule can read; empty past the end. */
export function lineText(sheet: Sheet, index: number): string {
  const line = sheet.lines[index];
  return line === undefined ? "" : sheet.text.slice(line.start, Math.min(line.end, line.start + MAX_READ)).trim();
}
