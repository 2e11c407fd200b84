/** Puts the banner into its place in the page, once, and keeps it up to date. */
import { mountInShadow } from "../shell/mount.ts";
import css from "./banner.css?inline";
import { Banner } from "./banner.tsx";
import type { BannerEvents, BannerView, MountedBanner, Notice } from "./contract.ts";

/** Shows `view` in an open shadow root inside `place`. Takes no focus. */
export function mountBanner(place: HTMLElement, view: BannerView, events: BannerEvents): MountedBanner {
  const shell = mountInShadow(place, "banner", css);
  const update = (next: BannerView, notice: Notice): void =>
    shell.show(<Banner view={next} notice={notice} events={events} />);
  update(view, null);
  return { update, unmount: shell.unmount };
}
