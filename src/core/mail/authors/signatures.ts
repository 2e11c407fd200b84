/** Finds signatures among the writer's lines: after `-- `, under a name, and the lines that phones add. */
import type { PassageKind } from "../message.ts";
import { CLOSING, CONTACT, DEVICE_LINES, FIRST_PERSON_ONE, SMALL_WORDS, SPEAKING } from "../words/sign-off-words.ts";
import { lineText, type Sheet } from "./sheet.ts";

/** Longer text after dashes is no signature unless the dashes are exactly `-- `. */
const MAX_LOOSE = 10;
const MAX_STRICT = 40;
/** A card under a name has at most this many lines. */
const MAX_CARD = 14;
const MAX_CARD_LINE = 180;

/** Turns the writer's lines that are signature into `signature`; changes `kinds` in place. */
export function markSignatures(sheet: Sheet, kinds: PassageKind[]): void {
  for (let from = 0; from < kinds.length; ) {
    let until = from + 1;
    while (until < kinds.length && kinds[until] === kinds[from]) until++;
    if (kinds[from] === "writer") markStretch(sheet, kinds, from, until);
    from = until;
  }
}

function markStretch(sheet: Sheet, kinds: PassageKind[], from: number, until: number): void {
  for (let index = from; index < until; index++) {
    if (isDeviceLine(sheet, index)) kinds[index] = "signature";
  }
  const dashes = findDashes(sheet, from, until);
  if (dashes !== null) {
    for (let index = dashes; index < until && !isPostscript(sheet, index); index++) kinds[index] = "signature";
  }
  let end = dashes ?? until;
  while (end > from && kinds[end - 1] === "signature") end--;
  const card = findCard(sheet, from, end);
  if (card !== null) kinds.fill("signature", card, end);
}

function isDeviceLine(sheet: Sheet, index: number): boolean {
  const words = lineText(sheet, index)
    .toLowerCase()
    .replace(/^[^\p{L}]{1,3}/u, "");
  return words.length < 160 && !SPEAKING.test(words) && DEVICE_LINES.some((pattern) => pattern.test(words));
}

/** The line of dashes that begins a signature, or null. */
function findDashes(sheet: Sheet, from: number, until: number): number | null {
  for (let index = until - 1; index >= from && until - index <= MAX_STRICT; index--) {
    const line = sheet.lines[index];
    if (line === undefined || line.end - line.start > 8) continue;
    const words = sheet.text.slice(line.start, line.end).replace(/\r$/, "");
    if (words === "-- ") return index;
    if (/^\s?(?:--|—|–)\s?$/.test(words) && until - index <= MAX_LOOSE) return index;
  }
  return null;
}

function isPostscript(sheet: Sheet, index: number): boolean {
  return sheet.lines[index]?.blankBefore === true && /^p\.? ?s\b/i.test(lineText(sheet, index));
}

/** The first line under a name from which on all lines to the end are a card: posts, numbers, addresses. */
function findCard(sheet: Sheet, from: number, until: number): number | null {
  let first: number | null = null;
  for (let name = until - 2; name >= from && until - name - 1 <= MAX_CARD; name--) {
    if (!isName(sheet, name, from)) continue;
    const sender = isSender(sheet, name);
    if (isCard(sheet, name + 1, until, sender, sender || isUnderClosing(sheet, name, from))) first = name + 1;
  }
  return first;
}

function isName(sheet: Sheet, index: number, from: number): boolean {
  const text = lineText(sheet, index);
  if (!isUnderClosing(sheet, index, from) && sheet.lines[index]?.blankBefore !== true) return false;
  if (CLOSING.test(text.toLowerCase()) || SPEAKING.test(text.toLowerCase())) return false;
  return text.length <= 50 && /^[^\d?!:;|@]+$/.test(text) && !/[a-z]{3}\.$/.test(text) && isTitled(text, 6);
}

function isUnderClosing(sheet: Sheet, index: number, from: number): boolean {
  return index > from && CLOSING.test(lineText(sheet, index - 1).toLowerCase());
}

function isSender(sheet: Sheet, index: number): boolean {
  const name = sheet.from?.name.toLowerCase() ?? "";
  const said = lineText(sheet, index).toLowerCase().replace(/,$/, "");
  return name !== "" && said !== "" && (name.includes(said) || said.includes(name));
}

/** `signed`: the name above is known to be one. Otherwise only numbers and addresses tell a card from shouted words. */
function isCard(sheet: Sheet, from: number, until: number, sender: boolean, signed: boolean): boolean {
  let lines = 0;
  let contacts = 0;
  for (let index = from; index < until; index++) {
    const text = lineText(sheet, index);
    const words = text.toLowerCase();
    if (text.length > MAX_CARD_LINE || CLOSING.test(words) || isSender(sheet, index)) return false;
    if (isCardLine(text, words)) lines++;
    // A slogan may stand in a card of the sender's, yet nothing in which they speak of themselves.
    else if (!sender || lines === 0 || FIRST_PERSON_ONE.test(words)) return false;
    if (CONTACT.test(words)) contacts++;
  }
  return signed ? lines > 0 : contacts > 0;
}

function isCardLine(text: string, words: string): boolean {
  if (/^[\W_]+$/.test(text)) return true;
  if (/ [|•·] /.test(text) && CONTACT.test(words)) return true;
  if (SPEAKING.test(words)) return false;
  if (CONTACT.test(words)) return text.length < 140;
  return text.length <= 80 && !/[.!?]$/.test(text) && isTitled(text, 10);
}

/** Capitalised words, as names, posts and places have, yet not shouted throughout; at least one letter. */
function isTitled(text: string, most: number): boolean {
  const words = text.split(/[\s,/&()'’"-]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > most) return false;
  if (words.length > 1 && text.length > 8 && text === text.toUpperCase()) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.has(word.toLowerCase()));
}
