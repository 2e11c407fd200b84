/** Every selector has its evidence: it matches what it says on the shared page, or on the state of our double, that it names. */
import { describe, expect, it } from "vitest";
import type { Selector } from "../../../src/webmail/find-node.ts";
import { OUTLOOK } from "../../../src/webmail/outlook/outlook.ts";
import { OUTLOOK_SELECTORS } from "../../../src/webmail/outlook/selectors.ts";
import { doubleStates } from "../../pages/outlook-double/states.ts";
import { openHtml } from "../open-page.ts";
import { NO_SHARED, sharedHtml } from "./open-outlook.ts";

const STATES = doubleStates();
const URL_HERE = "https://outlook.office.com/mail/";
const ALL = Object.entries(OUTLOOK_SELECTORS).flatMap(([key, selectors]) =>
  (selectors as readonly Selector[]).map((selector) => ({ key, ...selector })),
);
const isDouble = ({ page }: Selector) => page.startsWith("double:");

describe("Outlook's selectors", () => {
  it.each(ALL.filter(isDouble))("$key $css matches $count on $page, and counts as not proven", (selector) => {
    const html = STATES[selector.page.slice("double:".length)];
    if (!html) return expect.fail("the double has no such state");
    expect(openHtml(html, URL_HERE).querySelectorAll(selector.css)).toHaveLength(selector.count);
    expect(selector.proven).toBe(false);
  });

  it.skipIf(NO_SHARED).each(ALL.filter((each) => !isDouble(each)))(
    "$key $css matches $count on $page",
    ({ css, page, count, proven }) => {
      expect(openHtml(sharedHtml(page), URL_HERE).querySelectorAll(css)).toHaveLength(count);
      expect(proven).not.toBe(false);
    },
  );

  it.each(ALL)("$key $css: one selector, with source and date, and no translated word", ({ css, source, seen }) => {
    expect(css).not.toContain(",");
    expect(source && seen).toBeTruthy();
    expect(css).not.toMatch(/aria-label[*^$~|]?=/);
  });

  it("takes an administrator's selector first, and refuses a bad one by name", () => {
    const html = (STATES["item"] ?? "").replaceAll("UniqueMessageBody_", "NewName_").replaceAll('role="document"', "");
    const webmail = OUTLOOK.open(openHtml(html, URL_HERE), {
      overrides: [
        { webmail: "outlook", key: "body", css: ["[id^=NewName_]"], mode: "before" },
        { webmail: "outlook", key: "sender", css: ["a, b"], mode: "replace" },
        { webmail: "outlook", key: "no-such-key", css: ["a"], mode: "replace" },
        { webmail: "gmail", key: "body", css: ["a, b"], mode: "replace" },
      ],
    });
    const health = webmail.health?.();
    expect(health?.keys.find(({ key }) => key === "body")?.tried[0]).toEqual({ css: "[id^=NewName_]", count: 1 });
    expect(health?.refused.map(({ key }) => key)).toEqual(["sender", "no-such-key"]);
  });
});
