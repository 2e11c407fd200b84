/**
 * What is said where a page gives no message to put a banner above: a small banner of its own in a corner, until the page
 * can be read again. Knows no page.
 */
import type { Problem } from "../core/mail/index.ts";
import type { BannerEvents, MountedBanner } from "../ui/banner/index.ts";
import { copyReport } from "./report.ts";
import type { Room } from "./room.ts";

const LOOK = "position:fixed;inset-inline-end:16px;bottom:16px;max-width:30rem;z-index:2147483647";

const ignore = () => {};
/** Without a message there is nothing to judge or to record. */
const NOTHING_ELSE: BannerEvents = {
  confirm: ignore,
  dismiss: ignore,
  closeSignal: ignore,
  useLetter: ignore,
  askedAdjustment: ignore,
  answered: ignore,
  filed: ignore,
  openEarlier: ignore,
  openPanel: ignore,
};

export class PageTrouble {
  readonly #room: Room;
  #shown: { readonly place: HTMLElement; readonly mounted: MountedBanner } | null = null;

  constructor(room: Room) {
    this.#room = room;
    room.signal.addEventListener("abort", () => this.#hide(), { once: true });
  }

  /** The page cannot be read, or (null) it can again. */
  tell(problem: Problem | null): void {
    this.#hide();
    if (this.#room.signal.aborted || problem === null) return;
    void this.#room.client.ask("unreadable", { problem });
    this.#show(problem);
  }

  #show(problem: Problem): void {
    const place = document.createElement("div");
    place.style.cssText = LOOK;
    place.dataset["composure"] = "page-trouble";
    document.body.append(place);
    const view = { kind: "problem", problem } as const;
    const copy = () => void copyReport(this.#room).then((notice) => mounted.update(view, notice));
    const mounted = this.#room.mounts.mountBanner(place, view, { ...NOTHING_ELSE, copyReport: copy });
    this.#shown = { place, mounted };
  }

  #hide(): void {
    this.#shown?.mounted.unmount();
    this.#shown?.place.remove();
    this.#shown = null;
  }
}
