/**
 * An administrator mends the selectors of a page that has changed, by a real policy of the browser: a good list is used, a
 * bad one is refused and named, and the shipped one stays in its place.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { background } from "./harness/browser.ts";
import { banner, exactWords } from "./harness/composure-page.ts";
import { ROOT } from "./harness/machine.ts";
import { type OnDouble, startComposureOn } from "./harness/on-double.ts";
import { type ManagedBrowser, manageBrowser, NO_POLICY } from "./harness/policy.ts";

const HOST = "mail.google.com";
const selectorOverrides = [
  { webmail: "gmail", key: "message", css: ["div.changed"], mode: "before" },
  { webmail: "gmail", key: "sender", css: ["span.a, span.b"], mode: "replace" },
  { webmail: "gmail", key: "no-such-list", css: ["span"], mode: "before" },
  { webmail: "hotmail", key: "body", css: ["div"], mode: "before" },
  { webmail: "outlook", key: "body", css: ["div"], mode: "instead" },
];

/** Gmail as it might be one day: what its messages are known by is gone. */
const CHANGED = () => {
  const change = () => {
    for (const card of document.querySelectorAll(".adn, [data-legacy-message-id]")) {
      if (card.matches(".adn")) card.className = "changed";
      card.removeAttribute("data-legacy-message-id");
    }
  };
  new MutationObserver(change).observe(document, { childList: true, subtree: true });
};

describe.skipIf(NO_POLICY !== null)("selectors that an administrator sets", () => {
  let managed: ManagedBrowser;
  let gmail: OnDouble;
  let page: Page;

  beforeAll(async () => {
    managed = manageBrowser(`${ROOT}dist/test`, { selectorOverrides });
    gmail = await startComposureOn("gmail", [HOST], managed.path);
    await gmail.browser.context.addInitScript(CHANGED);
  });
  afterAll(async () => {
    await gmail?.stop();
    managed?.remove();
  });

  it("reach the extension whole, whatever names are in them", async () => {
    const worker = await background(gmail.browser.context);
    const stored = worker.evaluate<{ selectorOverrides: unknown }>("chrome.storage.managed.get('selectorOverrides')");
    expect((await stored).selectorOverrides).toEqual(selectorOverrides);
  });

  it("read a page that the shipped ones cannot read", async () => {
    page = await gmail.open(`https://${HOST}/mail/u/0/#inbox`);
    await page.evaluate(() => (globalThis as unknown as { double: { go(number: number): void } }).double.go(1));
    expect(await page.locator(".adn").count()).toBe(0);
    // The sender's list was refused: the shipped one finds who wrote.
    expect((await exactWords(banner(page))).join("\n")).toContain("idiot");
    await expect.poll(() => banner(page).count()).toBe(1);
  });

  it("are named on the options page where they were refused, with the reason", async () => {
    const options = await gmail.browser.newPage();
    await options.goto(`${gmail.browser.origin}src/entries/options.html`);
    const heading = options.getByRole("heading", { name: "that could not be used" });
    await heading.waitFor();
    const lines = await heading.locator("~ ul").first().getByRole("listitem").allTextContents();
    expect(lines.toSorted()).toEqual([
      "body (entry 4): webmail must be gmail, outlook or roundcube",
      "body (entry 5): mode must be before or replace",
      "no-such-list: there is no list with this key",
      "sender (span.a, span.b): it joins selectors by a comma: give them one by one",
    ]);
    await options.close();
  });

  it("throws no error on the way", () => expect(gmail.browser.errors).toEqual([]));
});
