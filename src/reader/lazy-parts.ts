/**
 * Banner and reply bar, fetched when the first of them must be shown: most pages never need them. Until then what they
 * should show is kept, and the newest of it is shown.
 */
import type { Mounts } from "./room.ts";

/** What comes later. */
export type Parts = Pick<Mounts, "mountBanner" | "mountReplyBar">;

const LOST = "Composure has something to say here and could not show it. Reload the page.";

/** Mounts that call `load` on first use. Where it gives null, a plain line says so in the part's place. */
export function lazyMounts(light: Omit<Mounts, keyof Parts>, load: () => Promise<Parts | null>): Mounts {
  let loading: Promise<Parts | null> | null = null;
  const parts = async () => {
    loading ??= load();
    const loaded = await loading;
    if (loaded === null) loading = null;
    return loaded;
  };
  return {
    ...light,
    mountBanner: (place, first, events) =>
      mountLater(place, parts, ({ mountBanner }) => mountBanner(place, first, events)),
    mountReplyBar: (place, first, events) =>
      mountLater(place, parts, ({ mountReplyBar }) => mountReplyBar(place, first, events)),
  };
}

interface Mounted<Shown extends readonly unknown[]> {
  update(...shown: Shown): void;
  unmount(): void;
}

function mountLater<Shown extends readonly unknown[]>(
  place: HTMLElement,
  parts: () => Promise<Parts | null>,
  mount: (parts: Parts) => Mounted<Shown>,
): Mounted<Shown> {
  let mounted: Mounted<Shown> | null = null;
  let newest: Shown | null = null;
  let ended = false;
  void parts().then((loaded) => {
    if (ended) return;
    if (loaded === null) {
      place.textContent = LOST;
      return;
    }
    mounted = mount(loaded);
    if (newest) mounted.update(...newest);
  });
  return {
    update(...shown) {
      newest = shown;
      mounted?.update(...shown);
    },
    unmount() {
      ended = true;
      mounted?.unmount();
      if (mounted === null) place.textContent = "";
    },
  };
}
