/** The door of the webmail room. */
export { GMAIL } from "./gmail/gmail.ts";
export { OUTLOOK } from "./outlook/outlook.ts";
export { pasteIntoEditor } from "./paste-in-page.ts";
export { findWebmail, WEBMAIL_KINDS } from "./registry.ts";
export { ROUNDCUBE } from "./roundcube/roundcube.ts";
export * from "./webmail.ts";
