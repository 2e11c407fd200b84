/**
 * The main route in Gmail, with the whole of Composure: banner, confirmed finding, letter, blanks, a send by hand. On the
 * page double, under Gmail's own address. Needs a test build that may read that address.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { banner, confirmAll, exactWords, openPanel, replyBar, toolbarSays } from "./harness/composure-page.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { type OnDouble, startComposureOn } from "./harness/on-double.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import { setRestriction } from "./harness/panel-page.ts";
import { fillBlanks, firstBlank } from "./harness/reply-text.ts";

const HOST = "mail.google.com";
const WARNING = "Put the warning in a reply";

type Go = { double: { go(number: number | null): void; wipe(): void } };

describe.skipIf(NO_BROWSER !== null)("an abusive message in Gmail", () => {
  let gmail: OnDouble;
  let page: Page;
  const editor = () => page.locator("[g_editable]");
  const go = (number: number | null) => page.evaluate((to) => (globalThis as unknown as Go).double.go(to), number);

  beforeAll(async () => {
    gmail = await startComposureOn("gmail", [HOST]);
    await saveOptions(gmail.browser, MANAGER);
    page = await gmail.open(`https://${HOST}/mail/u/0/#inbox`);
  });
  afterAll(() => gmail?.stop());

  it("shows one banner with the exact words, through view swaps and wiping", async () => {
    for (const number of [1, null, 5, 1]) {
      await go(number);
      await page.waitForTimeout(600);
    }
    expect((await exactWords(banner(page))).join("\n")).toContain("idiot");
    await page.evaluate(() => (globalThis as unknown as Go).double.wipe());
    await banner(page).waitFor();
    await expect.poll(() => banner(page).count()).toBe(1);
  });

  it("marks the row of a conversation that was read with the worst that was found in it", async () => {
    await go(null);
    const marks = page.locator("tr.zA [data-composure=row-mark][role=img]").locator("visible=true");
    await marks.and(page.locator('[aria-label*="needs a look now"]')).waitFor();
    await expect.poll(() => marks.count()).toBe(1);
    const row = page.locator("tr.zA", { has: page.locator("[data-composure=row-mark][role=img]") });
    expect(await row.locator("visible=true").locator("[email]").first().getAttribute("email")).toBe(
      "person2@example.com",
    );
    await go(1);
    await banner(page).waitFor();
  });

  it("puts the letter into Gmail's own reply, before the signature", async () => {
    await confirmAll(banner(page));
    await page.getByRole("button", { name: WARNING }).click();
    await replyBar(page).waitFor();
    const [letter = "", rest] = (await editor().innerText()).split("Casey Clerk");
    expect(firstBlank(letter)).not.toBeNull();
    expect(rest).toBeDefined();
  });

  it("stops a send while a blank is left, and lets it go when none is", async () => {
    await page.locator(".aoO").click();
    await replyBar(page).getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    expect(gmail.sent()).toHaveLength(0);
    const filled = fillBlanks(await editor().innerText());
    await editor().click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(filled);
    await page.locator(".aoO").click();
    await expect.poll(() => gmail.sent().length).toBe(1);
    expect(gmail.sent()[0]).toMatchObject({ way: "send", to: ["person2@example.com"] });
    expect(firstBlank((gmail.sent()[0] as { text: string }).text)).toBeNull();
  });

  /** Asks for the warning in a reply whose editor is of this kind. */
  const ask = async (query: string) => {
    const other = await gmail.open(`https://${HOST}/mail/u/0/?${query}#inbox`);
    await other.evaluate(() => (globalThis as unknown as Go).double.go(1));
    await other.getByRole("button", { name: WARNING }).click();
    return other;
  };
  const pasted = async (other: Page) => {
    await other.locator("[name=subjectbox]").press("Control+v");
    return other.locator("[name=subjectbox]").inputValue();
  };

  it("puts the letter into an editor that takes a paste only", async () => {
    const other = await ask("editor=paste");
    await banner(other).filter({ hasText: "The letter is in your reply" }).waitFor();
    const before = gmail.sent().length;
    await expect.poll(async () => firstBlank(await other.locator("[g_editable]").innerText())).not.toBeNull();
    await other.locator(".aoO").click();
    await replyBar(other).getByRole("alert").filter({ hasText: "Not sent" }).waitFor();
    expect(gmail.sent().length).toBe(before);
    await other.close();
  });

  it.each([
    ["soon", ""],
    ["long after the click", "&opens=5700"],
  ])("copies the letter, without a permission, where an editor takes keys only and opens %s", async (_when, opens) => {
    const other = await ask(`editor=closed${opens}`);
    await banner(other).filter({ hasText: "The letter is copied: paste it" }).waitFor();
    expect(await other.locator("[g_editable]").innerText()).not.toContain("Dear");
    expect(await pasted(other)).toContain("[fill in: ");
    await other.close();
  });

  it("marks the rows of a person who has a restriction", async () => {
    const panel = await openPanel(gmail.browser, page);
    await setRestriction(panel);
    await panel.close();
    await page.bringToFront();
    await go(null);
    const marks = page.locator("tr.zA [data-composure=row-mark][role=img]");
    await expect.poll(() => marks.count()).toBe(1);
    const row = page.locator("tr.zA", { has: page.locator("[data-composure=row-mark][role=img]") });
    expect(await row.locator("[email]").first().getAttribute("email")).toBe("person2@example.com");
    expect(await marks.getAttribute("aria-label")).toContain("contact restriction");
  });

  it("says so when a page can no longer be read, with a report of selectors to copy, until it can", async () => {
    await gmail.browser.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: `https://${HOST}` });
    await go(4);
    await toolbarSays(gmail.browser, page, /nothing found/);
    await page.evaluate(() => {
      for (const node of document.querySelectorAll(".adn")) node.className = "changed";
      for (const node of document.querySelectorAll("[data-legacy-message-id]"))
        node.removeAttribute("data-legacy-message-id");
      document.querySelector("#views > :last-child [role=list]")?.append(document.createElement("i"));
    });
    await banner(page).filter({ hasText: "could not read" }).waitFor({ timeout: 60_000 });
    await toolbarSays(gmail.browser, page, /could not read/);
    await page.getByRole("button", { name: "Copy a report" }).click();
    await banner(page).filter({ hasText: "The report is copied" }).waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^Composure \d.*gmail on mail\.google\.com/);
    expect(report).toMatch(/\d+ × /);
    expect(report).not.toMatch(/person\d|idiot|missed/i);
    await go(1);
    await expect.poll(() => banner(page).filter({ hasText: "could not read" }).count()).toBe(0);
    await toolbarSays(gmail.browser, page, /passage/);
  });

  it("throws no error on the way", () => expect(gmail.browser.errors).toEqual([]));
});
