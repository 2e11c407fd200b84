/** Replies on states of our double, and what a press or key means there. The first way of inserting needs a real browser. */
import { afterEach, describe, expect, it } from "vitest";
import type { Compose } from "../../../src/webmail/index.ts";
import { doubleStates } from "../../pages/outlook-double/states.ts";
import { type Followed, follow } from "./open-outlook.ts";

const URL_HERE = "https://outlook.office.com/mail/inbox/id/AAQk";
const LETTER = ["Dear Pat,", "We ask you to stop.", "Please write to [fill in: contact]."];
const OTHER = ["Dear Pat,", "Thank you for writing."];
let last: Followed | null = null;
afterEach(() => last?.end.abort());

function open(state: string, change: (html: string) => string = (html) => html): Followed & { compose: Compose } {
  last = follow(change(doubleStates()[state] ?? ""), URL_HERE);
  const [compose] = last.composes;
  if (!compose) throw new Error("no compose");
  return { ...last, compose };
}

describe("an Outlook reply", () => {
  it.each(["compose-reply", "compose-plain", "compose-bcc", "compose-reference"])("%s: read as it stands", (state) => {
    const { compose } = open(state);
    expect(compose.subject()).toBe("Re: Missed bins");
    expect(compose.to()).toEqual(["pat.resident@example.com"]);
    expect(String(compose.text()).trim()).toBe("Casey Clerk, Council");
  });

  it.each(["compose-reply", "compose-plain", "compose-reference"])(
    "%s: takes a letter first, and another in its place",
    async (state) => {
      const { compose, webmail, document } = open(state);
      expect(await webmail.insertReply(compose, { paragraphs: LETTER })).toBe("inserted");
      expect(String(compose.text())).toMatch(/^Dear Pat,[^]*\[fill in: contact\][^]*Casey Clerk/);
      expect(await webmail.insertReply(compose, { paragraphs: OTHER })).toBe("replaced");
      expect(String(compose.text())).not.toContain("We ask you");
      expect(String(compose.text()).match(/Dear Pat/g)).toHaveLength(1);
      expect(document.body.textContent).toContain("Casey Clerk, Council");
    },
  );

  it("reads receivers that are chips, plain words, or names alone", () => {
    const { compose, document } = open("compose-reply");
    const well = document.querySelector("[id$=_TO] [role=textbox]");
    well?.append(" sam@example.net; Morgan Depot ");
    const chip = document.createElement("span");
    chip.className = "_EType_RECIPIENT_ENTITY";
    chip.setAttribute("aria-label", "Morgan Depot");
    well?.append(chip);
    expect(compose.to()).toEqual(["pat.resident@example.com", "sam@example.net"]);
  });

  it("takes no well for receivers as the letter", () => {
    const bare = (html: string) => html.replace(/ id="editorParent_[^"]*"/, "");
    expect(String(open("compose-reply", bare).compose.text()).trim()).toBe("Casey Clerk, Council");
  });

  it("takes the conversation's subject where the reply shows none", () => {
    const { compose, document } = open("compose-reply");
    document.querySelector("input[id$=_SUBJECT]")?.remove();
    expect(["Missed bins", ""]).toContain(compose.subject());
  });

  it("puts the bar above the editor, once", () => {
    const { compose, document } = open("compose-reply");
    compose.anchor();
    expect(compose.anchor()?.nextElementSibling?.id).toMatch(/^editorParent_/);
    expect(document.querySelectorAll("[data-composure=reply-bar]")).toHaveLength(1);
  });

  it("is the reply to its own message, not to another's", () => {
    const { opened, webmail, compose, document } = open("compose-reply");
    expect(opened.map((message) => webmail.findOpenCompose(message)?.key ?? null)).toEqual([compose.key, null, null]);
    document.querySelector("[id$=_TO] ._EType_RECIPIENT_ENTITY")?.setAttribute("aria-label", "sam@example.net");
    expect(webmail.findOpenCompose(opened[0] as never)).toBeNull();
  });
});

describe("what sends in Outlook", () => {
  const guarded = (state: string) => {
    const page = open(state);
    const said: string[] = [];
    page.webmail.beforeSend(
      (compose) => ({ send: false, kind: "stop", explain: compose.key }),
      (_, explain) => said.push(explain),
      page.end.signal,
    );
    return { ...page, said };
  };
  const key = (page: Followed, css: string, init: KeyboardEventInit) => {
    const Key = page.document.defaultView?.KeyboardEvent as typeof KeyboardEvent;
    const event = new Key("keydown", { bubbles: true, composed: true, cancelable: true, ...init });
    page.document.querySelector(css)?.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it.each([
    ["[aria-multiline]", { key: "Enter", ctrlKey: true }, true],
    ["[aria-multiline]", { key: "Enter", metaKey: true }, true],
    ["[aria-multiline]", { key: "s", altKey: true }, true],
    ["[aria-multiline]", { key: "ß", altKey: true }, false],
    ["[aria-multiline]", { key: "s", altKey: true, ctrlKey: true }, false],
    ["[aria-multiline]", { key: "Enter" }, false],
    ["[id$=primaryActionButton]", { key: "Enter" }, true],
    ["[id$=primaryActionButton]", { key: " " }, true],
    ["[id$=menuButton]", { key: "Enter" }, false],
    ["#discardCompose", { key: "Enter" }, false],
  ])("%s %o: %s", (css, init, stops) => {
    const page = guarded("compose-reply");
    expect(key(page, css, init)).toBe(stops);
    expect(page.said).toHaveLength(stops ? 1 : 0);
  });

  it("stops each item of the send menu, and no item of another menu", () => {
    const page = guarded("send-menu");
    page.document.querySelector<HTMLElement>("[id$=menuButton]")?.click();
    const items = [...page.document.querySelectorAll<HTMLElement>("[role=menu] [role=menuitem]")];
    for (const item of items) item.click();
    expect(page.said).toHaveLength(2);
    page.document.querySelector("[role=menu]")?.setAttribute("aria-labelledby", "another");
    for (const item of items) item.click();
    expect(page.said).toHaveLength(2);
  });
});
