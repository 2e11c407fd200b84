/** Which tab the panel stands beside. */
import { browser } from "./platform.ts";

export type ActiveTab = number | null;

/** The tab that the panel's own address names (a panel in a window of its own), else the one in front in this window. */
export async function findActiveTab(address: string): Promise<ActiveTab> {
  const named = new URL(address).searchParams.get("tab");
  if (named !== null && /^\d{1,10}$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls `changed` when another tab comes to the front, until `signal` aborts. */
export function watchActiveTab(changed: () => void, signal: AbortSignal): void {
  browser.tabs.onActivated.addListener(changed);
  signal.addEventListener("abort", () => browser.tabs.onActivated.removeListener(changed), { once: true });
}
