/** The door of the webmail room. */
export { findWebmail, WEBMAIL_KINDS } from "./registry.ts";
export * from "./webmail.ts";
