/** The page is looked at when it changes, seldom, never while hidden, never after the end. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { waitFor } from "../../src/webmail/wait-for.ts";
import { watchPage } from "../../src/webmail/watch-page.ts";
import { openHtml } from "./open-page.ts";

let document: Document;
let window: Window & typeof globalThis;
let looks: number;
let end: AbortController;
let hidden: boolean;

beforeEach(() => {
  document = openHtml("<p data-key=a></p>", "https://example.org/");
  window = document.defaultView as Window & typeof globalThis;
  [looks, hidden, end] = [0, false, new AbortController()];
  Object.defineProperty(document, "hidden", { get: () => hidden });
});
afterEach(() => end.abort());

const start = (attributes?: readonly string[]) => watchPage(document, () => looks++, end.signal, attributes);
const add = () => document.body.append(document.createElement("i"));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("watchPage", () => {
  it("looks at once, then once for many changes", async () => {
    start();
    expect(looks).toBe(1);
    for (let i = 0; i < 50; i++) add();
    await pause(100);
    for (let i = 0; i < 50; i++) add();
    expect(looks).toBe(1);
    await vi.waitFor(() => expect(looks).toBe(2), 2_000);
    await pause(400);
    expect(looks).toBe(2);
  });

  it("sees a named attribute change", async () => {
    start(["data-key"]);
    document.querySelector("p")?.setAttribute("data-key", "b");
    await vi.waitFor(() => expect(looks).toBe(2), 2_000);
  });

  it("waits while the tab is hidden and looks when it shows again", async () => {
    hidden = true;
    start();
    add();
    await pause(400);
    expect(looks).toBe(0);
    hidden = false;
    document.dispatchEvent(new window.Event("visibilitychange"));
    await vi.waitFor(() => expect(looks).toBe(1), 2_000);
  });

  it("stops with the page and with its signal", async () => {
    start();
    add();
    window.dispatchEvent(new window.Event("pagehide"));
    await pause(400);
    expect(looks).toBe(1);
    window.dispatchEvent(Object.assign(new window.Event("pageshow"), { persisted: true }));
    expect(looks).toBe(2);
    end.abort();
    add();
    window.dispatchEvent(new window.Event("hashchange"));
    await pause(400);
    expect(looks).toBe(2);
  });

  it("does nothing with a signal that has ended", () => {
    end.abort();
    start();
    expect(looks).toBe(0);
  });
});

describe("waitFor", () => {
  it("gives what comes, or null when it does not come in time or the wait is ended", async () => {
    const find = () => document.querySelector("b");
    const soon = waitFor(document, find, 1_000, end.signal);
    document.body.append(document.createElement("b"));
    expect(await soon).toBe(find());
    expect(await waitFor(document, () => document.querySelector("u"), 20, end.signal)).toBeNull();
    const ended = waitFor(document, () => document.querySelector("u"), 10_000, end.signal);
    end.abort();
    expect(await ended).toBeNull();
  });
});
