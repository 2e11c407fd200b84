/** What a subject line's first prefix says: an answer, a forwarded mail, or neither. */
import { FORWARD_PREFIXES, REPLY_PREFIXES } from "../words/marker-lines.ts";

/** `forward` for "Fwd: …", `reply` for "Re: …", null for a subject of its own. Tags in brackets before it are passed over. */
export function subjectPrefix(subject: string): "forward" | "reply" | null {
  const match = /^(?:\s*\[[^\]]{0,60}\])*\s*([^\s:：[\]]{1,12})(?:\[\d{1,3}\])?\s?[:：]/.exec(subject.slice(0, 300));
  const prefix = match?.[1]?.toLowerCase();
  if (prefix === undefined) return null;
  if (FORWARD_PREFIXES.has(prefix)) return "forward";
  return REPLY_PREFIXES.has(prefix) ? "reply" : null;
}
