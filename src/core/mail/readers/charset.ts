/** Alphabets that a mail names: which are unknown, and whether decoded words came out whole. */

const TYPE_HEADER = /^content-type:[^\n]{0,2000}(?:\n[ \t][^\n]{0,2000}){0,20}/gim;
const NAMED = /charset\s{0,9}=\s{0,9}["']?([^\s"';]{1,80})/i;
/** More damage than this share of the letters, and the words cannot be relied on. */
const MAX_DAMAGE = 0.1;
/** So few bad characters never make a mail unreadable. */
const FEW = 3;

/** A copy of the mail in which unknown alphabets are called UTF-8; null where all are known. */
export function nameUnknownUtf8(bytes: Uint8Array): Uint8Array | null {
  const source = new TextDecoder("latin1").decode(bytes);
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (const header of source.matchAll(TYPE_HEADER)) {
    const named = NAMED.exec(header[0]);
    const label = named?.[1];
    if (named === null || label === undefined || isKnown(label)) continue;
    const at = header.index + named.index + named[0].length - label.length;
    pieces.push(bytes.subarray(kept, at), new TextEncoder().encode("utf-8"));
    kept = at + label.length;
  }
  if (pieces.length === 0) return null;
  pieces.push(bytes.subarray(kept));
  return join(pieces);
}

/** True where so many characters could not be decoded that the words cannot be relied on. */
export function isDamaged(text: string): boolean {
  let damaged = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || code === 0) damaged++;
    else if (code > 0x20) letters++;
  }
  return damaged > FEW && damaged > (damaged + letters) * MAX_DAMAGE;
}

/** True where at least one character could not be decoded. */
export function hasGaps(text: string): boolean {
  return text.includes("\uFFFD");
}

function isKnown(label: string): boolean {
  // The mail parser knows some spellings that TextDecoder does not; those are left to it.
  if (/^(?:x-|cs|cp|ms|ibm|windows-|iso-?8859|iso-?2022|euc|shift|tis|uhc|ks_c)/i.test(label) && isNumbered(label))
    return true;
  try {
    return new TextDecoder(label) !== null;
  } catch {
    return false;
  }
}

function isNumbered(label: string): boolean {
  return /^(?:cp|windows-|ms|ibm)(?:932|936|949|950|874|51932|5022[0-2])$|^iso-?8859-?8-?[ie]$|^(?:x-|cs)?(?:shift_?jis|sjis|euc_?-?(?:jp|kr)|iso-?2022-?jp(?:-[12])?)$|^tis-?620$|^uhc$/i.test(
    label,
  );
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
