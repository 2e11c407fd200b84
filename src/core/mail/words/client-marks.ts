/**
 * Data: the ids, classes and attributes by which mail clients mark quotes, headers and signatures. Lower case, without
 * the prefixes that webmails add to foreign names (see `plainToken`).
 */
import type { Hint } from "../html/hint.ts";

/** Class names and ids, whichever way a client writes them. */
export const TOKEN_HINTS: ReadonlyMap<string, Hint> = new Map<string, Hint>([
  // Gmail, Gmail for Android, and the many clients that copy its names.
  ["gmail_attr", "attribution"],
  ["gmail_signature", "signature"],
  ["gmail_signature_prefix", "signature"],
  // Thunderbird.
  ["moz-cite-prefix", "attribution"],
  ["moz-forward-container", "forwarded"],
  ["moz-quote-pre", "quoted"],
  ["moz-signature", "signature"],
  // Outlook on the web, the new Outlook and Outlook for phones.
  ["divrplyfwdmsg", "header"],
  ["mail-editor-reference-message-container", "reference"],
  ["mail-editor-reference-message", "reference"],
  ["ms-outlook-mobile-reference-message", "reference"],
  ["ms-outlook-mobile-signature", "signature"],
  ["ms-outlook-ios-signature", "signature"],
  ["signature", "signature"],
  // Apple.
  ["applemailsignature", "signature"],
  // Yahoo and AOL.
  ["yahoo_quoted", "quoted"],
  ["yahoo-signature", "signature"],
  ["aolmail_quote", "quoted"],
  // Roundcube: its own plain-text view and its composer.
  ["sig", "signature"],
  ["_rc_sig", "signature"],
  ["reply-intro", "attribution"],
  ["forwardbody1", "forwarded"],
  // Others.
  ["protonmail_quote", "reference"],
  ["protonmail_signature_block", "signature"],
  ["tutanota_quote", "quoted"],
  ["zmail_extra", "reference"],
  ["composer_signature", "signature"],
  ["k9mail-signature", "signature"],
  ["pfptbanner", "notice"],
]);

/** Starts of ids and classes that end in numbers of their own. */
export const PREFIX_HINTS: readonly (readonly [string, Hint])[] = [
  ["yahoo_quoted_", "quoted"],
  ["pfptbanner", "notice"],
  ["mimecastbanner", "notice"],
];

/** Other attributes, `name=value` in lower case: Zimbra, GMX, Spark. */
export const ATTRIBUTE_HINTS: ReadonlyMap<string, Hint> = new Map<string, Hint>([
  ["data-marker=__quoted_text__", "quoted"],
  ["data-marker=__headers__", "header"],
  ["data-marker=__sig_pre__", "signature"],
  ["data-marker=__sig_post__", "signature"],
  ["name=quote", "reference"],
  ["name=messagereplysection", "reference"],
]);

/** Elements that hold an answer and its quote: what opens inside them ends with them. */
export const BOX_TOKENS: ReadonlySet<string> = new Set(["gmail_quote", "gmail_quote_container", "gmail_extra"]);

/** Block quotations that only indent. */
export const INDENT_TOKENS: ReadonlySet<string> = new Set(["webkit-indent-blockquote"]);
