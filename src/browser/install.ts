/** What happens once, at install, and what a click on the toolbar icon does. Call at the top of the worker. */
import { browser, findSidePanel } from "./platform.ts";

/** Opens a page of ours in a tab when Composure was installed for the first time. */
export function onFirstInstall(page: string): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL(page) });
  });
}

/** A click on the toolbar icon opens the side panel. */
export function openPanelOnClick(): void {
  void findSidePanel()?.setPanelBehavior({ openPanelOnActionClick: true });
}

/** Opens the options page. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
