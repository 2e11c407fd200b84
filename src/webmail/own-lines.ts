/**
 * Finds a letter that was put into a reply before, even after a person filled a blank or mended a line in it. Pure text.
 * Rule: lines of the letter may be replaced; a line the person added is never dropped.
 */

/** Where the letter stands among `lines` (both inclusive), and the person's own lines in between. */
export interface OwnLines {
  readonly first: number;
  readonly last: number;
  readonly added: readonly string[];
}

const BLANK_OPEN = "[fill in: ";
const MIN_WORDS = 4;
const SAME_SHARE = 0.6;

/** The earlier letter among the lines, or null where less than half of its lines are left. Stops at quoted lines. */
export function findOwnLines(lines: readonly string[], letter: readonly string[]): OwnLines | null {
  const own = letter.filter((line) => line.trim() !== "");
  const matched: number[] = [];
  let next = 0;
  for (let i = 0; i < lines.length && next < own.length; i++) {
    const line = lines[i] ?? "";
    if (line.startsWith(">")) break;
    const at = line.trim() === "" ? -1 : own.findIndex((wanted, k) => k >= next && isLineOf(line, wanted));
    if (at < 0) continue;
    matched.push(i);
    next = at + 1;
  }
  const first = matched[0];
  const last = matched.at(-1);
  if (first === undefined || last === undefined || matched.length * 2 < own.length) return null;
  const ours = new Set(matched);
  const added = lines.slice(first, last + 1).filter((line, i) => line.trim() !== "" && !ours.has(first + i));
  return { first, last, added };
}

/** Whether `line` is `wanted`: the same, the same with its blanks filled, or most of its words. */
export function isLineOf(line: string, wanted: string): boolean {
  const now = squeeze(line);
  const then = squeeze(wanted);
  return now === then || fillsBlanks(now, then) || sharesWords(now, then);
}

function squeeze(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}

function fillsBlanks(line: string, wanted: string): boolean {
  const pieces = literalPieces(wanted);
  if (pieces.length < 2) return false;
  const head = pieces[0] ?? "";
  const tail = pieces.at(-1) ?? "";
  if (pieces.join("").trim().length < MIN_WORDS || !line.startsWith(head) || !line.endsWith(tail)) return false;
  let at = head.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = line.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= line.length - tail.length;
}

/** The text around the blanks: `Dear [fill in: name],` gives `Dear ` and `,`. */
function literalPieces(wanted: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const open = wanted.indexOf(BLANK_OPEN, from);
    const close = open < 0 ? -1 : wanted.indexOf("]", open);
    if (close < 0) return [...pieces, wanted.slice(from)];
    pieces.push(wanted.slice(from, open));
    from = close + 1;
  }
}

function sharesWords(line: string, wanted: string): boolean {
  const words = wanted.toLowerCase().split(" ");
  if (words.length < MIN_WORDS) return false;
  const there = new Set(line.toLowerCase().split(" "));
  const shared = words.filter((word) => there.has(word)).length;
  return shared >= words.length * SAME_SHARE && there.size <= words.length * 2;
}
