/** Puts the panel into its own page and keeps it up to date. */
import { mountInPage } from "../shell/mount.ts";
import page from "../shell/page.css?inline";
import type { MountedPanel, PanelProps } from "./contract.ts";
import css from "./panel.css?inline";
import { Panel } from "./panel.tsx";

/** `root` is an empty element of a page of ours. What is typed into a form outlives every update for the same person. */
export function mountPanel(root: HTMLElement, props: PanelProps): MountedPanel {
  const shell = mountInPage(root, page + css);
  const update = (next: PanelProps): void => shell.show(<Panel {...next} />);
  update(props);
  return { update, unmount: shell.unmount };
}
