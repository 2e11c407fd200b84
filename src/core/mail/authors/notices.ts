/** Finds what programs and organisations add to a mail: disclaimers, outside-sender warnings, list footers. */
import type { PassageKind } from "../message.ts";
import { ADDED_LINES, FAMILIES, FIRST_PERSON, OUTSIDE, SELF } from "../words/notice-phrases.ts";
import { lineText, type Sheet } from "./sheet.ts";

/** A notice of a paragraph is read up to here. */
const MAX_PARAGRAPH = 4000;
/** A warning about the sender stands above the writer's words: within the first paragraphs. */
const TOP_PARAGRAPHS = 3;

/** Turns the writer's lines that are notices into `notice`; changes `kinds` in place. */
export function markNotices(sheet: Sheet, kinds: PassageKind[]): void {
  let paragraph = 0;
  let afterNotice = false;
  for (let from = 0; from < kinds.length; ) {
    const until = paragraphEnd(sheet, kinds, from);
    if (kinds[from] === "writer") {
      const whole = isNotice(sheet, from, until, paragraph < TOP_PARAGRAPHS, afterNotice);
      for (let index = from; index < until; index++) {
        if (whole || isAddedLine(sheet, index)) kinds[index] = "notice";
      }
      afterNotice = whole;
      paragraph++;
    }
    from = until;
  }
}

function paragraphEnd(sheet: Sheet, kinds: readonly PassageKind[], from: number): number {
  let until = from + 1;
  while (until < kinds.length && kinds[until] === kinds[from] && sheet.lines[until]?.blankBefore !== true) until++;
  return until;
}

function isNotice(sheet: Sheet, from: number, until: number, top: boolean, afterNotice: boolean): boolean {
  const start = sheet.lines[from]?.start ?? 0;
  const end = sheet.lines[until - 1]?.end ?? start;
  const words = sheet.text
    .slice(start, Math.min(end, start + MAX_PARAGRAPH))
    .replace(/\s+/g, " ")
    .toLowerCase();
  if (FIRST_PERSON.test(words)) return false;
  if (top && words.length < 700 && OUTSIDE.every((pattern) => pattern.test(words))) return true;
  const families = FAMILIES.filter((pattern) => pattern.test(words)).length;
  const self = SELF.test(words);
  // Notices go on over several paragraphs, and only the first need name itself.
  return afterNotice ? families >= (self ? 1 : 2) : self && families >= 2;
}

function isAddedLine(sheet: Sheet, index: number): boolean {
  const words = lineText(sheet, index).toLowerCase();
  return words.length < 300 && ADDED_LINES.some((pattern) => pattern.test(words)) && !FIRST_PERSON.test(words);
}
