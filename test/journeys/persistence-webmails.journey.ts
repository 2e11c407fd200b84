/**
 * The same complaint again in Gmail and in Outlook, on their page doubles, with the whole of Composure: marks in the
 * message itself, and the way back to the earlier message.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTLOOK_HOSTS } from "../../src/webmail/outlook/page.ts";
import { ADDED, TWICE } from "../pages/gmail-double/mailbox.ts";
import { TAPS } from "../pages/outlook-double/mails.ts";
import { banner, openPanel, toolbarSays } from "./harness/composure-page.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { markedWords } from "./harness/marks.ts";
import { type OnDouble, startComposureOn } from "./harness/on-double.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";

const [first, again] = TWICE.map(({ number }) => number - 1_000);
const outlook = ({ convid }: { convid: string }) => `outlookDouble.open(${JSON.stringify(convid)})`;

/** How each double is told to show a conversation and to draw it anew, and where its subject stands. */
const PLACES = [
  {
    name: "gmail",
    hosts: ["mail.google.com"],
    inbox: "https://mail.google.com/mail/u/0/#inbox",
    first: `double.go(${first})`,
    again: `double.go(${again})`,
    redraw: "double.redraw()",
    subject: "h2.hP",
  },
  {
    name: "outlook",
    hosts: OUTLOOK_HOSTS,
    inbox: "https://outlook.office.com/mail/",
    first: outlook(TAPS.first),
    again: outlook(TAPS.again),
    redraw: "outlookDouble.redraw()",
    subject: "[id^=CONV_][id$=_SUBJECT]",
  },
] as const;

describe.skipIf(NO_BROWSER !== null).each(PLACES)("the same complaint again, in $name", (place) => {
  let double: OnDouble;
  let page: Page;
  const heading = (of: Page, words: string) => banner(of).getByRole("heading", { level: 3 }).filter({ hasText: words });

  beforeAll(async () => {
    double = await startComposureOn(place.name, place.hosts);
    await saveOptions(double.browser, MANAGER);
    page = await double.open(place.inbox);
  });
  afterAll(() => double?.stop());

  it("names the earlier message and marks what is new in the message itself", async () => {
    await page.evaluate(place.first);
    await toolbarSays(double.browser, page, /nothing found/);
    expect(await markedWords(page)).toEqual([]);
    await page.evaluate(place.again);
    await heading(page, "This repeats the message of 3 August").waitFor();
    await heading(page, "One thing is new:").waitFor();
    await expect.poll(() => markedWords(page)).toEqual([ADDED]);
  });

  it("marks it again when the page draws the message anew", async () => {
    await page.evaluate(place.redraw);
    await expect.poll(() => markedWords(page)).toEqual([ADDED]);
    await expect.poll(() => banner(page).count()).toBe(1);
  });

  it("opens the earlier message by its link, and shows both side by side", async () => {
    const opened = double.browser.context.waitForEvent("page");
    await heading(page, "This repeats the message")
      .getByRole("link", { name: /open it/ })
      .click();
    const earlier = await opened;
    await earlier.locator(place.subject, { hasText: "The tap at Larch House" }).waitFor();
    await heading(earlier, "Compare this with the message").waitFor();
    const panel = await openPanel(double.browser, earlier);
    await panel.getByRole("region", { name: "Side by side" }).waitFor();
    expect(await panel.locator("tr.new").count()).toBe(1);
    await panel.close();
    await earlier.close();
    await page.bringToFront();
  });

  it("leaves no mark behind when another message takes the place", async () => {
    await page.evaluate(place.first);
    await expect.poll(() => markedWords(page)).toEqual([]);
  });

  it("throws no error on the way", () => expect(double.browser.errors).toEqual([]));
});
