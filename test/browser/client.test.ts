import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeClient } from "../../src/browser/client.ts";
import { serve, tell } from "../../src/browser/server.ts";
import { deliver, fake, ID, resetBrowser } from "./fake-browser.ts";
import { WEBMAIL } from "./senders.ts";

let end: AbortController;
beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("ask", () => {
  it("gives the answer, null included", async () => {
    fake.runtime.sendMessage = async (message) => ({ answer: { echo: message } });
    const client = makeClient(end.signal);
    expect(await client.ask("closed", null)).toEqual({ echo: { name: "closed", ask: null } });
    fake.runtime.sendMessage = async () => ({ answer: null });
    expect(await client.ask("closed", null)).toBeNull();
  });

  it.each([
    ["nobody answers", async () => undefined],
    ["somebody answers something else", async () => "yes"],
    ["the message cannot be sent", async () => Promise.reject(new Error("Could not establish connection."))],
  ])("gives a Problem where %s", async (_name, sendMessage) => {
    fake.runtime.sendMessage = sendMessage;
    const client = makeClient(end.signal);
    expect(await client.ask("closed", null)).toMatchObject({ problem: "background-silent" });
    expect(client.gone.aborted).toBe(false);
  });
});

describe("gone", () => {
  it("tells within a second that the extension was removed, though nothing was asked", async () => {
    const client = makeClient(end.signal);
    fake.runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(1100);
    expect(client.gone.aborted).toBe(true);
  });

  it("tells at once when a question finds nobody", async () => {
    const client = makeClient(end.signal);
    fake.runtime.sendMessage = async () => {
      fake.runtime.id = undefined;
      throw new Error("Extension context invalidated.");
    };
    expect(await client.ask("closed", null)).toHaveProperty("problem");
    expect(client.gone.aborted).toBe(true);
  });
});

describe("notices", () => {
  it("are heard from the background only, until the end", () => {
    const heard: string[] = [];
    makeClient(end.signal).onNotice((notice) => heard.push(notice), end.signal);
    const fire = (message: unknown, sender: unknown) => fake.runtime.onMessage.fire(message, sender);
    fire({ notice: "registerChanged" }, { id: ID });
    fire({ notice: "registerChanged" }, { id: ID, tab: { id: 1 } });
    fire({ notice: "registerChanged" }, { id: "other" });
    fire({ notice: "made-up" }, { id: ID });
    fire(null, { id: ID });
    end.abort();
    fire({ notice: "registerChanged" }, { id: ID });
    expect(heard).toEqual(["registerChanged"]);
  });

  it("go to every tab, and it is no failure when nobody listens there", async () => {
    fake.tabs.open = [{ id: 1 }, { id: 2 }];
    fake.tabs.sendMessage = async () => {
      throw new Error("Receiving end does not exist.");
    };
    await expect(tell("registerChanged")).resolves.toBeUndefined();
  });
});

describe("serve", () => {
  beforeEach(() => {
    fake.permissions.granted = ["https://mail.example.org/*"];
  });

  it("turns a handler's failure into a Problem", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    serve({ closed: async () => Promise.reject(new Error("broken")) } as never);
    expect(await deliver({ name: "closed", ask: null }, WEBMAIL)).toMatchObject({
      answer: { problem: "background-failed" },
    });
  });

  it("leaves what is no request to others", async () => {
    serve({} as never);
    expect(await deliver({ notice: "registerChanged" }, WEBMAIL)).toBeUndefined();
  });

  it("opens the panel for our own tabs only", async () => {
    const opened: number[] = [];
    vi.stubGlobal("chrome", { sidePanel: { open: async ({ tabId }: { tabId: number }) => opened.push(tabId) } });
    serve({} as never);
    await deliver({ name: "openPanel", ask: null }, { ...WEBMAIL, id: "other" });
    expect(await deliver({ name: "openPanel", ask: null }, WEBMAIL)).toEqual({ answer: null });
    expect(opened).toEqual([7]);
    vi.unstubAllGlobals();
  });
});
