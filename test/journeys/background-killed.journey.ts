/** The main route, with the extension's background killed between every two steps. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { killBackground, startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner, confirmAll, exactWords, replyBar, toolbarSays } from "./harness/composure-page.ts";
import { NO_WEBMAIL } from "./harness/machine.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import { fillBlanks } from "./harness/reply-text.ts";
import { editorReady, logIn, openMessage, plainEditor, pressSend, send } from "./harness/roundcube-page.ts";
import { startWebmail, type WebmailServer } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

describe.skipIf(NO_WEBMAIL)("a background that is killed at every step", () => {
  let webmail: WebmailServer;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    webmail = await startWebmail([MAILS.insult, MAILS.angry, MAILS.complaint, MAILS.complaintAgain]);
    browser = await startTestBrowser();
    await saveOptions(browser, MANAGER);
    page = await browser.newPage();
    await logIn(page, webmail.url);
    await killBackground(page);
  });

  afterEach(() => killBackground(page));

  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it("still reads the message", async () => {
    await openMessage(page, webmail.url, MAILS.insult.subject);
    expect((await exactWords(banner(page))).join("\n")).toContain("idiot");
  });

  it("still records that the finding is right", () => confirmAll(banner(page)));

  it("still fills the letter and opens the reply", async () => {
    await page.getByRole("button", { name: "Put the warning in a reply" }).click();
    await editorReady(page);
    await replyBar(page).waitFor();
    await expect.poll(() => plainEditor(page).inputValue()).toContain("idiot");
  });

  it("still stops a send while a blank is left", async () => {
    await pressSend(page);
    await replyBar(page).getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    expect(webmail.sent).toHaveLength(0);
  });

  it("still lets a complete reply go", async () => {
    await plainEditor(page).fill(fillBlanks(await plainEditor(page).inputValue()));
    await send(page);
    expect(webmail.sent).toHaveLength(1);
  });

  it("has kept what was recorded", async () => {
    await openMessage(page, webmail.url, MAILS.insult.subject);
    await banner(page).getByText("Called right by").first().waitFor();
  });

  it("has kept what was read: a repeat is still a repeat", async () => {
    await openMessage(page, webmail.url, MAILS.complaint.subject);
    await toolbarSays(browser, page, /nothing found/i);
    await killBackground(page);
    await openMessage(page, webmail.url, MAILS.complaintAgain.subject);
    await banner(page).getByText("One thing is new").waitFor();
  });

  it("throws no error on the way", () => {
    expect(browser.errors).toEqual([]);
  });
});
