/** The same complaint again, in the practice inbox: what is new, the answer, both side by side, campaigns and people. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults } from "./harness/axe.ts";
import { startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner, openPanel } from "./harness/composure-page.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { markedWords } from "./harness/marks.ts";
import { dropFile, openRow, openSample, shownMessage } from "./harness/practice-page.ts";
import { mboxOf } from "./harness/source.ts";
import { TEAM } from "./harness/webmail-server.ts";
import { CAMPAIGN, NEW_SENTENCE, PHONED, REPEATS } from "./repeat-mails.ts";

const BANNER = '[data-composure="banner"]';
const NOW = Date.UTC(2026, 3, 11, 9);

describe.skipIf(NO_BROWSER)("the same complaint again, in the practice inbox", () => {
  let browser: TestBrowser;
  let page: Page;
  const heading = (words: string | RegExp) =>
    banner(page).getByRole("heading", { level: 3 }).filter({ hasText: words });

  beforeAll(async () => {
    browser = await startTestBrowser();
    page = await browser.newPage();
    await openSample(page, browser);
    await dropFile(page, "april.mbox", mboxOf([...Object.values(REPEATS), ...CAMPAIGN], TEAM, NOW));
    await page.getByText("Your files", { exact: false }).first().waitFor();
  });
  afterAll(() => browser?.close());

  it("names the earlier message and what is new, and marks it in the message itself without touching it", async () => {
    await openRow(page, REPEATS.tapAgain.subject);
    await heading("This repeats the message of 12 March 2026").waitFor();
    expect(await heading("One thing is new:").count()).toBe(1);
    expect(await banner(page).locator("blockquote").allTextContents()).toEqual([NEW_SENTENCE]);
    await expect.poll(() => markedWords(page)).toEqual([NEW_SENTENCE]);
    expect(
      await shownMessage(page)
        .locator("pre")
        .evaluate((node) => node.childNodes.length),
    ).toBe(1);
    expect(await banner(page).textContent()).not.toContain("answered on");
  });

  it("notes the complaint as answered, and says so from then on", async () => {
    await openRow(page, REPEATS.tap.subject);
    await expect.poll(() => markedWords(page)).toEqual([]);
    const panel = await openPanel(browser, page);
    await panel.getByRole("heading", { name: REPEATS.tap.name }).waitFor();
    await panel.getByRole("button", { name: "Note as answered", exact: true }).click();
    const form = panel.getByRole("form", { name: "Note as answered" });
    await form.getByLabel("Day", { exact: true }).fill("20");
    await form.getByLabel("Month", { exact: true }).fill("3");
    await form.getByLabel("Year", { exact: true }).fill("2026");
    await form.getByLabel("Reference").fill("NM-5001");
    await form.getByLabel("Outcome").fill("Upheld, plumber sent");
    await form.getByRole("button", { name: "Record the answer" }).click();
    await form.waitFor({ state: "detached" });
    await panel.close();
    await page.bringToFront();
    await openRow(page, REPEATS.tapAgain.subject);
    await heading("This repeats a complaint answered on 20 March 2026").waitFor();
    expect(await banner(page).textContent()).toContain("It came again after that answer.");
  });

  it("counts as facts, with every message that was counted", async () => {
    const counts = banner(page).locator("details.counts");
    await counts.locator("summary").click();
    await counts.getByText("Seen here since 12 March 2026; there may be more.").waitFor();
    expect(await counts.textContent()).toContain("In 90 days: 2");
    await banner(page).getByRole("button", { name: "Note as answered" }).click();
    await banner(page).getByRole("form", { name: "Note as answered" }).waitFor();
    expect(await faults(page, BANNER)).toEqual([]);
    await banner(page).getByRole("button", { name: "Cancel" }).click();
  });

  it("opens the earlier message, and shows both side by side", async () => {
    await heading("This repeats").getByRole("button", { name: "open it" }).click();
    await shownMessage(page).filter({ hasText: REPEATS.tap.subject }).waitFor();
    await heading("Compare this with the message of 9 April 2026").waitFor();
    await expect.poll(() => markedWords(page)).toEqual([]);
    const panel = await openPanel(browser, page);
    const beside = panel.getByRole("region", { name: "Side by side" });
    await beside.waitFor();
    expect(await beside.locator("tr.new td").last().textContent()).toBe(`New ${NEW_SENTENCE}`);
    const [left, right] = await beside.locator("tbody tr").nth(1).locator("td").allTextContents();
    expect(left).toBe(right?.trim());
    expect(await faults(panel)).toEqual([]);
    await panel.close();
    await page.bringToFront();
  });

  it("tells a campaign, counts nobody as persistent, and offers one common reply", async () => {
    await openRow(page, "Dan Frost");
    await heading("4 people sent this text since").waitFor();
    expect(await banner(page).textContent()).toContain("Nobody counts as writing too often for it.");
    await banner(page).getByRole("button", { name: "Put the letter in a reply" }).click();
    await page.locator("[data-practice=editor]").waitFor();
    await expect
      .poll(() =>
        page
          .locator("[data-practice=editor]")
          .evaluate((node) => (node as HTMLTextAreaElement).value ?? node.textContent),
      )
      .toContain("Other people have written to us in the same words");
  });

  it("compares with a phone call that was noted by hand", async () => {
    await openRow(page, REPEATS.tap.subject);
    const panel = await openPanel(browser, page);
    await panel.getByRole("heading", { name: REPEATS.tap.name }).waitFor();
    await panel.getByRole("button", { name: "Note a call, letter, form or visit" }).click();
    const form = panel.getByRole("form", { name: "Note a call, letter, form or visit" });
    await form.getByLabel("By phone").check();
    await form.getByLabel("Day", { exact: true }).fill("1");
    await form.getByLabel("Month", { exact: true }).fill("4");
    await form.getByLabel("Year", { exact: true }).fill("2026");
    await form.getByLabel("What did they say?").fill(PHONED);
    await form.getByRole("button", { name: "Record it" }).click();
    await form.waitFor({ state: "detached" });
    await panel.close();
    await page.bringToFront();
    await openRow(page, "Bins");
    await heading("This repeats the phone call of 1 April 2026").waitFor();
  });

  it("suggests that two addresses are one person’s, joins them only when told, and takes it back", async () => {
    await openRow(page, REPEATS.care.subject);
    await openRow(page, REPEATS.careElsewhere.subject);
    const panel = await openPanel(browser, page);
    await panel.getByRole("heading", { name: `Is this the same person? ${REPEATS.care.from}` }).waitFor();
    expect(await panel.getByText("The same phone number in the signature").count()).toBe(1);
    expect(await panel.getByText("the same reference, NM-4410").count()).toBe(1);
    expect(await faults(panel)).toEqual([]);
    await panel.getByRole("button", { name: "Yes, the same person" }).click();
    await panel.getByRole("button", { name: `Take apart ${REPEATS.care.from}` }).waitFor();
    await page.bringToFront();
    await heading("This repeats the message of 22 March 2026").waitFor();
    await panel.getByRole("button", { name: `Take apart ${REPEATS.care.from}` }).click();
    await panel.getByRole("button", { name: `Take apart ${REPEATS.care.from}` }).waitFor({ state: "detached" });
    await panel.close();
    await page.bringToFront();
    await heading("This repeats").waitFor({ state: "detached" });
  });

  it("throws no error on the way", () => {
    expect(browser.errors).toEqual([]);
  });
});
