/** The mark on a row of the message list. */
export { type MountedRowMark, mountRowMark } from "./mount-row-mark.ts";
