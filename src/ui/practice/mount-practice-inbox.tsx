/** Puts the practice inbox into its own page and keeps it up to date. */
import { mountInPage } from "../shell/mount.ts";
import page from "../shell/page.css?inline";
import type { MountedPractice, PracticeProps } from "./contract.ts";
import { Inbox } from "./inbox.tsx";
import css from "./practice.css?inline";

/** `root` is an empty element of a page of ours. Replies that are open outlive every update of the same mailbox. */
export function mountPracticeInbox(root: HTMLElement, props: PracticeProps): MountedPractice {
  const shell = mountInPage(root, page + css);
  // Another mailbox is a page of its own: nothing of the one before stays open.
  const update = (next: PracticeProps): void => shell.show(<Inbox key={next.mailbox} {...next} />);
  update(props);
  return { update, unmount: shell.unmount };
}
