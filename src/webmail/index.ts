/** The door of the webmail room. */

export { checkOverrides } from "./check-overrides.ts";
export { GMAIL } from "./gmail/gmail.ts";
export { markSentences } from "./mark-sentences.ts";
export { OUTLOOK } from "./outlook/outlook.ts";
export { readOverrides, sayRefused } from "./overrides.ts";
export { pasteIntoEditor } from "./paste-in-page.ts";
export { readSelection } from "./read-selection.ts";
export { findWebmail, WEBMAIL_KINDS } from "./registry.ts";
export { ROUNDCUBE } from "./roundcube/roundcube.ts";
export * from "./webmail.ts";
