/** Tells a body apart by author: one pass for quotes, one for notices, one for signatures. */
import { cutLines } from "./authors/lines.ts";
import { markNotices } from "./authors/notices.ts";
import { tellQuotes } from "./authors/quotes.ts";
import type { Sheet } from "./authors/sheet.ts";
import { markSignatures } from "./authors/signatures.ts";
import type { HintedText } from "./html/hint.ts";
import type { Address, Passage, PassageKind } from "./message.ts";

/**
 * The passages of a text, in order and without gaps from 0 to its length. The sender and the subject help to tell a
 * pasted letter of the writer's own from forwarded mail.
 */
export function tellPassages(page: HintedText, from: Address | null, subject: string): Passage[] {
  const sheet: Sheet = { text: page.text, lines: cutLines(page), boxes: page.boxes, from, subject };
  const kinds = tellQuotes(sheet);
  markNotices(sheet, kinds);
  markSignatures(sheet, kinds);
  return joinLines(sheet, kinds);
}

/** Blank lines go with what stands before them, at the start with what follows. */
function joinLines(sheet: Sheet, kinds: readonly PassageKind[]): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index] ?? "writer";
    const next = kinds[index + 1];
    if (next === kind) continue;
    const end = next === undefined ? sheet.text.length : (sheet.lines[index + 1]?.start ?? sheet.text.length);
    passages.push({ kind, start, end });
    start = end;
  }
  if (passages.length === 0 && sheet.text.length > 0) return [{ kind: "writer", start: 0, end: sheet.text.length }];
  return passages;
}
