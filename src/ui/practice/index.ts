/** The practice inbox: a plain mail view from which nothing is sent. Its nodes: webmail/practice/page.ts. */
export type { MountedPractice, PracticeProps, UnreadFile } from "./contract.ts";
export { mountPracticeInbox } from "./mount-practice-inbox.tsx";
