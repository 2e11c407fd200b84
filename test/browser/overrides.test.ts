import { beforeEach, describe, expect, it } from "vitest";
import { watchSelectedText } from "../../src/browser/context-menu.ts";
import { readOverrides } from "../../src/browser/overrides.ts";
import { BASE, fake, resetBrowser } from "./fake-browser.ts";

beforeEach(resetBrowser);

describe("the administrator's selectors", () => {
  const GOOD = { webmail: "gmail", key: "body", css: [".a3s"], mode: "before" };

  it("are taken entry by entry: one of another shape costs no other", async () => {
    const bad = [null, 7, {}, { ...GOOD, webmail: "other" }, { ...GOOD, css: "x" }, { ...GOOD, mode: "after" }];
    await fake.storage.managed.set({ selectorOverrides: [...bad, GOOD] });
    expect(await readOverrides()).toEqual([GOOD]);
  });

  it.each([undefined, null, "x", {}])("are none where the policy says %j", async (value) => {
    if (value !== undefined) await fake.storage.managed.set({ selectorOverrides: value });
    expect(await readOverrides()).toEqual([]);
  });

  it("are none where the browser has no such storage", async () => {
    fake.storage.managed.get = async () => {
      throw new Error("Managed storage is not set");
    };
    expect(await readOverrides()).toEqual([]);
  });
});

describe("the menu on selected text", () => {
  it("hands on the text with its tab, and hears no other item", () => {
    const heard: unknown[] = [];
    watchSelectedText(async (selected) => heard.push(selected));
    fake.runtime.onInstalled.fire({ reason: "install" });
    expect(fake.contextMenus.items).toMatchObject([{ contexts: ["selection"] }]);
    const [{ id }] = fake.contextMenus.items as [{ id: string }];
    const click = (menuItemId: string, url: string) =>
      fake.contextMenus.onClicked.fire({ menuItemId, selectionText: "Words" }, { id: 7, url });
    click("another", "https://mail.example.org/");
    click(id, "https://mail.example.org/");
    click(id, `${BASE}src/entries/practice.html`);
    expect(heard).toEqual([
      { text: "Words", tab: 7, practice: false },
      { text: "Words", tab: 7, practice: true },
    ]);
  });
});
