/** The extension goes while a webmail's page stays open: no error, and nothing of it left in the page. */
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { background, startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner, confirmAll, replyBar } from "./harness/composure-page.ts";
import { NO_WEBMAIL } from "./harness/machine.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import { editorReady, logIn, openMessage, plainEditor, preview, send } from "./harness/roundcube-page.ts";
import { startWebmail, type WebmailServer } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

const OURS = "[data-composure], [class*=composure], [id*=composure]";

describe.skipIf(NO_WEBMAIL)("an extension that goes while the page stays", () => {
  let webmail: WebmailServer;
  let browser: TestBrowser;
  let page: Page;

  beforeEach(async () => {
    webmail = await startWebmail([MAILS.insult, MAILS.threat]);
    browser = await startTestBrowser();
    await saveOptions(browser, MANAGER);
    page = await browser.newPage();
    await logIn(page, webmail.url);
  });

  afterEach(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  const goes = async (how: "management.uninstallSelf" | "runtime.reload") => {
    const worker = await background(browser.context);
    // The worker ends with the extension, and so the call may not come back.
    await worker.evaluate(`void setTimeout(() => chrome.${how}(), 0)`).catch(() => {});
    await page.waitForTimeout(1000);
  };

  it("leaves nothing behind beside a list and a preview when it is removed", async () => {
    const frame = await preview(page, MAILS.insult.subject);
    await banner(frame).waitFor();
    await goes("management.uninstallSelf");
    await frame.locator(OURS).first().waitFor({ state: "detached" });
    await preview(page, MAILS.threat.subject);
    await page.waitForTimeout(1000);
    await expect.poll(() => frame.locator(OURS).count()).toBe(0);
    await expect.poll(() => page.locator(OURS).count()).toBe(0);
    expect(browser.errors).toEqual([]);
  });

  it("leaves the reply to the webmail when it is removed, text and send button", async () => {
    await openMessage(page, webmail.url, MAILS.insult.subject);
    await confirmAll(banner(page));
    await page.getByRole("button", { name: "Put the warning in a reply" }).click();
    await editorReady(page);
    await replyBar(page).waitFor();
    const text = await plainEditor(page).inputValue();
    await goes("management.uninstallSelf");
    await page.locator(OURS).first().waitFor({ state: "detached" });
    expect(await plainEditor(page).inputValue()).toBe(text);
    await send(page);
    expect(webmail.sent).toHaveLength(1);
    expect(browser.errors).toEqual([]);
  });

  it("comes back once, and once only, in the tab that stands open when it was updated, and when the page is reloaded", async () => {
    await openMessage(page, webmail.url, MAILS.insult.subject);
    await banner(page).waitFor();
    const before = await page.locator("[data-composure=banner]").first().elementHandle();
    await goes("runtime.reload");
    // The new script puts a place of its own: the old one is gone for good.
    await expect.poll(() => before?.evaluate((place) => place.isConnected), { timeout: 15_000 }).toBe(false);
    await banner(page).waitFor();
    expect(await banner(page).count()).toBe(1);
    await confirmAll(banner(page));
    await page.reload();
    await banner(page).waitFor();
    await expect.poll(() => banner(page).count()).toBe(1);
    expect(browser.errors).toEqual([]);
  });
});
