/**
 * The main route in Outlook, with the whole of Composure: banner, confirmed finding, letter, blanks, a send by hand, marks
 * on rows. On the page double, under Outlook's own addresses. Proves rules, not selectors.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTLOOK_HOSTS } from "../../src/webmail/outlook/page.ts";
import { BINS, THANKS, TIPS } from "../pages/outlook-double/mails.ts";
import { banner, confirmAll, exactWords, openPanel, replyBar, toolbarSays } from "./harness/composure-page.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { type OnDouble, startComposureOn } from "./harness/on-double.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import { setRestriction } from "./harness/panel-page.ts";
import { fillBlanks, firstBlank } from "./harness/reply-text.ts";

const WARNING = "Put the warning in a reply";

describe.skipIf(NO_BROWSER !== null)("a threat in Outlook", () => {
  let outlook: OnDouble;
  let page: Page;
  const show = ({ convid }: { convid: string }) => page.evaluate(`outlookDouble.open(${JSON.stringify(convid)})`);
  const editor = () => page.locator("[aria-multiline]");
  const send = () => page.locator("[id$=primaryActionButton]").click();

  beforeAll(async () => {
    outlook = await startComposureOn("outlook", OUTLOOK_HOSTS);
    await saveOptions(outlook.browser, MANAGER);
    page = await outlook.open("https://outlook.office.com/mail/");
  });
  afterAll(() => outlook?.stop());

  it("shows one banner with the exact words, and none on a message that needs none", async () => {
    await show(THANKS);
    await toolbarSays(outlook.browser, page, /nothing found/);
    expect(await banner(page).count()).toBe(0);
    await show(TIPS);
    expect((await exactWords(banner(page))).join("\n")).toContain("I know where you live");
    await expect.poll(() => banner(page).count()).toBe(1);
  });

  it("marks the row of a conversation that was read with the worst that was found in it", async () => {
    const mark = ({ convid }: { convid: string }) =>
      page.locator(`[data-convid="${convid}"] [data-composure=row-mark][role=img]`);
    await mark(TIPS).and(page.locator('[aria-label*="needs a look now"]')).waitFor();
    expect(await mark(THANKS).count()).toBe(0);
    expect(await mark(BINS).count()).toBe(0);
  });

  it("puts the letter into Outlook's own reply, before signature and quote", async () => {
    await confirmAll(banner(page));
    await page.getByRole("button", { name: WARNING }).click();
    await replyBar(page).waitFor();
    const [letter = "", rest = ""] = (await editor().innerText()).split("Casey Clerk, Council");
    expect(firstBlank(letter)).not.toBeNull();
    expect(rest).toContain("Missed bins");
  });

  it("stops a send while a blank is left, and lets it go when none is", async () => {
    await send();
    await replyBar(page).getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    expect(outlook.sent()).toHaveLength(0);
    const filled = fillBlanks(await editor().innerText());
    await editor().click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(filled);
    await send();
    await expect.poll(() => outlook.sent().length).toBe(1);
    const [sent] = outlook.sent() as { to: string[]; body: string }[];
    expect(sent?.to).toEqual(["pat.resident@example.com"]);
    expect(sent?.body).toContain("as agreed");
    expect(firstBlank(sent?.body ?? "")).toBeNull();
  });

  it("marks rows by address, and by conversation once a message of it was read", async () => {
    const panel = await openPanel(outlook.browser, page);
    await setRestriction(panel);
    await panel.close();
    await page.bringToFront();
    const mark = ({ convid }: { convid: string }) =>
      page.locator(`[data-convid="${convid}"] [data-composure=row-mark][role=img]`);
    const restricted = page.locator('[aria-label*="contact restriction"]');
    await mark(TIPS).and(restricted).waitFor();
    await show(BINS);
    await banner(page).first().waitFor();
    await show(TIPS);
    await mark(BINS).and(restricted).waitFor();
    expect(await mark(THANKS).count()).toBe(0);
  });

  it("asks who a sender without an address is, and matches no record by a name", async () => {
    await show(TIPS);
    const record = banner(page).getByRole("heading", { name: "On record for this person" });
    await record.waitFor();
    await page.evaluate(() => {
      const bare = (said: string) => said.replace(/<[^>]*>|^\S+@\S+$/g, "");
      const isMail = (node: Element) => node.closest("[id^=UniqueMessageBody]") !== null;
      for (const node of document.querySelectorAll("[title*='@'], [aria-label*='@']")) {
        if (isMail(node)) continue;
        node.setAttribute("title", bare(node.getAttribute("title") ?? ""));
        node.setAttribute("aria-label", bare(node.getAttribute("aria-label") ?? ""));
      }
      for (const node of document.querySelectorAll("[id^=MSG_][id$=_FROM] .OZZZK")) {
        node.textContent = bare(node.textContent ?? "");
      }
    });
    const asks = banner(page).filter({ hasText: "Do you know who Pat Resident is?" });
    await asks.waitFor();
    expect(await asks.textContent()).toContain("The page shows no address");
    expect(await asks.textContent()).not.toContain("Claire Dunning");
    expect(await record.count()).toBe(0);
    await toolbarSays(outlook.browser, page, /no address/);
  });

  it("throws no error on the way", () => expect(outlook.browser.errors).toEqual([]));
});
