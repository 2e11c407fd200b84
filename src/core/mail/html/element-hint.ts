/** What an element's names say about the author of its words. The names themselves are data. */
import { ATTRIBUTE_HINTS, BOX_TOKENS, INDENT_TOKENS, PREFIX_HINTS, TOKEN_HINTS } from "../words/client-marks.ts";
import type { Hint } from "./hint.ts";

export type Attributes = ReadonlyMap<string, string>;

/** What webmails put before foreign ids and classes: Outlook `x_`, Roundcube `v1`, Gmail `m_-123`, Yahoo `ydp1a2b`. */
const ADDED_PREFIX = /^(?:x_|v\d{1,3}(?=[a-z_])|m_-?\d{1,24}_?|ydp[0-9a-f]{6,10})+/;
const MAX_TOKENS = 30;

/** The hint of an element by itself, or null. */
export function elementHint(name: string, attributes: Attributes): Hint | null {
  const tokens = tokensOf(attributes);
  for (const token of tokens) {
    const hint = TOKEN_HINTS.get(token) ?? PREFIX_HINTS.find(([start]) => token.startsWith(start))?.[1];
    if (hint !== undefined) return hint;
  }
  for (const key of ["data-marker", "name"]) {
    const value = attributes.get(key);
    const hint = value === undefined ? undefined : ATTRIBUTE_HINTS.get(`${key}=${value.slice(0, 60).toLowerCase()}`);
    if (hint !== undefined) return hint;
  }
  return name === "blockquote" && !isIndent(attributes, tokens) ? "quoted" : null;
}

/** True for an element in which a client puts an answer together with the mail it answers. */
export function isBox(attributes: Attributes): boolean {
  return tokensOf(attributes).some((token) => BOX_TOKENS.has(token));
}

/** True for elements whose style shows blanks and line ends as they are. */
export function keepsLines(attributes: Attributes): boolean {
  const style = attributes.get("style");
  return style !== undefined && /white-space\s{0,9}:\s{0,9}(?:pre|break-spaces)/i.test(style.slice(0, 2000));
}

/** The names of an element in lower case, ids and classes alike, as written and without added prefixes. */
function tokensOf(attributes: Attributes): string[] {
  const names = `${attributes.get("id") ?? ""} ${attributes.get("class") ?? ""}`;
  if (names.length === 1) return [];
  const tokens = names.slice(0, 2000).toLowerCase().split(/\s+/, MAX_TOKENS);
  return tokens.filter((token) => token !== "").flatMap((token) => [token, token.replace(ADDED_PREFIX, "")]);
}

/** Clients also use block quotations to indent: a margin, no line at the side, no sign of a citation. */
function isIndent(attributes: Attributes, tokens: readonly string[]): boolean {
  if (tokens.some((token) => INDENT_TOKENS.has(token))) return true;
  if (attributes.has("cite") || attributes.get("type")?.toLowerCase() === "cite") return false;
  if (tokens.some((token) => token.includes("quote") || token.includes("cite"))) return false;
  const style = (attributes.get("style") ?? "").slice(0, 2000).toLowerCase();
  const border = /border(?:-left)?(?:-width|-style)?\s{0,9}:\s{0,9}([^;]{0,80})/.exec(style)?.[1];
  const noBorder = border === undefined || /\bnone\b|^0(?:px)?\s*$/.test(border);
  return style.includes("margin") && noBorder;
}
