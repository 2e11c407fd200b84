/** Every kind of webmail says yes to its own pages; all other kinds' pages are its no-pages. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findWebmail, WEBMAIL_KINDS } from "../../src/webmail/index.ts";
import { openHtml, openPage, readExpected } from "./open-page.ts";

interface RoundcubePages {
  readonly pages: Record<string, { readonly url: string }>;
  readonly otherPages: Record<string, string>;
}

const roundcube = readExpected<RoundcubePages>("roundcube");
const shared = new URL("../../../shared/webmail/", import.meta.url);
const sharedPages = existsSync(shared)
  ? Object.entries(
      JSON.parse(readFileSync(new URL("expected.json", shared), "utf8")) as Record<string, { url: string }>,
    )
      .filter(([path]) => path.includes("/"))
      .map(([path, { url }]) => ({ kind: path.split("/")[0] ?? "", path, url }))
  : [];
const practice = readExpected<{ readonly url: string; readonly pages: readonly string[] }>("practice");
const PAGES: readonly (readonly [kind: string, page: string, url: string])[] = [
  ...Object.entries(roundcube.pages).map(([page, { url }]) => ["roundcube", page, url] as const),
  ...Object.entries(roundcube.otherPages).map(([page, url]) => ["roundcube", page, url] as const),
  ...practice.pages.map((page) => ["practice", page, practice.url] as const),
];

describe("webmail kinds", () => {
  it.each(PAGES)("%s: only it says yes to %s", (kind, page, url) => {
    const document = openPage(kind, page, url);
    const yes = WEBMAIL_KINDS.filter(({ detect }) => detect(document, new URL(url))).map(({ id }) => id);
    expect(yes).toEqual([kind]);
    expect(findWebmail(document, new URL(url))?.id).toBe(kind);
  });

  it("lists a page for every kind", () => {
    const shown = [...PAGES.map(([kind]) => kind), "gmail", "outlook"];
    expect(new Set(shown)).toEqual(new Set(WEBMAIL_KINDS.map(({ id }) => id)));
  });

  it.each([
    [
      "another site with the practice inbox's marks",
      "practice",
      "message-both",
      "https://www.example.org/practice.html",
    ],
    [
      "Roundcube's print view",
      "roundcube",
      "message-plain",
      "https://mail.trust.example.org/?_task=mail&_action=print&_uid=1",
    ],
    ["Roundcube's settings", "roundcube", "message-plain", "https://mail.trust.example.org/?_task=settings"],
    ["a saved copy on disk", "roundcube", "message-plain", "file:///tmp/message.html?_task=mail&_action=show"],
  ])("nobody says yes to %s", (_what, webmail, page, url) => {
    expect(findWebmail(openPage(webmail, page, url), new URL(url))).toBeNull();
  });

  it("nobody says yes to an empty page", () => {
    expect(findWebmail(openHtml("", "https://www.example.org/"), new URL("https://www.example.org/"))).toBeNull();
  });

  it.skipIf(sharedPages.length === 0)(
    "says yes to the saved pages of Gmail and Outlook at their addresses alone",
    () => {
      for (const { kind, path, url } of sharedPages) {
        const html = readFileSync(new URL(path, shared), "utf8");
        const yes = WEBMAIL_KINDS.filter(({ detect }) => detect(openHtml(html, url), new URL(url))).map(({ id }) => id);
        expect(yes, path).toEqual([kind]);
        const elsewhere = "https://mail.example.com/mail/u/0/?_task=mail";
        expect(findWebmail(openHtml(html, elsewhere), new URL(elsewhere)), path).toBeNull();
      }
    },
  );

  it.each([
    ["Gmail's print view", "https://mail.google.com/mail/u/0/?ik=1&view=pt&search=all"],
    ["a whole message of Gmail in a window", "https://mail.google.com/mail/u/0/?ui=2&view=lg&permmsgid=msg-f:1"],
    ["Gmail's phone page", "https://mail.google.com/mail/mu/mp/1/"],
    ["Gmail without encryption", "http://mail.google.com/mail/u/0/"],
    ["another Google page", "https://calendar.google.com/calendar/u/0/r"],
    ["Google's chat", "https://mail.google.com/chat/u/0/"],
    ["a host that only looks like Gmail", "https://mail.google.com.example.org/mail/u/0/"],
  ])("nobody says yes to %s", (_what, url) => {
    expect(findWebmail(openHtml("<div role=main></div>", url), new URL(url))).toBeNull();
  });
});
