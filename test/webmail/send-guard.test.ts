/** The guard stands before each press, answers at once, and lets a send through that was allowed. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Compose } from "../../src/webmail/index.ts";
import { guardSend } from "../../src/webmail/send-guard.ts";
import { openHtml } from "./open-page.ts";

const compose = { key: "k" } as Compose;
let document: Document;
let window: Window & typeof globalThis;
let allow: boolean;
let asked: number;
let said: string[];
let sent: number;
let end: AbortController;

beforeEach(() => {
  document = openHtml(
    "<textarea></textarea><button id=send><b>Send</b></button><a id=copy>Send</a><button id=other>Save</button>",
    "https://example.org/",
  );
  window = document.defaultView as Window & typeof globalThis;
  [allow, asked, said, sent, end] = [false, 0, [], 0, new AbortController()];
  document.querySelector("#send")?.addEventListener("click", () => sent++);
  document
    .querySelector("#copy")
    ?.addEventListener("click", () => document.querySelector<HTMLElement>("#send")?.click());
  const watch = {
    sentBy: (element: Element) => (element.closest("#send") || element.closest("#copy") ? compose : null),
    writtenAt: (element: Element) => (element.closest("textarea") ? compose : null),
    decide: () => {
      asked++;
      return allow ? ({ send: true } as const) : ({ send: false, explain: "A blank is left." } as const);
    },
    explained: (_: Compose, explain: string) => said.push(explain),
  };
  guardSend(window, watch, end.signal);
});
afterEach(() => end.abort());

const press = (css: string, init: KeyboardEventInit) => {
  const event = new window.KeyboardEvent("keydown", { bubbles: true, composed: true, cancelable: true, ...init });
  return document.querySelector(css)?.dispatchEvent(event);
};

describe("guardSend", () => {
  it("stops a click on the send button, also on what is inside it, and says why", () => {
    document.querySelector<HTMLElement>("#send b")?.click();
    expect([sent, said]).toEqual([0, ["A blank is left."]]);
  });

  it.each([
    ["textarea", { key: "Enter", ctrlKey: true }],
    ["textarea", { key: "Enter", metaKey: true }],
    ["#send", { key: "Enter" }],
    ["#send", { key: " " }],
  ])("stops the key on %s %o", (css, init) => {
    expect(press(css, init)).toBe(false);
    expect(said).toHaveLength(1);
  });

  it("leaves other keys and buttons alone", () => {
    expect(press("textarea", { key: "Enter" })).toBe(true);
    expect(press("#other", { key: "Enter" })).toBe(true);
    document.querySelector<HTMLElement>("#other")?.click();
    expect(asked).toBe(0);
  });

  it("lets an allowed send through and asks once for a press that the page passes on to its own button", () => {
    allow = true;
    document.querySelector<HTMLElement>("#copy")?.click();
    expect([sent, asked, said]).toEqual([1, 1, []]);
  });

  it("asks again at the next press", async () => {
    allow = true;
    document.querySelector<HTMLElement>("#send")?.click();
    await new Promise((resolve) => window.setTimeout(resolve, 5));
    allow = false;
    document.querySelector<HTMLElement>("#send")?.click();
    expect([sent, asked]).toEqual([1, 2]);
  });

  it("is gone with its signal", () => {
    end.abort();
    document.querySelector<HTMLElement>("#send")?.click();
    expect([sent, asked]).toEqual([1, 0]);
  });
});
