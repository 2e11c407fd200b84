/** The lines that make an mbox file (RFC 4155): its separators and its quoted "From " lines. */

const DAY = "(?:mon|tue|wed|thu|fri|sat|sun)";
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
const SEPARATOR = new RegExp(
  `^From [^\\n]{0,320}?\\b${DAY},? (?:${MONTH} {1,2}\\d{1,2}|\\d{1,2} ${MONTH}),? (?:\\d{4} )?\\d{1,2}:\\d{2}(?::\\d{2})?\\b[^\\n]{0,60}$`,
  "i",
);
const HEADER = /^(?:[!-9;-~]{1,100}[ \t]{0,3}:|>From )/;
const MAIL_HEADER =
  /^(?:return-path|received|delivered-to|date|from|to|subject|message-id|mime-version|content-type|status|x-[\w-]{1,60}):/i;

/** How many characters of a line `isSeparator` looks at. */
export const SEPARATOR_LENGTH = 420;

/**
 * True where a line begins a mail: "From ", a sender, a date as ctime writes it, then a header line; and a blank line
 * before it, unless the header that follows is one that only mail has.
 */
export function isSeparator(line: string, next: string, afterBlank: boolean): boolean {
  if (!SEPARATOR.test(line)) return false;
  return HEADER.test(next) && (afterBlank || MAIL_HEADER.test(next));
}

/** A mail with one `>` taken from each quoted "From " line (mboxrd; for mboxo the same save for doubled marks). */
export function unquoteFrom(bytes: Uint8Array): Uint8Array {
  const source = new TextDecoder("latin1").decode(bytes);
  const marks: number[] = [];
  for (const quoted of source.matchAll(/^>+From /gm)) marks.push(quoted.index);
  if (marks.length === 0) return bytes;
  const plain = new Uint8Array(bytes.length - marks.length);
  let from = 0;
  let at = 0;
  for (const mark of marks) {
    plain.set(bytes.subarray(from, mark), at);
    at += mark - from;
    from = mark + 1;
  }
  plain.set(bytes.subarray(from), at);
  return plain;
}

/** The Content-Length that a header block names (mboxcl, mboxcl2), or null. */
export function contentLength(headers: string): number | null {
  const digits = /^content-length:[ \t]{0,9}(\d{1,12})[ \t]{0,9}\r?$/im.exec(headers)?.[1];
  return digits === undefined ? null : Number(digits);
}
