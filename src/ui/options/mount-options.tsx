/** Puts the options into their own page and keeps them up to date. */
import { mountInPage } from "../shell/mount.ts";
import page from "../shell/page.css?inline";
import type { MountedOptions, OptionsProps } from "./contract.ts";
import css from "./options.css?inline";
import { Options } from "./options.tsx";

/** `root` is an empty element of a page of ours. What is typed outlives every update. */
export function mountOptions(root: HTMLElement, props: OptionsProps): MountedOptions {
  const shell = mountInPage(root, page + css);
  const update = (next: OptionsProps): void => shell.show(<Options {...next} />);
  update(props);
  return { update, unmount: shell.unmount };
}
