import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findActiveTab } from "../../src/browser/active-tab.ts";
import { type SelectedText, watchSelectedText } from "../../src/browser/context-menu.ts";
import { BASE, fake, resetBrowser } from "./fake-browser.ts";

const PANEL = "src/entries/panel.html";
const WEBMAIL = { id: 7, url: "https://mail.example.org/" };
const heard: SelectedText[] = [];

const panelOpens = (open: () => Promise<void>) => vi.stubGlobal("chrome", { sidePanel: { open } });
const pageSays = (selected: unknown) => {
  fake.scripting.executeScript = async () => [{ result: selected }] as never[];
};
async function click(selectionText: string, tab: unknown = WEBMAIL, item?: string): Promise<void> {
  const [{ id }] = fake.contextMenus.items as [{ id: string }];
  fake.contextMenus.onClicked.fire({ menuItemId: item ?? id, selectionText }, tab);
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  resetBrowser();
  heard.length = 0;
  panelOpens(async () => {});
  watchSelectedText({
    check: async (selected) => heard.push(selected),
    panel: PANEL,
    readSelection: () => "",
  });
  fake.runtime.onInstalled.fire({ reason: "install" });
});
afterEach(() => vi.unstubAllGlobals());

describe("the menu on selected text", () => {
  it("stands on selections, hands on the text with its tab, and hears no other item and no page without a tab", async () => {
    expect(fake.contextMenus.items).toMatchObject([{ contexts: ["selection"] }]);
    await click("Words", WEBMAIL, "another");
    await click("Words", null);
    await click("Words", { id: -1 });
    await click("Words");
    await click("Words", { id: 7, url: `${BASE}src/entries/practice.html` });
    expect(heard).toEqual([
      { text: "Words", tab: 7, practice: false },
      { text: "Words", tab: 7, practice: true },
    ]);
    expect(fake.windows.made).toEqual([]);
  });

  it("takes the lines from the page, and the browser's own words where the page says something else or nothing", async () => {
    pageSays("One\n> two");
    await click("One > two");
    pageSays("Something else");
    await click("One > two");
    fake.scripting.executeScript = async () => {
      throw new Error("Cannot access contents of the page");
    };
    await click("One > two");
    expect(heard.map(({ text }) => text)).toEqual(["One\n> two", "One > two", "One > two"]);
  });

  it.each([
    ["refuses", () => Promise.reject(new Error("may only be called in response to a user gesture"))],
    ["throws", () => expect.fail("No active side panel")],
  ])("opens the panel in a window of its own where the browser %s the side panel", async (_how, open) => {
    panelOpens(open as () => Promise<void>);
    await click("Words");
    expect(heard).toHaveLength(1);
    expect(fake.windows.made).toMatchObject([{ type: "popup", url: `${PANEL}?tab=7` }]);
  });

  it("does the same in a browser without side panels", async () => {
    vi.unstubAllGlobals();
    await click("Words");
    expect(fake.windows.made).toHaveLength(1);
  });
});

describe("the tab that the panel stands beside", () => {
  it("is named by its address, else the one in front", async () => {
    fake.tabs.open = [{ id: 9 }];
    expect(await findActiveTab(`${BASE}${PANEL}?tab=7`)).toBe(7);
    expect(await findActiveTab(`${BASE}${PANEL}?tab=x`)).toBe(9);
    expect(await findActiveTab(`${BASE}${PANEL}`)).toBe(9);
  });
});
