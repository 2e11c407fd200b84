/** Which addresses are Outlook's mail, and which only look like it. */
import { describe, expect, it } from "vitest";
import { WEBMAIL_KINDS } from "../../../src/webmail/index.ts";
import { isOutlookPage, namesMessage, OUTLOOK_HOSTS } from "../../../src/webmail/outlook/page.ts";
import { openHtml } from "../open-page.ts";

const YES = OUTLOOK_HOSTS.flatMap((host) => [
  `https://${host}/mail/`,
  `https://${host}/mail`,
  `https://${host}/mail/0/inbox/id/AAkALg`,
  `https://${host}/mail/deeplink/read/AAkALg?ispopout=0`,
  `https://${host}/mail/0/deeplink/read/AAkALg`,
  `https://${host}/mail/inbox/rp/AAkALg`,
  `https://${host}/mail/compose/AAkALg`,
  `https://${host}/mail/deeplink/compose?to=pat@example.org`,
]);
const NO = [
  "http://outlook.office.com/mail/",
  "https://outlook.office.com/calendar/view/week",
  "https://outlook.office.com/mailbox/",
  "https://outlook.office.com.example.org/mail/",
  "https://evil-outlook.live.com/mail/",
  "https://www.outlook.live.com/mail/",
  "https://mail.google.com/mail/u/0/#inbox",
  "https://example.org/mail/?host=outlook.office.com",
  "file:///outlook.office.com/mail/",
];

describe("Outlook's pages by address", () => {
  it.each(YES)("yes: %s, and nobody else", (url) => {
    const document = openHtml("", url);
    expect(WEBMAIL_KINDS.filter(({ detect }) => detect(document, new URL(url))).map(({ id }) => id)).toEqual([
      "outlook",
    ]);
  });

  it.each(NO)("no: %s", (url) => {
    expect(isOutlookPage(openHtml("", url), new URL(url))).toBe(false);
  });

  it("knows a window that Outlook opened empty by its origin, and no other empty window", () => {
    const empty = (origin: string) => {
      const document = openHtml("<p>empty</p>", "about:blank");
      Object.defineProperty(document.defaultView, "origin", { value: origin });
      return isOutlookPage(document, new URL("about:blank"));
    };
    expect(empty("https://outlook.office.com")).toBe(true);
    expect(empty("https://example.org")).toBe(false);
    expect(empty("null")).toBe(false);
  });

  it.each([
    ["/mail/inbox/id/AAkALg", true],
    ["/mail/0/id/AAkALg", true],
    ["/mail/deeplink/read/AAkALg", true],
    ["/mail/0/deeplink/read/AAkALg", true],
    ["/mail/rp/AAkALg", true],
    ["/mail/inbox", false],
    ["/mail/", false],
    ["/mail/compose/AAkALg", false],
    ["/mail/0/deeplink/compose/AAkALg", false],
    ["/mail/inbox/id/", false],
  ])("an address that names an open message: %s %s", (path, names) => {
    expect(namesMessage(path)).toBe(names);
  });
});
