/** The same complaint again, in a real Roundcube: the way to the earlier message, marks that last, counts, filing, keeping. */
import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults } from "./harness/axe.ts";
import { background, startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner, openPanel } from "./harness/composure-page.ts";
import { NO_WEBMAIL } from "./harness/machine.ts";
import { markedWords } from "./harness/marks.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import { READ_AND_FILE, setRestriction } from "./harness/panel-page.ts";
import { logIn, openMessage, preview, previewFrame } from "./harness/roundcube-page.ts";
import { mboxOf } from "./harness/source.ts";
import { startWebmail, TEAM, type WebmailServer } from "./harness/webmail-server.ts";
import { NEW_SENTENCE, REPEATS } from "./repeat-mails.ts";

const { tap, tapAgain, care } = REPEATS;
const ALARM = "delete-old";

describe.skipIf(NO_WEBMAIL)("the same complaint again, in Roundcube", () => {
  let webmail: WebmailServer;
  let browser: TestBrowser;
  let page: Page;
  const heading = (place: Page, words: string) =>
    banner(place).getByRole("heading", { level: 3 }).filter({ hasText: words });
  const options = async () => {
    const opened = await browser.newPage();
    await opened.goto(`${browser.origin}src/entries/options.html`);
    await opened.getByRole("heading", { name: "Earlier mail" }).waitFor();
    return opened;
  };
  const kept = async () => {
    const worker = await background(browser.context);
    return worker.evaluate<number>(COUNT_KEPT);
  };

  beforeAll(async () => {
    webmail = await startWebmail([tap, tapAgain, care]);
    browser = await startTestBrowser();
    await saveOptions(browser, MANAGER);
    page = await browser.newPage();
    await logIn(page, webmail.url);
  });
  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it("sets its daily alarm by itself", async () => {
    await holdAlarm(await background(browser.context));
  });

  it("names the earlier message and marks what is new in the message itself", async () => {
    await openMessage(page, webmail.url, tap.subject);
    await openMessage(page, webmail.url, tapAgain.subject);
    await heading(page, "One thing is new:").waitFor();
    await expect.poll(() => markedWords(page)).toEqual([NEW_SENTENCE]);
  });

  it("marks it again when the page draws the message anew", async () => {
    await page.locator("#messagebody").evaluate((body) => {
      const html = body.innerHTML;
      body.innerHTML = "";
      body.innerHTML = html;
    });
    await expect.poll(() => markedWords(page)).toEqual([NEW_SENTENCE]);
  });

  it("opens the earlier message by its link, and shows both side by side", async () => {
    const opened = browser.context.waitForEvent("page");
    await heading(page, "This repeats the message")
      .getByRole("link", { name: /open it/ })
      .click();
    const earlier = await opened;
    await earlier.locator("h2.subject", { hasText: tap.subject }).waitFor();
    await heading(earlier, "Compare this with the message").waitFor();
    const panel = await openPanel(browser, earlier);
    await panel.getByRole("region", { name: "Side by side" }).waitFor();
    expect(await panel.locator("tr.new").count()).toBe(1);
    await panel.close();
    await earlier.close();
    await page.bringToFront();
  });

  it("tells of a number of messages only once the organisation has set its own", async () => {
    const said = banner(page).getByText("Your organisation asked to be told from 2 on.");
    expect(await said.count()).toBe(0);
    const form = await options();
    await form.getByLabel("Tell us when a person has sent this many messages").fill("2");
    await form.getByLabel("In this many days").fill("60");
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await form.getByText("Saved", { exact: true }).waitFor();
    await form.close();
    await page.bringToFront();
    await said.waitFor();
  });

  it("files a message under “read and file” only with the tick that somebody looked", async () => {
    const panel = await openPanel(browser, page);
    await panel.getByRole("heading", { name: tap.name }).waitFor();
    await setRestriction(panel, READ_AND_FILE);
    await panel.close();
    await page.bringToFront();
    const file = banner(page).getByRole("button", { name: "File as read, nothing new" });
    await file.click();
    await banner(page).getByText("Read the message and tick that you looked").waitFor();
    expect(await faults(page, '[data-composure="banner"]')).toEqual([]);
    await banner(page).getByLabel("I read the whole message").check();
    await file.click();
    await banner(page).getByText(`by ${MANAGER.name}, who looked for anything new`).waitFor();
  });

  it("leaves no mark behind when another message takes the place", async () => {
    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX`);
    await preview(page, tapAgain.subject);
    await expect.poll(async () => markedWords(await previewFrame(page))).toEqual([NEW_SENTENCE]);
    await preview(page, care.subject);
    await expect.poll(async () => markedWords(await previewFrame(page))).toEqual([]);
  });

  it("takes an exported mailbox in as history, each mail once", async () => {
    const before = await kept();
    const old = { ...care, id: "care-old", daysAgo: 800, from: "old.writer@example.net", subject: "Long ago" };
    const form = await options();
    // The very mail that Roundcube has shown, and mails from before.
    const shown = webmail.box.read("INBOX").filter((source) => source.includes(`Subject: ${tap.subject}`));
    const others = mboxOf([old, { ...old, id: "care-ours", from: TEAM }, old], TEAM, Date.now());
    const mbox = [others, ...shown.map((source) => `From - Mon Mar  2 08:14:00 2026\n${source}\n`)].join("\n");
    await form
      .getByLabel("Mailbox file (.mbox)")
      .setInputFiles({ name: "before.mbox", mimeType: "application/mbox", buffer: Buffer.from(mbox) });
    await form.getByText("before.mbox is read.").waitFor();
    const said = await form.getByText("before.mbox is read.").textContent();
    expect(said).toContain("1 taken in, 2 known already, 1 left out");
    expect(await faults(form)).toEqual([]);
    await form.close();
    expect(await kept()).toBe(before + 1);
  });

  it("deletes what has been kept long enough when the daily alarm rings", async () => {
    const before = await kept();
    await ringAlarm(await background(browser.context));
    await expect.poll(kept, { timeout: 40_000 }).toBe(before - 1);
  });

  it("throws no error on the way", () => {
    expect(browser.errors).toEqual([]);
  });
});

/** Fingerprints in the real store. */
const COUNT_KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("composure");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const counting = opening.result.transaction("messages").objectStore("messages").count();
    counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
    counting.onerror = () => reject(counting.error);
  };
})`;

/** Waits until the daily alarm is set, and puts it off: it must not ring before the journey makes it. */
async function holdAlarm(worker: Worker): Promise<void> {
  const isSet = () => worker.evaluate<boolean>(`chrome.alarms.get("${ALARM}").then((alarm) => alarm !== undefined)`);
  await expect.poll(isSet).toBe(true);
  await worker.evaluate(`chrome.alarms.create("${ALARM}", { delayInMinutes: 600, periodInMinutes: 1440 })`);
}

const ringAlarm = (worker: Worker) => worker.evaluate(`chrome.alarms.create("${ALARM}", { when: Date.now() })`);
