/** Works the practice inbox the way a person does. */
import type { Locator, Page } from "playwright-core";
import type { TestBrowser } from "./browser.ts";

const ROWS = "[data-practice=row]";

/** Opens the practice inbox and waits for its sample mailbox. */
export async function openSample(page: Page, browser: TestBrowser): Promise<void> {
  await page.goto(`${browser.origin}src/entries/practice.html`);
  await page.locator(ROWS).first().waitFor();
}

export const rows = (page: Page): Locator => page.locator(ROWS);

/** The open message. */
export const shownMessage = (page: Page): Locator => page.locator("article[data-practice=message]");

/** Opens the first message in the list whose row has these words. */
export async function openRow(page: Page, words: string | RegExp): Promise<void> {
  await rows(page).filter({ hasText: words }).first().click();
  await shownMessage(page).filter({ hasText: words }).waitFor();
}

/** Drops a file on the page, as a person does from the desktop. */
export async function dropFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const bytes = Buffer.from(content).toString("base64");
  const transfer = await page.evaluateHandle(
    ([file, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], file));
      return data;
    },
    [name, bytes] as const,
  );
  const place = page.locator("[data-practice=inbox]");
  for (const type of ["dragenter", "dragover", "drop"]) await place.dispatchEvent(type, { dataTransfer: transfer });
}
