import { beforeEach, describe, expect, it, vi } from "vitest";
import { fake, resetBrowser } from "./fake-browser.ts";

type Hosts = typeof import("../../src/browser/hosts.ts");
let hosts: Hosts;

beforeEach(async () => {
  resetBrowser();
  vi.resetModules();
  hosts = await import("../../src/browser/hosts.ts");
});

const grant = (...patterns: string[]) => {
  fake.permissions.granted = patterns;
};
const manage = (...list: unknown[]) => fake.storage.managed.set({ webmailHosts: list });

describe("the webmails that may be read", () => {
  it("are the single hosts that were granted, never a whole domain or all hosts", async () => {
    grant("https://mail.example.org/*", "https://*/*", "https://*.example.net/*");
    expect(await hosts.webmailPatterns()).toEqual(["https://mail.example.org/*"]);
  });

  it("take in the administrator's hosts where the browser allows them", async () => {
    await manage("https://a.example.org", "b.example.org", "https://c.example.org/mail?x", 7, "https://*.example.org");
    fake.permissions.contains = async ({ origins }) => !origins.includes("https://b.example.org/*");
    expect(await hosts.webmailPatterns()).toEqual(["https://a.example.org/*", "https://c.example.org/*"]);
    expect(await hosts.listHosts()).toEqual([
      { origin: "https://a.example.org", allowed: true },
      { origin: "https://c.example.org", allowed: true },
      { origin: "https://b.example.org", allowed: false },
    ]);
  });
});

describe("the hosts that the manifest names", () => {
  it("may be read, are not listed as added, and get no second script", async () => {
    const named = ["https://mail.google.com/*", "https://outlook.live.com/*"];
    fake.runtime.getManifest = () => ({ version: "0.0.0", content_scripts: [{ matches: named }] });
    grant(...named, "https://mail.example.org/*");
    expect(await hosts.webmailPatterns()).toEqual([...named, "https://mail.example.org/*"]);
    expect(await hosts.listHosts()).toEqual([{ origin: "https://mail.example.org", allowed: true }]);
    await hosts.registerReader();
    expect(fake.scripting.scripts).toMatchObject([{ matches: ["https://mail.example.org/*"] }]);
  });
});

describe("tabs that stand open at an install or an update", () => {
  it("get their own webmail's script, once, also where the browser refuses one of them", async () => {
    const put: unknown[] = [];
    const asked: unknown[] = [];
    const scripts = [{ matches: ["https://mail.google.com/*"], js: ["gmail.js"] }];
    fake.runtime.getManifest = () => ({ version: "0.0.0", content_scripts: scripts });
    grant("https://mail.google.com/*", "https://mail.example.org/*");
    fake.tabs.query = async (filter) => {
      asked.push(filter);
      return [{ id: 1 }, { id: 2 }];
    };
    fake.scripting.executeScript = async (script) => {
      put.push(script);
      if (JSON.stringify(script).includes('"tabId":1')) throw new Error("This page cannot be scripted");
      return [];
    };
    hosts.keepReaderRegistered();
    fake.runtime.onInstalled.fire({ reason: "update" });
    await vi.waitFor(() => expect(put).toHaveLength(4));
    expect(asked).toEqual(
      expect.arrayContaining([
        { url: ["https://mail.google.com/*"], discarded: false },
        { url: ["https://mail.example.org/*"], discarded: false },
      ]),
    );
    const target = { tabId: 2, allFrames: true };
    expect(put).toContainEqual({ target, files: ["gmail.js"] });
    expect(put).toContainEqual({ target, files: ["src/entries/content.iife.js"] });
  });
});

describe("the content script", () => {
  it("is registered for the webmails, once, and follows the permissions", async () => {
    hosts.keepReaderRegistered();
    grant("https://mail.example.org/*");
    fake.permissions.onAdded.fire({ origins: ["https://mail.example.org/*"] });
    fake.runtime.onStartup.fire();
    await vi.waitFor(() => expect(fake.scripting.scripts).toMatchObject([{ matches: ["https://mail.example.org/*"] }]));
    grant("https://mail.example.org/*", "https://post.example.org/*");
    await hosts.registerReader();
    expect(fake.scripting.scripts).toMatchObject([
      { matches: ["https://mail.example.org/*", "https://post.example.org/*"] },
    ]);
    grant();
    fake.permissions.onRemoved.fire({});
    await vi.waitFor(() => expect(fake.scripting.scripts).toEqual([]));
  });

  it("is not registered twice for a host that the manifest names", async () => {
    grant("http://127.0.0.1/*");
    fake.runtime.getManifest = () => ({ version: "0.0.0", content_scripts: [{ matches: ["http://127.0.0.1/*"] }] });
    await hosts.registerReader();
    expect(fake.scripting.scripts).toEqual([]);
  });

  it("comes at once into the open tabs of a webmail that was just allowed", async () => {
    const injected: unknown[] = [];
    fake.tabs.open = [{ id: 4 }];
    fake.scripting.executeScript = async (script) => {
      injected.push(script);
      return [];
    };
    grant("https://mail.example.org/*");
    await hosts.registerReader(["https://mail.example.org/*"]);
    expect(injected).toEqual([{ target: { tabId: 4, allFrames: true }, files: ["src/entries/content.iife.js"] }]);
  });
});

describe("the options page's questions", () => {
  it("ask the browser for one host", async () => {
    const asked: unknown[] = [];
    fake.permissions.request = async (what) => asked.push(what) > 0;
    expect(await hosts.askForHost("webmail.example.org/x")).toBeNull();
    expect(asked).toEqual([{ origins: ["https://webmail.example.org/*"] }]);
  });

  it("say why where nothing was allowed or given back", async () => {
    fake.permissions.request = async () => false;
    fake.permissions.remove = async () => {
      throw new Error("You cannot remove required permissions.");
    };
    expect(await hosts.askForHost("webmail.example.org")).toMatchObject({ problem: "host-refused" });
    expect(await hosts.askForHost("http://webmail.example.org")).toMatchObject({ problem: "host-unreadable" });
    expect(await hosts.forgetHost("https://webmail.example.org")).toMatchObject({ problem: "host-kept" });
  });
});
