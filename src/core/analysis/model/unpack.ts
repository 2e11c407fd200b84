/** Base64 → signed bytes. Knows no model; needs neither `fetch` nor `atob`. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What each character stands for, by its code. */
const VALUES = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at++) VALUES[ALPHABET.charCodeAt(at)] = at;

/** The bytes of base64 text without padding; line breaks are passed over. Linear; some milliseconds for a megabyte. */
export function unpackBytes(lines: string): Int8Array {
  const packed = lines.replaceAll("\n", "");
  const bytes = new Int8Array(Math.floor((packed.length * 3) / 4));
  let to = 0;
  for (let at = 0; at < packed.length; at += 4) {
    const held =
      ((VALUES[packed.charCodeAt(at)] as number) << 18) |
      (((VALUES[packed.charCodeAt(at + 1)] as number) | 0) << 12) |
      (((VALUES[packed.charCodeAt(at + 2)] as number) | 0) << 6) |
      ((VALUES[packed.charCodeAt(at + 3)] as number) | 0);
    bytes[to++] = held >> 16;
    bytes[to++] = held >> 8;
    bytes[to++] = held;
  }
  return bytes;
}
