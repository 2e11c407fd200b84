/** People in headers: names decoded, addresses lower-cased. Knows nothing of who is staff. */
import { addressParser, type Address as ParsedAddress } from "postal-mime";
import type { Address } from "./message.ts";

/** No honest header is longer; what lies beyond is not read. */
const MAX_HEADER = 100_000;

/** A header such as `"Name" <a@b>, c@d` as addresses; groups are taken apart, empty entries dropped. */
export function readAddresses(header: string): Address[] {
  return flatten(addressParser(header.slice(0, MAX_HEADER)));
}

/** Addresses as postal-mime gives them, in Composure's form. */
export function flatten(parsed: readonly ParsedAddress[]): Address[] {
  const addresses: Address[] = [];
  for (const entry of parsed) {
    for (const mailbox of entry.group ?? [entry]) {
      const address = plainAddress(mailbox.address ?? "");
      const name = mailbox.name.replace(/\s+/g, " ").trim();
      if (address !== null || name !== "") addresses.push({ name, address });
    }
  }
  return addresses;
}

/** `local@domain` in lower case, or null for what is no address. */
export function plainAddress(value: string): string | null {
  const address = value.trim().toLowerCase();
  const at = address.lastIndexOf("@");
  return at > 0 && at < address.length - 1 && !/\s/.test(address) ? address : null;
}
