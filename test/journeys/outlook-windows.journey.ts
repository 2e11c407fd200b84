/**
 * Outlook's mail where it does not begin with a page of mail: in a window that Outlook opens empty and draws itself, and
 * after a calendar, without loading anew. With the whole of Composure, on the page double.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTLOOK_HOSTS } from "../../src/webmail/outlook/page.ts";
import { THANKS, TIPS } from "../pages/outlook-double/mails.ts";
import { banner, exactWords, toolbarSays } from "./harness/composure-page.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { type OnDouble, startComposureOn } from "./harness/on-double.ts";

const MAIL = "https://outlook.office.com/mail/";
const CALENDAR = "https://outlook.office.com/calendar/view/week";
const OURS = "[data-composure]";

describe.skipIf(NO_BROWSER !== null)("Outlook's mail beyond its own page", () => {
  let outlook: OnDouble;
  const show = (page: Page, { convid }: { convid: string }) =>
    page.evaluate(`outlookDouble.open(${JSON.stringify(convid)})`);

  beforeAll(async () => {
    outlook = await startComposureOn("outlook", OUTLOOK_HOSTS);
  });
  afterAll(() => outlook?.stop());

  it("is read in a window that Outlook opened empty", async () => {
    const page = await outlook.open(MAIL);
    const opening = page.waitForEvent("popup");
    await page.evaluate(`outlookDouble.popUp(${JSON.stringify(TIPS.convid)})`);
    const popup = await opening;
    expect(popup.url()).toBe("about:blank");
    expect((await exactWords(banner(popup))).join("\n")).toContain("I know where you live");
    expect(await banner(popup).count()).toBe(1);
    await popup.close();
    await page.close();
  });

  it("is read after the calendar, left alone in the calendar, and read again", async () => {
    const page = await outlook.open(CALENDAR);
    const left = await outlook.open(MAIL);
    // By now a script that read the calendar would have marked it.
    await show(left, TIPS);
    await banner(left).waitFor();
    await left.close();
    await page.bringToFront();
    expect(await page.locator(OURS).count()).toBe(0);
    await show(page, TIPS);
    await banner(page).waitFor();
    await page.goBack();
    await page.locator(OURS).first().waitFor({ state: "detached" });
    expect(await page.locator(OURS).count()).toBe(0);
    await show(page, THANKS);
    await toolbarSays(outlook.browser, page, /nothing found/);
    await show(page, TIPS);
    await banner(page).waitFor();
    expect(await banner(page).count()).toBe(1);
  });

  it("throws no error on the way", () => expect(outlook.browser.errors).toEqual([]));
});
