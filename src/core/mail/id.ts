/** Ids of messages: from a Message-ID, or from the content where there is none. Knows no storage. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { MessageId } from "./message.ts";

/** A stable id for content without one: `sha256-` and 64 hex digits. Same content, same id. */
export function hashId(content: string): MessageId {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(content)))}` as MessageId;
}

/** The Message-ID header without brackets; null where it is missing or empty. */
export function headerId(header: string | undefined): MessageId | null {
  if (header === undefined) return null;
  const open = header.indexOf("<");
  const close = header.indexOf(">", open + 1);
  const id = (open >= 0 && close > open ? header.slice(open + 1, close) : header).trim();
  return id === "" ? null : (id as MessageId);
}
