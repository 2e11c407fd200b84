/** Works Composure's own parts the way a person does: by what they say. */
import type { FrameLocator, Locator, Page } from "playwright-core";
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

/** What the toolbar icon says about the tab in front. */
export async function toolbarTitle(browser: TestBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await background(browser.context);
  return worker.evaluate<string>(
    "chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))",
  );
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

/** Opens the side panel's page beside the tab in front, as the browser does: without taking its place. */
export async function openPanel(browser: TestBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await background(browser.context);
  const opened = browser.context.waitForEvent("page");
  const url = `${browser.origin}src/entries/panel.html`;
  await worker.evaluate(`chrome.tabs.create({ url: ${JSON.stringify(url)}, active: false })`);
  const panel = await opened;
  await panel.waitForLoadState();
  return panel;
}
