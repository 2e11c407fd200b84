/** The main route: an abusive message, the banner, a confirmed finding, the letter, a send by hand. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner, confirmAll, exactWords, replyBar } from "./harness/composure-page.ts";
import { NO_WEBMAIL } from "./harness/machine.ts";
import { MANAGER, OFFICER, saveOptions } from "./harness/options-page.ts";
import { fillBlanks, firstBlank, paragraphs } from "./harness/reply-text.ts";
import {
  editorReady,
  logIn,
  openMessage,
  plainEditor,
  pressSend,
  preview,
  richEditor,
  send,
} from "./harness/roundcube-page.ts";
import { startWebmail, type WebmailServer } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

const WARNING = "Put the warning in a reply";
const SIGNATURE = "Complaints Team, Northmere";

describe.skipIf(NO_WEBMAIL)("an abusive message in Roundcube", () => {
  let webmail: WebmailServer;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    webmail = await startWebmail(Object.values(MAILS));
    browser = await startTestBrowser();
    await saveOptions(browser, MANAGER);
    page = await browser.newPage();
    await logIn(page, webmail.url);
    webmail.setSignature(SIGNATURE);
  });

  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it("shows the banner in the preview frame, with the exact words", async () => {
    const frame = await preview(page, MAILS.insult.subject);
    const words = await exactWords(banner(frame));
    expect(words.join("\n")).toContain("idiot");
    for (const each of words) expect(MAILS.insult.text).toContain(each);
    await expect.poll(() => banner(frame).count()).toBe(1);
  });

  it("shows it once on the message page, above the message", async () => {
    await openMessage(page, webmail.url, MAILS.insult.subject);
    expect((await exactWords(banner(page))).join("\n")).toContain("idiot");
    const above = await banner(page).boundingBox();
    const body = await page.locator("#messagebody").boundingBox();
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((body?.y ?? 0) + 1);
    await expect.poll(() => banner(page).count()).toBe(1);
  });

  it("offers the warning only once a person has said that the finding is right", async () => {
    expect(await page.getByRole("button", { name: WARNING }).count()).toBe(0);
    await confirmAll(banner(page));
    await page.getByRole("button", { name: WARNING }).waitFor();
  });

  it("puts the letter before signature and quote, with the exact words and visible blanks", async () => {
    await page.getByRole("button", { name: WARNING }).click();
    await editorReady(page);
    await replyBar(page).waitFor();
    const text = await plainEditor(page).inputValue();
    const [letter = "", rest = ""] = text.split(SIGNATURE);
    expect(firstBlank(letter)).not.toBeNull();
    expect(letter).toContain("idiot");
    expect(rest).toContain("> I sent the photographs");
    expect(letter).not.toContain("> I sent");
  });

  it("puts it in a second time in place of the first", async () => {
    const before = await plainEditor(page).inputValue();
    await replyBar(page).getByRole("button", { name: "Put the letter in again" }).click();
    await page.waitForTimeout(300);
    expect(await plainEditor(page).inputValue()).toBe(before);
  });

  it("stops a send while a blank is left, and says why", async () => {
    const blank = firstBlank(await plainEditor(page).inputValue());
    await pressSend(page);
    await replyBar(page).getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    expect(await replyBar(page).textContent()).toContain(blank ?? "no blank");
    expect(page.url()).toContain("_action=compose");
    expect(webmail.sent).toHaveLength(0);
  });

  it("goes out when the blanks are filled and a person presses send", async () => {
    await plainEditor(page).fill(fillBlanks(await plainEditor(page).inputValue()));
    await send(page);
    const [sent] = webmail.sent;
    expect(sent?.to).toEqual([MAILS.insult.from]);
    expect(sent?.mail.text).toContain("idiot");
    expect(sent?.mail.text).toContain(SIGNATURE);
    expect(firstBlank(sent?.mail.text ?? "")).toBeNull();
    expect(webmail.box.read("Sent").join("\n")).toContain(MAILS.insult.subject);
  });

  it("keeps the webmail's undo", async () => {
    await openMessage(page, webmail.url, MAILS.insult.subject);
    await page.getByRole("button", { name: WARNING }).click();
    await editorReady(page);
    await replyBar(page).waitFor();
    await plainEditor(page).focus();
    for (let tries = 0; tries < 5 && firstBlank(await plainEditor(page).inputValue()) !== null; tries++)
      await page.keyboard.press("Control+z");
    const text = await plainEditor(page).inputValue();
    expect(firstBlank(text)).toBeNull();
    expect(text).toContain(SIGNATURE);
    expect(text).toContain("> I sent the photographs");
  });

  it("does the same in TinyMCE", async () => {
    await openMessage(page, webmail.url, MAILS.gmailInsult.subject);
    expect((await exactWords(banner(page))).join("\n")).toContain("liar");
    await confirmAll(banner(page));
    await page.getByRole("button", { name: WARNING }).click();
    await editorReady(page);
    await replyBar(page).waitFor();
    const text = await richEditor(page).innerText();
    const [letter = "", rest = ""] = text.split(SIGNATURE);
    expect(firstBlank(letter)).not.toBeNull();
    expect(letter).toContain("liar");
    expect(rest).toContain("I rang twice");
    await replyBar(page).getByRole("button", { name: "Put the letter in again" }).click();
    await page.waitForTimeout(300);
    expect(paragraphs(await richEditor(page).innerText())).toEqual(paragraphs(text));
  });

  it("stops and sends an HTML reply as it does a plain one", async () => {
    await pressSend(page);
    await replyBar(page).getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    expect(webmail.sent).toHaveLength(1);
    for (let blank = firstBlank(await richEditor(page).innerText()); blank !== null; ) {
      await richEditor(page).evaluate((body, label) => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          node.data = node.data.replace(`[fill in: ${label}]`, "as agreed");
        }
      }, blank);
      blank = firstBlank(await richEditor(page).innerText());
    }
    await send(page);
    expect(webmail.sent.at(-1)?.mail.html).toContain("liar");
  });

  it("lets a reader without that role prepare it for whoever has it, as a forward", async () => {
    await saveOptions(browser, OFFICER);
    await openMessage(page, webmail.url, MAILS.insult.subject);
    await banner(page).waitFor();
    expect(await page.getByRole("button", { name: WARNING }).count()).toBe(0);
    await page.getByRole("button", { name: `Prepare it for ${MANAGER.role}` }).click();
    await editorReady(page);
    await replyBar(page).waitFor();
    expect(await page.inputValue("#compose-subject")).toMatch(/^Fwd?:/);
    expect(await page.locator("ul.recipient-input li.recipient").count()).toBe(0);
    expect(await plainEditor(page).inputValue()).toContain("idiot");
  });

  it("throws no error on the way", () => {
    expect(browser.errors).toEqual([]);
  });
});
