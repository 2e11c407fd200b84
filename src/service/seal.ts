/** Locks short texts with this computer's secret, so that a file of the store alone tells nobody's address. */
import type { HistoryKey } from "../core/history/index.ts";

const IV_BYTES = 12;
const PURPOSE = new TextEncoder().encode("composure: address of a clue");

/** A key of its own, so that the secret serves one purpose at a time. */
async function lockOf(key: HistoryKey): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", new Uint8Array(key), "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: PURPOSE };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

export async function seal(text: string, key: HistoryKey): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const data = new TextEncoder().encode(text);
  const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await lockOf(key), data);
  return new Uint8Array([...iv, ...new Uint8Array(locked)]);
}

/** The text, or null where it was sealed under another secret or is damaged. */
export async function unseal(sealed: Uint8Array, key: HistoryKey): Promise<string | null> {
  try {
    const [iv, data] = [sealed.slice(0, IV_BYTES), sealed.slice(IV_BYTES)];
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await lockOf(key), data);
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}
