/** A text as the plain words that the model counts. Knows letters and spelling tricks, no classes and no weights. */
import { withApostrophe } from "../apostrophes.ts";
import { LOOKALIKES } from "../lexicons/characters.ts";
import { AGES, GROUPS, MIDDLE } from "../lexicons/group-words.ts";
import { HIDDEN } from "./hidden-words.ts";

const NOTHING = 0;
const LETTER = 1;
const DIGIT = 2;
const INNER = 3;
const MARK = 4;

/** What an ASCII character is to a word. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-zA-Z]/.test(char)) return LETTER;
  if (/[0-9]/.test(char)) return DIGIT;
  if ("'@$*#!|+_".includes(char)) return INNER;
  return ',.?!;:()"-/£%&'.includes(char) ? MARK : NOTHING;
});
const ENDS = [".", "!", "?"];
const LONGEST = 40;
/** Arrows, symbols and emoji begin here; none of them is in a word. */
const SIGNS = 0x2190;
const SKIN = /[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]/u;
const LATIN_KIN = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}/u;
const INVISIBLE = /[\u00ad\u0300-\u036f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe0f\ufeff]/g;

/**
 * Lower-case words, marks and emoji in order, about `most` at most; numbers as `#`. A text that ends without a mark ends with
 * a full stop: who leaves it out means the same. Linear in the length.
 */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const written = writtenIn(isAscii(text) ? text : unfold(text), most);
  const words: string[] = [];
  for (let at = 0; at < written.length && words.length < most; at++)
    pushWord(words, withApostrophe(written[at] as string, written[at - 1] ?? "", written[at + 1] ?? ""));
  if (words.length > 0 && !ENDS.includes(words.at(-1) ?? "")) words.push(".");
  return maskGroups(joinSpelled(words));
}

/** Words in lower case, marks and emoji as they are written, at most so many. */
function writtenIn(plain: string, most: number): string[] {
  const written: string[] = [];
  for (let at = 0; at < plain.length && written.length < most; ) {
    const code = plain.charCodeAt(at);
    const kind = code < 128 ? KINDS[code] : NOTHING;
    if (kind === LETTER || kind === DIGIT || (kind === INNER && startsWord(plain, at))) {
      const end = wordEnd(plain, at);
      written.push(plain.slice(at, Math.min(end, at + LONGEST)).toLowerCase());
      at = end;
    } else if (code >= SIGNS) {
      const sign = String.fromCodePoint(plain.codePointAt(at) ?? code);
      written.push(sign);
      at += sign.length;
    } else {
      if (kind === MARK || code === 33) written.push(plain[at] as string);
      at++;
    }
  }
  return written;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Curly marks straight, invisible signs gone, foreign letters that look Latin as Latin ones. */
function unfold(text: string): string {
  const plain = text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/…/g, "...");
  if (isAscii(plain)) return plain;
  let out = "";
  for (const char of plain.normalize("NFKD").replace(INVISIBLE, "")) {
    if (char <= "~") out += char;
    else if (SKIN.test(char)) continue;
    else out += LATIN_KIN.test(char) ? (LOOKALIKES[char] ?? LOOKALIKES[char.toLowerCase()] ?? char) : char;
  }
  return out;
}

function startsWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text[at] !== "'" && text[at] !== "!" && next < 128 && KINDS[next] === LETTER;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? KINDS[code] : NOTHING;
    if (kind === LETTER || kind === DIGIT) at++;
    else if (kind === INNER && continues(text, at)) at++;
    else break;
  }
  return at;
}

function continues(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const kind = next < 128 ? KINDS[next] : NOTHING;
  const char = text[at];
  return kind === LETTER || kind === DIGIT || (kind === INNER && char !== "'" && char !== "!") || char === "*";
}

function pushWord(words: string[], written: string): void {
  const point = written.codePointAt(0) ?? 0;
  if (point >= SIGNS) words.push(`e${point.toString(16)}`);
  else if (written.length === 1 && !/[\da-z]/.test(written)) words.push(written);
  else if (/^[a-z]+$/.test(written)) words.push(squeeze(written));
  else if (/^[a-z']+$/.test(written)) words.push(...contraction(written));
  else if (/^\d+$/.test(written)) words.push(written.length > 2 ? "###" : "#");
  else words.push(unmask(written));
}

/** "I'll" → i, will; "don't" → dont. */
function contraction(word: string): string[] {
  const match = /^([a-z]+)'(s|ll|re|ve|d|m)$/.exec(word);
  if (!match?.[1]) return [word.replaceAll("'", "") || "'"];
  const ends: Readonly<Record<string, string>> = { s: "'s", ll: "will", re: "are", ve: "have", d: "would", m: "am" };
  return [match[1], ends[match[2] ?? ""] ?? ""];
}

/** "fuuuuck" → "fuuck", or the word that it hides. */
function squeeze(word: string): string {
  if (!/(.)\1\1/.test(word)) return word;
  const once = word.replace(/(.)\1+/g, "$1");
  return HIDDEN.has(once) ? once : word.replace(/(.)\1{2,}/g, "$1$1");
}

/** "sh1t" and "f**k" as the words that they hide. */
function unmask(written: string): string {
  const letters = [...written].map((char) => LOOKALIKES[char] ?? char).join("");
  if (/^[a-z']+$/.test(letters)) return squeeze(letters.replaceAll("'", ""));
  if (!/^[a-z]/.test(letters) || !/[*#_]/.test(letters)) return /[a-z]{3}/.test(letters) ? letters : "#x";
  const shown = letters.replace(/[^a-z]/g, "").length;
  if (shown >= 2 || /^[fcs]\*{3}$/.test(letters)) for (const hidden of HIDDEN) if (fits(letters, hidden)) return hidden;
  return letters.replace(/[^a-z]+/g, "*");
}

function fits(masked: string, hidden: string): boolean {
  if (masked.length !== hidden.length) return false;
  for (let at = 0; at < masked.length; at++) {
    if (masked[at] !== hidden[at] && !"*#_".includes(masked[at] ?? "")) return false;
  }
  return true;
}

/** Groups of people by a word that tells no group; "black people" as one word, like "Muslims". */
function maskGroups(words: readonly string[]): readonly string[] {
  const masked: string[] = [];
  words.forEach((word, at) => {
    const group = GROUPS.get(word) ?? (isOfAge(words[at - 1], word, words[at + 1]) ? "groupterm" : undefined);
    const again = masked.at(-1) === "groupterm" && (group !== undefined || word === "people" || word === "folk");
    if (again) masked[masked.length - 1] = group === "groupterm" ? group : "groupterms";
    else if (word !== "middle" || !MIDDLE.has(words[at + 1] ?? "")) masked.push(group ?? (word === "an" ? "a" : word));
  });
  return masked;
}

/** "old people" and "she is old." name a group; an old boiler does not. */
function isOfAge(before: string | undefined, word: string, next: string | undefined): boolean {
  if (MIDDLE.has(word)) return before === "middle";
  return (
    AGES.has(word) && (next === undefined || /^[.,!?]$|^(?:people|folk|folks|person|persons|men|women)$/.test(next))
  );
}

/** "k i l l" and "k.i.l.l" → kill: three letters in a row that stand alone spell a word. */
function joinSpelled(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    let letters = "";
    while (end < words.length && isSpelled(words[end], letters)) letters += words[end++]?.replace(/[.-]/, "") ?? "";
    while (end > at && /^[.-]$/.test(words[end - 1] ?? "")) end--;
    if (letters.length >= 3) joined.push(squeeze(letters.slice(0, LONGEST)));
    else joined.push(...words.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return joined;
}

function isSpelled(word: string | undefined, letters: string): boolean {
  if (word === "." || word === "-") return letters !== "";
  return word?.length === 1 && word >= "a" && word <= "z";
}
