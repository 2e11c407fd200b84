/** Works Composure's own parts the way a person does: by what they say. */
import type { FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { background, type TestBrowser } from "./browser.ts";

/** Milliseconds; a slow machine is waited for. */
const PATIENCE = 30_000;

export const banner = (place: Page | FrameLocator): Locator =>
  place.getByRole("region", { name: "Composure: about this message" });

export const replyBar = (page: Page): Locator => page.getByRole("region", { name: "Composure: about this reply" });

/** Uncovers every covered run of words and returns all exact words that the banner then shows. */
export async function exactWords(of: Locator): Promise<string[]> {
  await of.waitFor();
  const covers = of.getByRole("button", { name: "Show the exact words" });
  for (let left = await covers.count(); left > 0; left--) {
    await covers.first().click();
    await covers.nth(left - 1).waitFor({ state: "detached" });
  }
  return of.locator("blockquote").allTextContents();
}

/** Says "This is right" to every finding. */
export async function confirmAll(of: Locator): Promise<void> {
  await of.waitFor();
  const right = of.getByRole("button", { name: "This is right" });
  for (let left = await right.count(); left > 0; left--) {
    await right.first().click();
    await right.nth(left - 1).waitFor({ state: "detached" });
  }
}

/** The browser's number of a page's tab. */
async function tabOf(browser: TestBrowser, page: Page): Promise<number> {
  const worker = await background(browser.context);
  const find = (address: string) =>
    `chrome.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url === ${JSON.stringify(address)}))`;
  const tabs = await worker.evaluate<{ id: number; active: boolean }[]>(find(page.url()));
  const tab = tabs.find(({ active }) => active) ?? tabs[0];
  if (!tab) throw new Error(`No tab is at ${page.url()}.`);
  return tab.id;
}

/** What the toolbar icon says about the page, which comes to the front. */
export async function toolbarTitle(browser: TestBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  const tab = await tabOf(browser, page);
  return (await background(browser.context)).evaluate<string>(`chrome.action.getTitle({ tabId: ${tab} })`);
}

/** Waits until the toolbar icon says what is expected of the tab. */
export async function toolbarSays(browser: TestBrowser, page: Page, words: RegExp): Promise<void> {
  let title = "";
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    title = await toolbarTitle(browser, page);
    if (words.test(title)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`The toolbar icon says “${title}” and not ${words}.`);
}

/** The page of ours at such an address, once it is there: other pages may open meanwhile. */
export async function pageAt(browser: TestBrowser, address: RegExp): Promise<Page> {
  const find = () => browser.context.pages().find((page) => address.test(page.url()));
  await expect.poll(() => find() !== undefined, { timeout: 15_000 }).toBe(true);
  const page = find();
  if (!page) throw new Error(`The page at ${address} closed again.`);
  await page.waitForLoadState();
  return page;
}

/** Opens the side panel's page for a tab in a window of its own: beside it, as the browser's panel, it takes no place. */
export async function openPanel(browser: TestBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const address = `src/entries/panel.html?tab=${await tabOf(browser, page)}`;
  const worker = await background(browser.context);
  const made = JSON.stringify({ url: address, type: "popup", width: 420, height: 720, focused: false });
  await worker.evaluate(`chrome.windows.create(${made}).then(() => null)`);
  return pageAt(browser, new RegExp(`${address.replace(/[.?]/g, "\\$&")}$`));
}

/** The panel's page as a tab that stays behind another: it shows what the tab in front shows. */
export async function openPanelBehind(browser: TestBrowser): Promise<Page> {
  const worker = await background(browser.context);
  const url = `${browser.origin}src/entries/panel.html`;
  await worker.evaluate(`chrome.tabs.create({ url: ${JSON.stringify(url)}, active: false }).then(() => null)`);
  return pageAt(browser, /panel\.html$/);
}
