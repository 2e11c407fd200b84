/**
 * Names and addresses as Outlook writes them into labels, `From: Name<address>`. Pure text. The address is what ends the
 * label in brackets: a sender may put any other into their own name.
 */
import type { Address } from "../../core/mail/index.ts";
import { FROM_WORDS } from "./words.ts";

/** The last address in brackets; a word on presence may follow it. */
const BRACKETED = /<([^\s<>"'@]{1,64}@[^\s<>"'@]{1,255})>[^<>@]{0,80}$/;
const PLAIN = /^[^\s<>"'@,;:]{1,64}@[^\s<>"'@,;:]{1,255}$/;
/** Longer labels are cut: no honest name is longer. */
const MOST = 1000;

/** Text without the glyphs of icon fonts, marks of direction and doubled spaces. */
export function cleanLabel(text: string | null | undefined): string {
  return (text ?? "")
    .slice(0, MOST)
    .replace(/[\uE000-\uF8FF\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The last address in brackets, where nothing like an address follows, or the whole label; lower case, else null. */
export function addressIn(label: string): string | null {
  const text = cleanLabel(label);
  return (BRACKETED.exec(text)?.[1] ?? PLAIN.exec(text)?.[0])?.toLowerCase() ?? null;
}

/** Whether a text ends with an address in brackets. */
export function isBracketed(text: string): boolean {
  return cleanLabel(text).endsWith(">") && BRACKETED.test(cleanLabel(text));
}

/** The name in `From: Name<address>` or `Name<address>`; "" where only an address stands. */
export function nameIn(label: string): string {
  const text = cleanLabel(label).replace(BRACKETED, "").trim();
  const colon = /[:：]/.exec(text)?.index ?? -1;
  const name = colon > 0 && FROM_WORDS.has(text.slice(0, colon).trim().toLowerCase()) ? text.slice(colon + 1) : text;
  const bare = name.trim().replace(/^["']|["']$/g, "");
  return PLAIN.test(bare) ? "" : bare;
}

/** Whether a label names a sender in a language we know: `From: Name<address>`, `Von: Name`. */
export function saysFrom(label: string | null): boolean {
  const text = cleanLabel(label);
  const colon = /[:：]/.exec(text)?.index ?? -1;
  return colon > 0 && FROM_WORDS.has(text.slice(0, colon).trim().toLowerCase());
}

/** A person from a label, or null where it says nothing. */
export function personIn(label: string): Address | null {
  const [name, address] = [nameIn(label), addressIn(label)];
  return name === "" && address === null ? null : { name, address };
}
