/** Works Roundcube the way a person does. Knows its page, not ours. */
import type { Frame, FrameLocator, Page } from "playwright-core";
import { PASSWORD } from "./dovecot.ts";
import { TEAM } from "./webmail-server.ts";

/** Logs in and waits for the list of messages. */
export async function logIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.fill("#rcmloginuser", TEAM);
  await page.fill("#rcmloginpwd", PASSWORD);
  await page.click("#rcmloginsubmit");
  const list = page.locator("#messagelist tr.message").first();
  const refusal = page.locator("#messagestack .alert-danger, #messagestack .alert-warning").first();
  await list.or(refusal).waitFor();
  if (!(await list.isVisible())) throw new Error(`Roundcube let nobody in: ${await refusal.textContent()}`);
}

export const row = (page: Page, subject: string) =>
  page.locator("#messagelist tr.message", { has: page.getByText(subject, { exact: true }) }).first();

/** Shows a message in the preview frame beside the list. */
export async function preview(page: Page, subject: string): Promise<FrameLocator> {
  await row(page, subject).locator("span.subject").click();
  const frame = page.frameLocator("#messagecontframe");
  await frame.locator("h2.subject", { hasText: subject }).waitFor();
  return frame;
}

/** The document of the preview frame. */
export async function previewFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#messagecontframe")).contentFrame();
  if (!frame) throw new Error("Roundcube shows no preview frame.");
  return frame;
}

/** Opens a message on a page of its own. */
export async function openMessage(page: Page, url: string, subject: string): Promise<void> {
  if (!(await row(page, subject).isVisible())) await backToList(page, url);
  await row(page, subject).locator("span.subject").dblclick();
  // On a slow machine Roundcube may take the two clicks for two single ones.
  await page.waitForURL(/_action=show/, { timeout: 15_000 }).catch(async () => {
    await backToList(page, url);
    await row(page, subject).locator("span.subject").dblclick();
    await page.waitForURL(/_action=show/);
  });
  await page.locator("h2.subject", { hasText: subject }).waitFor();
}

export async function backToList(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?_task=mail&_mbox=INBOX`);
  await page.waitForSelector("#messagelist tr.message");
}

/** Presses Roundcube's own reply button on the message page and waits for the editor. */
export async function pressReply(page: Page): Promise<void> {
  await page.locator("a.reply:visible, button.reply:visible").first().click();
  await editorReady(page);
}

/** Waits until a compose page has its editor, plain or TinyMCE. */
export async function editorReady(page: Page): Promise<void> {
  await page.waitForURL(/_action=compose/);
  await page.locator("#composebody, #composebody_ifr").locator("visible=true").first().waitFor();
}

/** The text area of a plain reply. */
export const plainEditor = (page: Page) => page.locator("textarea#composebody");

/** The editable body of a TinyMCE reply. */
export const richEditor = (page: Page) => page.frameLocator("#composebody_ifr").locator("body#tinymce");

/** Presses Roundcube's own send button. */
export async function pressSend(page: Page): Promise<void> {
  await page.locator(".formbuttons button.send").click();
}

/** Presses send and waits until Roundcube has left the compose page. */
export async function send(page: Page): Promise<void> {
  await pressSend(page);
  await page.waitForURL((url) => !url.search.includes("_action=compose"), { timeout: 15_000 });
}
