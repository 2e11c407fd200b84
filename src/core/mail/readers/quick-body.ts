/**
 * Makes a large unencoded body quick to parse. The mail parser spends about 10 µs on each line of such a body, yet next
 * to nothing on quoted-printable ones (postal-mime 4.0.0, Nov 2026: 8 s against 0.2 s for a million lines).
 */

/** Smaller mails are not worth it. */
const MIN_BYTES = 200_000;
const HEADER = new TextEncoder().encode("Content-Transfer-Encoding: quoted-printable\n");
const EQUALS = 0x3d;
const ESCAPED = new TextEncoder().encode("=3D");

/** The mail with its body as quoted-printable where it is one large plain part; else the mail as it is. */
export function quickBody(bytes: Uint8Array): Uint8Array {
  if (bytes.length < MIN_BYTES) return bytes;
  const bodyStart = findBody(bytes);
  if (bodyStart === null || !isPlainPart(new TextDecoder("latin1").decode(bytes.subarray(0, bodyStart)))) return bytes;
  const quick = new Uint8Array(HEADER.length + bytes.length + 2 * countEquals(bytes, bodyStart));
  // The parser takes the first header of a name.
  quick.set(HEADER, 0);
  quick.set(bytes.subarray(0, bodyStart), HEADER.length);
  let at = HEADER.length + bodyStart;
  let from = bodyStart;
  for (let next = bytes.indexOf(EQUALS, from); next >= 0; next = bytes.indexOf(EQUALS, from)) {
    quick.set(bytes.subarray(from, next), at);
    quick.set(ESCAPED, at + next - from);
    at += next - from + ESCAPED.length;
    from = next + 1;
  }
  quick.set(bytes.subarray(from), at);
  return quick;
}

/** How many lines a mail has. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++;
  return lines;
}

function findBody(bytes: Uint8Array): number | null {
  for (let feed = bytes.indexOf(0x0a); feed >= 0; feed = bytes.indexOf(0x0a, feed + 1)) {
    const next = bytes[feed + 1] === 0x0d ? feed + 2 : feed + 1;
    if (bytes[next] === 0x0a) return next + 1;
  }
  return null;
}

function isPlainPart(headers: string): boolean {
  if (/^content-type:\s{0,9}(?:multipart|message)\//im.test(headers)) return false;
  const encoding = /^content-transfer-encoding:\s{0,9}([^\s;]{1,40})/im.exec(headers)?.[1];
  return encoding === undefined || /^(?:7bit|8bit|binary)$/i.test(encoding);
}

function countEquals(bytes: Uint8Array, from: number): number {
  let count = 0;
  for (let at = bytes.indexOf(EQUALS, from); at >= 0; at = bytes.indexOf(EQUALS, at + 1)) count++;
  return count;
}
