/** What every part of the reader works with: one page, one background, the parts of the ui, one end. */
import type { Client } from "../browser/index.ts";
import type { BannerEvents, BannerView, MountedBanner } from "../ui/banner/index.ts";
import type { MountedReplyBar, ReplyBarEvents, ReplyBarView } from "../ui/reply-bar/index.ts";
import type { MountedRowMark } from "../ui/row-mark/index.ts";
import type { Webmail } from "../webmail/webmail.ts";

/** The parts of the ui, passed in so that the reader can be tried without them. */
export interface Mounts {
  needsBanner(view: BannerView): boolean;
  mountBanner(place: HTMLElement, view: BannerView, events: BannerEvents): MountedBanner;
  mountReplyBar(place: HTMLElement, view: ReplyBarView, events: ReplyBarEvents): MountedReplyBar;
  mountRowMark(place: HTMLElement, label: string): MountedRowMark;
}

export interface Room {
  readonly webmail: Webmail;
  readonly client: Client;
  readonly mounts: Mounts;
  /** Once it aborts, nothing of ours is left in the page. */
  readonly signal: AbortSignal;
}
