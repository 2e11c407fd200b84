/** Every kind of webmail says yes to its own pages; all other kinds' pages are its no-pages. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findWebmail, WEBMAIL_KINDS } from "../../src/webmail/index.ts";
import { openHtml, openPage, readExpected } from "./open-page.ts";

interface RoundcubePages {
  readonly pages: Record<string, { readonly url: string }>;
  readonly otherPages: Record<string, string>;
}

const roundcube = readExpected<RoundcubePages>("roundcube");
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
    expect(new Set(PAGES.map(([kind]) => kind))).toEqual(new Set(WEBMAIL_KINDS.map(({ id }) => id)));
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

  const shared = new URL("../../../shared/webmail/", import.meta.url);
  it.skipIf(!existsSync(shared))("nobody says yes to the pages of webmails it does not know (shared material)", () => {
    for (const folder of ["gmail", "outlook"]) {
      for (const file of readdirSync(new URL(`${folder}/`, shared))) {
        const url = "https://mail.example.com/mail/u/0/?_task=mail";
        const document = openHtml(readFileSync(new URL(`${folder}/${file}`, shared), "utf8"), url);
        expect(findWebmail(document, new URL(url)), file).toBeNull();
      }
    }
  });
});
