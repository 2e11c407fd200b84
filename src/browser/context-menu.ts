/** "Check selected text with Composure" in the browser's own menu. Knows the text, the tab and no analysis. */
import { browser, findSidePanel } from "./platform.ts";

const ITEM = "check-selected-text";

export interface SelectedText {
  readonly text: string;
  readonly tab: number;
  /** True where it was selected in one of our own pages: the practice inbox. */
  readonly practice: boolean;
}

/** Puts the item into the menu and calls `check` when somebody chooses it. Call it as the worker starts. */
export function watchSelectedText(check: (selected: SelectedText) => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: ITEM, title: "Check selected text with Composure", contexts: ["selection"] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = "" }, tab) => {
    if (menuItemId !== ITEM || tab?.id === undefined) return;
    // The panel opens only within the reader's own click, so nothing may be waited for first.
    void findSidePanel()?.open({ tabId: tab.id });
    const practice = tab.url?.startsWith(browser.runtime.getURL("")) === true;
    void check({ text: selectionText, tab: tab.id, practice });
  });
}
