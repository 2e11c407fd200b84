/** The route in the page: webmail, client and ui joined. DOM yes, browser API only through the client. */
export { type Mailbox, openMailbox } from "./practice-mailbox.ts";
export type { Mounts } from "./room.ts";
export { startReader } from "./start-reader.ts";
