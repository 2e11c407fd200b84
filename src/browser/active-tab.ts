/** Which tab the side panel stands beside. */
import { browser } from "./platform.ts";

export type ActiveTab = number | null;

/** The tab in front in this window. */
export async function findActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls `changed` when another tab comes to the front, until `signal` aborts. */
export function watchActiveTab(changed: () => void, signal: AbortSignal): void {
  browser.tabs.onActivated.addListener(changed);
  signal.addEventListener("abort", () => browser.tabs.onActivated.removeListener(changed), { once: true });
}
