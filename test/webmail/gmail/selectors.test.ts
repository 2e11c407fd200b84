/** Every selector has its evidence, and an administrator's override is taken or refused by name. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Selector } from "../../../src/webmail/find-node.ts";
import { GMAIL_SELECTORS } from "../../../src/webmail/gmail/selectors.ts";
import type { SelectorOverride } from "../../../src/webmail/index.ts";
import { openHtml } from "../open-page.ts";
import { NO_PAGES, savedHtml, watchSaved } from "./pages.ts";

const url = "https://mail.google.com/mail/u/0/";
const all = Object.entries(GMAIL_SELECTORS).flatMap(([key, selectors]) =>
  (selectors as readonly Selector[]).map((selector) => ({ key, ...selector })),
);
const shapes = new URL("../../pages/gmail-double/shapes.html", import.meta.url);

describe("Gmail's selectors", () => {
  it.skipIf(NO_PAGES).each(all.filter(({ page }) => page !== "double"))(
    "$key $css matches $count on $page",
    ({ css, page, count, source, seen, proven }) => {
      expect(openHtml(savedHtml(page), url).querySelectorAll(css)).toHaveLength(count);
      expect([css.includes(","), count > 0, proven]).toEqual([false, true, undefined]);
      expect(source && seen).toBeTruthy();
    },
  );

  it.each(all.filter(({ page }) => page === "double"))(
    "$key $css is marked as not proven",
    ({ css, count, proven }) => {
      expect(existsSync(shapes)).toBe(true);
      expect(openHtml(readFileSync(shapes, "utf8"), url).querySelectorAll(css)).toHaveLength(count);
      expect([css.includes(","), count > 0, proven]).toEqual([false, true, false]);
    },
  );

  it("uses no words of a language", () => {
    for (const { css } of all) expect(css).not.toMatch(/aria-label[*^$~]?="?[A-Za-z]/);
  });
});

describe.skipIf(NO_PAGES)("selectors of an administrator", () => {
  const THREAD = "thread-composed-2025";
  const over = (key: string, css: readonly string[], mode: SelectorOverride["mode"] = "replace"): SelectorOverride => ({
    webmail: "gmail",
    key,
    css,
    mode,
  });

  it("come before the shipped ones, or in their place", () => {
    const opened = watchSaved(THREAD, { overrides: [over("subject", [".gF.gK .gD"], "before")] });
    expect(opened.messages[1]?.read()).toMatchObject({ subject: "Pat Resident" });
    const away = watchSaved(THREAD, { overrides: [over("body", [".no-such"])] });
    expect(away.messages[1]?.read() ?? { problem: "body-missing" }).toMatchObject({ problem: "body-missing" });
    expect(away.webmail.health?.().refused).toEqual([]);
  });

  it.each([
    ["body", [".a3s, .ii"], /comma/],
    ["body", [".ok", "div[["], /valid/],
    ["body", [""], /empty/],
    ["body", [], /empty/],
    ["toString", [".a3s"], /no list/],
    ["body", [`.${"x".repeat(400)}`], /longer/],
    ["body", Array.from({ length: 30 }, () => ".a3s"), /more than/],
  ])("%s %j is refused by name and the shipped list is used", (key, css, why) => {
    const opened = watchSaved(THREAD, { overrides: [over(key, css)] });
    expect(opened.webmail.health?.().refused[0]).toMatchObject({ key, why: expect.stringMatching(why) });
    expect(opened.messages[1]?.read()).toMatchObject({ subject: "Missed bins, fifth letter" });
  });

  it("for another webmail are left to it, and a comma in quotes is no list", () => {
    const overrides = [
      { ...over("body", ["[["]), webmail: "outlook" as const },
      over("body", ['[title="a, b"]'], "before"),
    ];
    const opened = watchSaved(THREAD, { overrides });
    expect(opened.webmail.health?.().refused).toEqual([]);
  });

  it("and the shipped ones are counted for a report that holds nothing of any mail", () => {
    const health = watchSaved(THREAD).webmail.health?.();
    expect(health?.keys.find(({ key }) => key === "message")?.tried[0]).toEqual({
      css: "div.adn[data-message-id]",
      count: 2,
    });
    expect(JSON.stringify(health)).not.toMatch(/bins|resident/i);
  });
});
