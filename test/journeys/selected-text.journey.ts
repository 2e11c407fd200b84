/**
 * "Check selected text with Composure" on each webmail, where the page itself could not be read. The browser's own menu
 * cannot be worked from outside: the click is given to the background as the browser gives it, the rest is real.
 */
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTLOOK_HOSTS } from "../../src/webmail/outlook/page.ts";
import { background, startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { openPanelBehind, pageAt, toolbarSays } from "./harness/composure-page.ts";
import { NO_BROWSER, NO_WEBMAIL } from "./harness/machine.ts";
import { type OnDouble, startComposureOn } from "./harness/on-double.ts";
import { logIn, preview, previewFrame } from "./harness/roundcube-page.ts";
import { startWebmail, type WebmailServer } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

/** Selects all words of the first node that fits, in whatever frame it stands. */
const select = (place: Page | Frame, css: string) =>
  place.evaluate((wanted) => {
    const node = document.querySelector(wanted);
    if (node) getSelection()?.selectAllChildren(node);
    return getSelection()?.toString() ?? "";
  }, css);

/** What the browser tells of a click on the menu: the tab, the frame, and the selected words as one line. */
async function chooseCheck(browser: TestBrowser, page: Page, selected: string): Promise<void> {
  await page.bringToFront();
  const worker = await background(browser.context);
  const click = { address: page.url(), selectionText: selected.replace(/\s+/g, " ").trim() };
  await worker.evaluate(async ({ address, selectionText }) => {
    type Target = { tabId: number | undefined; allFrames: true };
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
        scripting: {
          executeScript(what: { target: Target; func(): string }): Promise<{ frameId: number; result: string }[]>;
        };
        contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
      };
    };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    const target = { tabId: tab?.id, allFrames: true } as const;
    const frames = await chrome.scripting.executeScript({ target, func: () => String(getSelection()) });
    const frameId = frames.find(({ result }) => result !== "")?.frameId;
    const info = { menuItemId: "check-selected-text", editable: false, selectionText, frameId };
    chrome.contextMenus.onClicked.dispatch(info, tab);
  }, click);
}

/** The browser lets no side panel open without a person's click: then the panel opens in a window of its own. */
async function resultOf(browser: TestBrowser, page: Page, selected: string): Promise<Page> {
  await chooseCheck(browser, page, selected);
  const panel = await pageAt(browser, /panel\.html\?tab=/);
  await panel.getByRole("heading", { name: "Selected text" }).waitFor();
  return panel;
}

const finds = (panel: Page, words: RegExp) => panel.getByRole("listitem").filter({ hasText: words }).first().waitFor();
const findsNothing = (panel: Page) => panel.getByRole("status").filter({ hasText: "Nothing found" }).waitFor();

const THREAT = "You useless idiot. I know where you live and I will come and hurt you.";

describe.skipIf(NO_BROWSER !== null).each([
  ["gmail", ["mail.google.com"], "https://mail.google.com/mail/u/0/#inbox"],
  ["outlook", OUTLOOK_HOSTS, "https://outlook.office.com/mail/"],
] as const)("text selected in %s, on a page that cannot be read", (name, hosts, address) => {
  let on: OnDouble;
  let page: Page;
  const write = (text: string) =>
    page.evaluate((words) => {
      const place = document.createElement("pre");
      place.textContent = words;
      document.body.replaceChildren(place);
    }, text);
  beforeAll(async () => {
    on = await startComposureOn(name, hosts);
    page = await on.open(address);
    // The double draws its list late, and would stumble over a page that was emptied.
    await page.locator("tr.zA, [data-convid]").first().waitFor();
  });
  afterAll(() => on?.stop());

  it("is checked, in a window of its own and in the panel beside the tab", async () => {
    await write(THREAT);
    const panel = await resultOf(on.browser, page, await select(page, "pre"));
    await finds(panel, /threat/);
    await panel.close();
    await page.bringToFront();
    const beside = await openPanelBehind(on.browser);
    await finds(beside, /threat/);
    await beside.close();
  });

  it("keeps its lines: what the text quotes is not the writer's own", async () => {
    await write(`Thank you for the help.\n\nOn Monday Sam wrote:\n> ${THREAT}`);
    const panel = await resultOf(on.browser, page, await select(page, "pre"));
    await findsNothing(panel);
    await panel.close();
  });

  it("throws no error on the way", () => expect(on.browser.errors).toEqual([]));
});

describe.skipIf(NO_WEBMAIL !== null)("text selected in Roundcube, in the frame beside the list", () => {
  let webmail: WebmailServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    webmail = await startWebmail([MAILS.threat]);
    browser = await startTestBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  it("is checked although the page's layout is unknown", async () => {
    const page = await browser.newPage();
    await logIn(page, webmail.url);
    await preview(page, MAILS.threat.subject);
    const frame = await previewFrame(page);
    await frame.evaluate(() => document.querySelector("#message-header")?.remove());
    await toolbarSays(browser, page, /could not read/);
    const panel = await resultOf(browser, page, await select(frame, "#messagebody"));
    await finds(panel, /threat/);
    expect(browser.errors).toEqual([]);
  });
});
