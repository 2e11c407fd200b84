/** "Check selected text with Composure" in the browser's own menu. Knows the text, the tab and no analysis. */
import { browser, findSidePanel } from "./platform.ts";

const ITEM = "check-selected-text";
/** Where the browser lets no side panel open, such as beside a window that a page opened: the same page, on its own. */
const OWN_WINDOW = { type: "popup", width: 420, height: 720 } as const;

export interface SelectedText {
  readonly text: string;
  readonly tab: number;
  /** True where it was selected in one of our own pages: the practice inbox. */
  readonly practice: boolean;
}

export interface Checking {
  check(selected: SelectedText): Promise<unknown>;
  /** A page of ours that shows the result. */
  readonly panel: string;
  /** Gives the selected words; it runs in the page's frame, so it travels as text. */
  readonly readSelection: () => string;
}

/** Puts the item into the menu, and checks and shows what was selected when somebody chooses it. Call it as the worker starts. */
export function watchSelectedText({ check, panel, readSelection }: Checking): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: ITEM, title: "Check selected text with Composure", contexts: ["selection"] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = "", frameId = 0 }, tab) => {
    const id = tab?.id ?? -1;
    if (menuItemId !== ITEM || id < 0) return;
    // The panel opens only within the reader's own click, so nothing may be waited for first.
    const opening = openBeside(id);
    const practice = tab?.url?.startsWith(browser.runtime.getURL("")) === true;
    void withLines(selectionText, { tabId: id, frameIds: [frameId] }, readSelection)
      .then((text) => check({ text, tab: id, practice }))
      .then(async () => {
        if (!(await opening)) await browser.windows.create({ ...OWN_WINDOW, url: `${panel}?tab=${id}` });
      })
      .catch((cause: unknown) => console.error("Composure: the selected text could not be checked", cause));
  });
}

/** True once the side panel stands beside the tab. */
async function openBeside(tabId: number): Promise<boolean> {
  try {
    await findSidePanel()?.open({ tabId });
    return findSidePanel() !== null;
  } catch {
    return false;
  }
}

/** The browser hands selected text over as one line; the page still knows where lines end, and so what is quoted. */
async function withLines(
  text: string,
  target: { tabId: number; frameIds: number[] },
  readSelection: Checking["readSelection"],
): Promise<string> {
  try {
    const [read] = await browser.scripting.executeScript({ target, func: readSelection });
    const selected = typeof read?.result === "string" ? read.result : "";
    return squeeze(selected) === squeeze(text) ? selected : text;
  } catch {
    return text;
  }
}

const squeeze = (text: string) => text.replace(/\s+/g, "");
