/** Base64, with or without line breaks and padding → signed bytes. Some milliseconds for a megabyte. */
export function unpackBytes(packed: string): Int8Array {
  const characters = atob(packed);
  const bytes = new Int8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
