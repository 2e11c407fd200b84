/** axe-core finds nothing in what Composure shows: banner, reply bar, panel, options, practice inbox; light and dark. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults } from "./harness/axe.ts";
import { startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner, confirmAll, exactWords, openPanel, replyBar, toolbarSays } from "./harness/composure-page.ts";
import { NO_BROWSER, NO_WEBMAIL } from "./harness/machine.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import { openSample } from "./harness/practice-page.ts";
import { editorReady, logIn, openMessage, pressSend } from "./harness/roundcube-page.ts";
import { startWebmail, type WebmailServer } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

const BANNER = '[data-composure="banner"]';
const REPLY_BAR = '[data-composure="reply-bar"]';

describe.skipIf(NO_BROWSER).each(["light", "dark"] as const)("our own pages, %s", (colorScheme) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await startTestBrowser({ dark: colorScheme === "dark" });
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it("options page", async () => {
    await page.goto(`${browser.origin}src/entries/options.html`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("There is a problem").first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it("practice inbox, with a banner", async () => {
    await openSample(page, browser);
    await banner(page).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it("panel, with nothing open, with a message, and with a form", async () => {
    await saveOptions(browser, MANAGER);
    const panel = await openPanel(browser, page);
    await panel.getByRole("heading", { level: 1 }).waitFor();
    await panel.getByRole("button", { name: "Set a restriction", exact: true }).click();
    await panel.getByRole("button", { name: "Set the restriction", exact: true }).click();
    await panel.getByText("There is a problem").first().waitFor();
    expect(await faults(panel)).toEqual([]);
  });
});

describe.skipIf(NO_WEBMAIL).each(["light", "dark"] as const)("in Roundcube, %s", (colorScheme) => {
  let webmail: WebmailServer;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    webmail = await startWebmail(Object.values(MAILS));
    browser = await startTestBrowser({ dark: colorScheme === "dark" });
    await saveOptions(browser, MANAGER);
    page = await browser.newPage();
    await logIn(page, webmail.url);
  });

  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it.each(["insult", "threat", "selfHarm", "complaintAgain"] as const)("banner: %s", async (use) => {
    if (use === "complaintAgain") {
      await openMessage(page, webmail.url, MAILS.complaint.subject);
      await toolbarSays(browser, page, /nothing found/);
    }
    await openMessage(page, webmail.url, MAILS[use].subject);
    await banner(page).waitFor();
    expect(await faults(page, BANNER)).toEqual([]);
    await exactWords(banner(page));
    expect(await faults(page, BANNER)).toEqual([]);
  });

  it("reply bar, also when it has stopped a send", async () => {
    await openMessage(page, webmail.url, MAILS.insult.subject);
    await confirmAll(banner(page));
    await page.getByRole("button", { name: "Put the warning in a reply" }).click();
    await editorReady(page);
    await replyBar(page).waitFor();
    expect(await faults(page, REPLY_BAR)).toEqual([]);
    await pressSend(page);
    await replyBar(page).getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    expect(await faults(page, REPLY_BAR)).toEqual([]);
  });
});
