/**
 * The one door to the browser's own API. Knows no request, store or page.
 * The side panel is missing from the cross-browser types: what we use of it is written here.
 */
import browser from "webextension-polyfill";

interface SidePanel {
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}

/** The browser's side panel, or null where the browser has none. */
export function findSidePanel(): SidePanel | null {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  return chrome?.sidePanel ?? null;
}

/** False once this extension was reloaded, updated or removed: nothing that this script says is heard any more. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime?.id === "string";
  } catch {
    return false;
  }
}

export { browser };
