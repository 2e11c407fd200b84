/** The bar above an open reply that holds a letter. */
export type { MountedReplyBar, ReplyBarEvents, ReplyBarView } from "./contract.ts";
export { mountReplyBar } from "./mount-reply-bar.tsx";
