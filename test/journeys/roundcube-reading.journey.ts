/** What the reader of a mail is told, and not told: anger, quotation, repetition, a restriction, a risk to life. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner, confirmAll, exactWords, openPanel, toolbarSays } from "./harness/composure-page.ts";
import { NO_WEBMAIL } from "./harness/machine.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import { setRestriction } from "./harness/panel-page.ts";
import { logIn, openMessage, preview, previewFrame } from "./harness/roundcube-page.ts";
import { startWebmail, type WebmailServer } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

const NOTHING_FOUND = /nothing found/i;

describe.skipIf(NO_WEBMAIL)("reading messages in Roundcube", () => {
  let webmail: WebmailServer;
  let browser: TestBrowser;
  let page: Page;
  const open = (subject: string) => openMessage(page, webmail.url, subject);

  beforeAll(async () => {
    webmail = await startWebmail(Object.values(MAILS));
    browser = await startTestBrowser();
    await saveOptions(browser, MANAGER);
    page = await browser.newPage();
    await logIn(page, webmail.url);
  });

  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it("flags nothing in an ordinary angry complaint", async () => {
    await open(MAILS.angry.subject);
    await toolbarSays(browser, page, NOTHING_FOUND);
    await expect.poll(() => page.getByRole("button", { name: "This is right" }).count()).toBe(0);
  });

  it("shows nothing where the only bad words are quoted, and says that it checked", async () => {
    await open(MAILS.quotedOnly.subject);
    await toolbarSays(browser, page, NOTHING_FOUND);
    expect(await banner(page).count()).toBe(0);
  });

  it("shows a threat in an Outlook mail, covered until the reader asks to see it", async () => {
    await open(MAILS.threat.subject);
    await banner(page).waitFor();
    expect(await banner(page).textContent()).not.toContain("break your legs");
    expect((await exactWords(banner(page))).join("\n")).toContain("break your legs");
  });

  it("names an edited copy as a repeat, with its new sentence", async () => {
    await open(MAILS.complaint.subject);
    await toolbarSays(browser, page, NOTHING_FOUND);
    await open(MAILS.complaintAgain.subject);
    await banner(page).waitFor();
    const repeated = banner(page).locator(".part", { hasText: "One thing is new" });
    expect(await exactWords(repeated)).toEqual(["On Tuesday a boy came off his bicycle there and broke his wrist."]);
  });

  it("links to the earlier message", async () => {
    const link = banner(page)
      .getByRole("link", { name: /^open it/ })
      .first();
    expect(await link.getAttribute("href")).toMatch(/_action=show&_mbox=INBOX&_uid=\d+$/);
  });

  it("shows a restriction set in the panel on that person's next message", async () => {
    await open(MAILS.before.subject);
    await toolbarSays(browser, page, NOTHING_FOUND);
    const panel = await openPanel(browser, page);
    await setRestriction(panel);
    await panel.close();
    await open(MAILS.after.subject);
    await banner(page).getByText("On record for this person").waitFor();
    const said = await banner(page).textContent();
    expect(said).toContain("One colleague replies");
    expect(said).toMatch(/Review on \d/);
  });

  it("puts safeguarding first where life may be at risk, and offers no warning", async () => {
    await open(MAILS.selfHarm.subject);
    await banner(page).waitFor();
    await expect.poll(() => banner(page).getByRole("heading", { level: 3 }).first().textContent()).toContain("suicide");
    await confirmAll(banner(page));
    await expect.poll(() => page.getByRole("button", { name: /warning/i }).count()).toBe(0);
  });

  it("follows the reader through the preview, one banner at a time", async () => {
    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX`);
    const frame = await preview(page, MAILS.insult.subject);
    await banner(frame).waitFor();
    await preview(page, MAILS.quotedOnly.subject);
    await toolbarSays(browser, page, NOTHING_FOUND);
    await expect.poll(() => banner(frame).count()).toBe(0);
    await preview(page, MAILS.threat.subject);
    await banner(frame).waitFor();
    await expect.poll(() => banner(frame).count()).toBe(1);
  });

  it("says when a message cannot be read, with a report to copy that holds nothing of the mail", async () => {
    const frame = await previewFrame(page);
    const shown = banner(page.frameLocator("#messagecontframe"));
    await shown.waitFor();
    await frame.evaluate(() => document.querySelector("#message-header")?.remove());
    await shown.filter({ hasText: "could not read" }).waitFor();
    await toolbarSays(browser, page, /could not read/);
    await shown.getByRole("button", { name: "Copy a report" }).click();
    await shown.filter({ hasText: "The report is copied" }).waitFor();
    await frame.evaluate(() => document.body.append(document.createElement("textarea")));
    await frame.locator("textarea").press("Control+v");
    const report = await frame.locator("textarea").inputValue();
    expect(report).toMatch(/^Composure \d.*roundcube on 127\.0\.0\.1/);
    expect(report).toContain("  0 × #message-header");
    expect(report).not.toContain(MAILS.threat.subject);
    expect(report).not.toContain("@");
  });

  it("throws no error on the way", () => {
    expect(browser.errors).toEqual([]);
  });
});
