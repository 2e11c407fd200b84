/**
 * The main route in Outlook on the web, with the whole of Composure: banner, confirmed finding, letter, blanks, a send by
 * hand. On the page double, under Outlook's own addresses. Needs a test build that may read them.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTLOOK_HOSTS } from "../../src/webmail/outlook/page.ts";
import { BINS, THANKS, TIPS } from "../pages/outlook-double/mails.ts";
import { banner, confirmAll, exactWords, replyBar, toolbarSays } from "./harness/composure-page.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { type OnDouble, startComposureOn } from "./harness/on-double.ts";
import { MANAGER, saveOptions } from "./harness/options-page.ts";
import type { Sent } from "./harness/outlook-probe.ts";
import { fillBlanks, firstBlank } from "./harness/reply-text.ts";

const WARNING = "Put the warning in a reply";

describe.skipIf(NO_BROWSER !== null)("an abusive message in Outlook on the web", () => {
  let outlook: OnDouble;
  let page: Page;
  const editor = () => page.locator("[aria-multiline]");
  const open = ({ convid }: { convid: string }) => page.evaluate(`outlookDouble.open(${JSON.stringify(convid)})`);
  const sent = () => outlook.sent() as readonly Sent[];

  beforeAll(async () => {
    outlook = await startComposureOn("outlook", OUTLOOK_HOSTS);
    await saveOptions(outlook.browser, MANAGER);
    page = await outlook.open(`https://${OUTLOOK_HOSTS[1]}/mail/?stale=400`);
  });
  afterAll(() => outlook?.stop());

  it("finds nothing in a message of thanks, and says that it looked", async () => {
    await open(THANKS);
    await toolbarSays(outlook.browser, page, /nothing found/i);
    expect(await banner(page).count()).toBe(0);
  });

  it("shows a threat over a stale body no sooner than the body is its own", async () => {
    await open(TIPS);
    expect((await exactWords(banner(page))).join("\n")).toContain("break your legs");
    expect(await banner(page).textContent()).not.toContain("useless idiot");
  });

  it("shows one banner in a thread: the person's message, not our own, not the quoted words", async () => {
    await open(BINS);
    await banner(page).first().waitFor();
    expect((await exactWords(banner(page).first())).join("\n")).toContain("useless idiot");
    await page.evaluate("outlookDouble.redraw()");
    await banner(page).first().waitFor();
    const own = page.locator('[data-card="QAEIJBdKwBB"]');
    await expect.poll(() => banner(page).count()).toBe(1);
    expect(await own.locator("[data-composure=banner] >> section").count()).toBe(0);
  });

  it("puts the letter into Outlook's own reply, before signature and quote", async () => {
    await confirmAll(banner(page));
    await page.getByRole("button", { name: WARNING }).click();
    await replyBar(page).waitFor();
    const text = await editor().innerText();
    const [letter = "", rest = ""] = text.split("Casey Clerk, Council");
    expect(firstBlank(letter)).not.toBeNull();
    expect(letter).toContain("idiot");
    expect(rest).toContain("missed bin collection");
  });

  it.each(["click", "keys", "later"])("stops a send by %s while a blank is left", async (way) => {
    if (way === "click") await page.click("[id$=primaryActionButton]");
    if (way === "keys") await editor().press("Control+Enter");
    if (way === "later") {
      await page.click("[id$=menuButton]");
      await page.click("[role=menu] [role=menuitem]:last-child");
    }
    await replyBar(page).getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    expect(sent()).toHaveLength(0);
  });

  it("goes out when the blanks are filled and a person presses send", async () => {
    const text = await editor().innerText();
    await editor().evaluate(
      (node, filled) => {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          (walker.currentNode as Text).data = (walker.currentNode as Text).data.replace(/\[fill in: [^\]]*\]/g, filled);
        node.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      fillBlanks(`[fill in: ${firstBlank(text)}]`),
    );
    await page.click("[id$=primaryActionButton]");
    await expect.poll(() => sent().length).toBe(1);
    expect(sent()[0]).toMatchObject({ how: "click", to: ["pat.resident@example.com"] });
    expect(firstBlank(sent()[0]?.body ?? "")).toBeNull();
    expect(sent()[0]?.body).toContain("idiot");
  });

  it("throws no error on the way", () => expect(outlook.browser.errors).toEqual([]));
});
