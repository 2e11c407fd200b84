// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type BannerEvents,
  type BannerView,
  type MountedBanner,
  mountBanner,
  needsBanner,
} from "../../src/ui/banner/index.ts";
import { mountReplyBar } from "../../src/ui/reply-bar/index.ts";
import { assessment } from "./invented.ts";
import { place, Shown } from "./shadow.ts";
import { spiedEvents } from "./spied-events.ts";

const events: BannerEvents = spiedEvents();
let mounted: MountedBanner | null = null;
afterEach(() => mounted?.unmount());

function show(view: BannerView, more: Partial<BannerEvents> = {}): Shown {
  const shown = new Shown(place());
  mounted = mountBanner(shown.place, view, { ...events, ...more });
  return shown;
}

describe("what could not be known", () => {
  const LINK = "https://mail.google.com/mail/u/0/?view=lg";
  const partial = (link: string | null): BannerView => ({
    kind: "assessment",
    assessment: assessment({}),
    partial: { link },
  });

  test("a message read in part gets a banner although nothing was found, with the link to the whole", () => {
    expect(needsBanner(partial(LINK))).toBe(true);
    const shown = show(partial(LINK));
    expect(shown.text).toContain("Only a part of this message was read");
    expect(shown.all("a").map((link) => [link.getAttribute("href"), link.getAttribute("rel")])).toEqual([
      [LINK, "noopener noreferrer"],
    ]);
  });

  test("without a link it is said all the same; our own message gets no banner", () => {
    expect(show(partial(null)).all("a")).toEqual([]);
    expect(needsBanner({ kind: "assessment", assessment: assessment({ ours: true }), partial: { link: null } })).toBe(
      false,
    );
  });

  test("a sender without an address is asked about, never matched", () => {
    const { message } = assessment({});
    const from = { name: "Pat Doe", address: null };
    const shown = show({ kind: "assessment", assessment: assessment({ message: { ...message, from }, case: null }) });
    expect(shown.text).toContain("The page shows no address");
    expect(shown.text).toContain("Do you know who Pat Doe is?");
    expect(show({ kind: "assessment", assessment: assessment({}) }).text).not.toContain("no address");
  });
});

describe("a problem", () => {
  const view: BannerView = {
    kind: "problem",
    problem: { problem: "page-changed", message: "Changed.", next: "Read it." },
  };

  test("offers a report to copy where there is one", async () => {
    const copyReport = vi.fn();
    await show(view, { copyReport }).press("Copy a report");
    expect(copyReport).toHaveBeenCalledOnce();
    expect(show(view).buttons("Copy a report")).toEqual([]);
  });
});

test("the reply bar offers to send anyway after a warning only", async () => {
  const shown = new Shown(place());
  const anyway = vi.fn();
  const view = { title: "Letter", blanks: [], stopped: "Look again." };
  const bar = mountReplyBar(shown.place, view, { again: vi.fn(), anyway });
  expect(shown.buttons("Send anyway")).toEqual([]);
  bar.update({ ...view, anyway: true });
  await shown.press("Send anyway");
  expect(anyway).toHaveBeenCalledOnce();
  bar.unmount();
});
