/** The route in the page: webmail, client and ui joined. DOM yes, browser API only through the client. */
export { lazyMounts, type Parts } from "./lazy-parts.ts";
export { type Mailbox, openMailbox } from "./practice-mailbox.ts";
export { readPage } from "./read-page.ts";
export type { Mounts } from "./room.ts";
export { startReader } from "./start-reader.ts";
export { type TakenIn, takeInMailbox } from "./take-in-mailbox.ts";
