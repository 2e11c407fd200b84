/** The main route without a mouse. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner, replyBar } from "./harness/composure-page.ts";
import { focused, retype, tabTo } from "./harness/keys.ts";
import { NO_WEBMAIL } from "./harness/machine.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import { firstBlank } from "./harness/reply-text.ts";
import { editorReady, logIn, openMessage, plainEditor } from "./harness/roundcube-page.ts";
import { startWebmail, type WebmailServer } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

describe.skipIf(NO_WEBMAIL)("the keyboard alone", () => {
  let webmail: WebmailServer;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    webmail = await startWebmail([MAILS.insult, MAILS.threat]);
    browser = await startTestBrowser();
    await saveOptions(browser, MANAGER);
    page = await browser.newPage();
    await logIn(page, webmail.url);
  });

  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it("uncovers the words, and does not take the focus from the webmail by itself", async () => {
    await openMessage(page, webmail.url, MAILS.threat.subject);
    await banner(page).waitFor();
    expect(await focused(page)).not.toMatch(/Show the exact words|Hide/);
    await tabTo(page, /Show the exact words/);
    await page.keyboard.press("Enter");
    await banner(page).locator("blockquote").first().waitFor();
    await expect.poll(() => focused(page)).toMatch(/Cover the words again/);
  });

  it("says why something is not right, and hears when the reason is missing", async () => {
    await tabTo(page, /This is not right/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^(?!.*not right).*Save/);
    await page.keyboard.press("Enter");
    await banner(page).getByText("Say why this is not right").first().waitFor();
    await expect.poll(() => focused(page)).toMatch(/Say why|Why is this|error/i);
  });

  it("confirms a finding and opens the reply with the letter", async () => {
    await openMessage(page, webmail.url, MAILS.insult.subject);
    await banner(page).waitFor();
    while ((await banner(page).getByRole("button", { name: "This is right" }).count()) > 0) {
      const left = await banner(page).getByRole("button", { name: "This is right" }).count();
      await tabTo(page, /This is right/);
      await page.keyboard.press("Enter");
      await banner(page)
        .getByRole("button", { name: "This is right" })
        .nth(left - 1)
        .waitFor({ state: "detached" });
    }
    await tabTo(page, /Put the warning in a reply/);
    await page.keyboard.press("Enter");
    await editorReady(page);
    await replyBar(page).waitFor();
  });

  it("fills the blanks and sends", async () => {
    await tabTo(page, /#composebody\b/);
    await retype(page, () => plainEditor(page).inputValue(), /\[fill in: [^\]]*\]/, "as agreed");
    expect(firstBlank(await plainEditor(page).inputValue())).toBeNull();
    await tabTo(page, /\bsend\b.*Send/i);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.search.includes("_action=compose"));
    await expect.poll(() => webmail.sent.length).toBe(1);
  });

  it("throws no error on the way", () => {
    expect(browser.errors).toEqual([]);
  });
});
