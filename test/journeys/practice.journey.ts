/** The practice inbox: the sample mailbox, a reply that goes nowhere, and files that are dropped on it. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner, confirmAll, exactWords, replyBar } from "./harness/composure-page.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import { dropFile, openRow, openSample, rows, shownMessage } from "./harness/practice-page.ts";
import { firstBlank } from "./harness/reply-text.ts";
import { sourceOf } from "./harness/source.ts";
import { TEAM } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

const NOW = Date.UTC(2026, 3, 11, 9);
const editor = (page: Page) => page.locator("[data-practice=editor]");
const editorText = (page: Page) =>
  editor(page).evaluate((node) => (node instanceof HTMLTextAreaElement ? node.value : (node as HTMLElement).innerText));

describe.skipIf(NO_BROWSER)("the practice inbox", () => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await startTestBrowser({ keepFirstPages: true });
  });
  afterAll(() => browser?.close());

  it("opens by itself on the first install, with a sample mailbox and a banner", async () => {
    const url = `${browser.origin}src/entries/practice.html`;
    const opened = () => browser.context.pages().find((each) => each.url().startsWith(url));
    page = opened() ?? (await browser.context.waitForEvent("page"));
    await rows(page).first().waitFor();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(40);
    await banner(page).waitFor();
    await expect.poll(() => banner(page).count()).toBe(1);
  });

  it("says plainly that nothing is sent from it", async () => {
    expect(await page.getByText(/nothing is sent/i).count()).toBeGreaterThan(0);
  });

  it("reads a dropped .eml", async () => {
    await dropFile(page, "insult.eml", sourceOf(MAILS.insult, TEAM, NOW));
    await openRow(page, MAILS.insult.subject);
    expect((await exactWords(banner(page))).join("\n")).toContain("idiot");
  });

  it("puts the warning into a reply that goes nowhere", async () => {
    await saveOptions(browser, MANAGER);
    await page.bringToFront();
    await confirmAll(banner(page));
    await page.getByRole("button", { name: "Put the warning in a reply" }).click();
    await replyBar(page).waitFor();
    await expect.poll(async () => firstBlank(await editorText(page))).not.toBeNull();
    const text = await editorText(page);
    expect(text).toContain("idiot");
    await page.getByRole("button", { name: "Put the warning in a reply" }).click();
    await page.waitForTimeout(500);
    expect(await editor(page).count()).toBe(1);
    expect(await editorText(page)).toBe(text);
  });

  it("stops a send while a blank is left", async () => {
    await page.locator("button[data-practice=send]").click();
    await replyBar(page).getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    expect(await editor(page).count()).toBe(1);
  });

  it("reads a dropped .mbox, and names what it could not read", async () => {
    const mails = [MAILS.angry, MAILS.threat, MAILS.selfHarm];
    const mbox = mails
      .map((mail) => `From ${mail.from} Mon Mar  2 08:14:00 2026\n${sourceOf(mail, TEAM, NOW)}\n`)
      .join("\n");
    await dropFile(page, "march.mbox", mbox);
    await openRow(page, MAILS.selfHarm.subject);
    await banner(page).waitFor();
    await expect.poll(() => banner(page).getByRole("heading", { level: 3 }).first().textContent()).toContain("suicide");
    expect(await page.getByRole("button", { name: /warning/i }).count()).toBe(0);
    await openRow(page, MAILS.angry.subject);
    await page.waitForTimeout(500);
    await expect.poll(() => page.getByRole("button", { name: "This is right" }).count()).toBe(0);
    await dropFile(page, "holiday.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    await page.getByText("holiday.png").first().waitFor();
  });

  it("lives on the sample's own day in a store of its own", async () => {
    const fresh = await browser.newPage();
    await openSample(fresh, browser);
    await expect.poll(() => shownMessage(fresh).count()).toBe(1);
    await openRow(fresh, "NM-2207");
    await banner(fresh).getByText("On record for this person").waitFor();
    await fresh.close();
  });

  it("throws no error on the way", () => {
    expect(browser.errors).toEqual([]);
  });
});
