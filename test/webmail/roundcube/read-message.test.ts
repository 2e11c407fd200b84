/** Reading Roundcube's message page and preview frame: the right values, and the right Problem for each lost node. */
import { describe, expect, it } from "vitest";
import { isProblem, type Mail, type MessageId } from "../../../src/core/mail/index.ts";
import { findWebmail, type OpenMessage, type Webmail } from "../../../src/webmail/index.ts";
import { openPage, readExpected } from "../open-page.ts";

interface Page {
  readonly url: string;
  readonly account: string;
  readonly mail: Partial<Mail> & { readonly date?: string };
  readonly bodyHolds: readonly string[];
  readonly bodyLacks: readonly string[];
}

const { pages, otherPages } = readExpected<{ pages: Record<string, Page>; otherPages: Record<string, string> }>(
  "roundcube",
);
const PLAIN = pages["message-plain"] as Page;

function open(name: string, url: string): { document: Document; webmail: Webmail; shown: OpenMessage[] } {
  const document = openPage("roundcube", name, url);
  const webmail = findWebmail(document, new URL(url)) as Webmail;
  const shown: OpenMessage[] = [];
  const nothing = () => {};
  const stop = new AbortController();
  webmail.watch(
    { opened: (message) => shown.push(message), closed: nothing, compose: nothing, rows: nothing },
    stop.signal,
  );
  return { document, webmail, shown };
}

describe("a Roundcube message", () => {
  it.each(Object.entries(pages))("%s reads as written down", (name, page) => {
    const { webmail, shown } = open(name, page.url);
    expect(webmail.account()).toBe(page.account);
    expect(shown).toHaveLength(1);
    const mail = shown[0]?.read();
    if (!mail || isProblem(mail)) return expect.fail(JSON.stringify(mail));
    const { date, ...rest } = page.mail;
    expect(mail).toMatchObject(rest);
    // The page shows the reader's own clock.
    if (date) expect(mail.date).toBe(new Date(date).toISOString());
    for (const words of page.bodyHolds) expect(mail.body.html).toContain(words);
    for (const words of page.bodyLacks) expect(mail.body.html).not.toContain(words);
  });

  it("hides no words of a mail that bear our own mark", () => {
    const { document, shown } = open("message-plain", PLAIN.url);
    const hidden = document.createElement("p");
    hidden.setAttribute("data-composure", "banner");
    hidden.textContent = "I know where you park.";
    document.querySelector("#messagebody .message-part")?.append(hidden);
    const mail = shown[0]?.read();
    expect(mail && !isProblem(mail) && mail.body.html).toContain("I know where you park.");
  });

  it.each([
    ["#message-header", "page-changed"],
    ["h2.subject", "page-changed"],
    ["td.header.from", "sender-missing"],
    ["td.header.from .rcmContactAddress", "sender-missing"],
    ["#messagebody", "body-missing"],
    ["#messagebody .message-part", "body-missing"],
    [".header-headers", "sender-missing"],
  ])("without %s it is %s, not an empty message", (css, problem) => {
    const { document, shown } = open("message-plain", PLAIN.url);
    document.querySelector(css)?.remove();
    const mail = shown[0]?.read();
    expect(mail).toMatchObject({ problem });
    expect(isProblem(mail) && mail.message.length > 20 && mail.next.length > 20).toBe(true);
  });

  it("tells a page whose layout is unknown from one without a message", () => {
    const document = openPage("roundcube", "message-plain", PLAIN.url);
    const box = document.querySelector("#layout-content");
    for (const node of [...(box?.children ?? [])]) node.remove();
    const webmail = findWebmail(document, new URL(PLAIN.url)) as Webmail;
    const shown: OpenMessage[] = [];
    const nothing = () => {};
    webmail.watch(
      { opened: (message) => shown.push(message), closed: nothing, compose: nothing, rows: nothing },
      AbortSignal.timeout(50),
    );
    expect(shown[0]?.read()).toMatchObject({ problem: "page-changed" });
    expect(shown[0]?.anchor()).not.toBeNull();
  });

  it("takes a link's address where a tooltip took the title away, and no date rather than a wrong one", () => {
    const { document, shown } = open("message-plain", PLAIN.url);
    document.querySelector("td.header.from .rcmContactAddress")?.removeAttribute("title");
    for (const css of [".header-summary .text-nowrap", "td.header.date"]) {
      const node = document.querySelector(css);
      if (node) node.textContent = "Today 08:58";
    }
    expect(shown[0]?.read()).toMatchObject({ from: { address: "pat.resident@example.com" }, date: null });
  });

  it("says sender-missing where the mail names no sender", () => {
    const { shown } = open("message-no-sender", otherPages["message-no-sender"] as string);
    expect(shown[0]?.read()).toMatchObject({ problem: "sender-missing" });
  });

  it("puts one banner place above the message, also when asked again, and none after the end", () => {
    const document = openPage("roundcube", "message-plain", PLAIN.url);
    const webmail = findWebmail(document, new URL(PLAIN.url)) as Webmail;
    const shown: OpenMessage[] = [];
    const stop = new AbortController();
    const nothing = () => {};
    webmail.watch(
      { opened: (message) => shown.push(message), closed: nothing, compose: nothing, rows: nothing },
      stop.signal,
    );
    shown[0]?.anchor();
    const place = shown[0]?.anchor();
    expect(document.querySelectorAll("[data-composure]")).toHaveLength(1);
    expect(place?.nextElementSibling?.id).toBe("message-header");
    stop.abort();
    expect(document.querySelectorAll("[data-composure]")).toHaveLength(0);
  });

  it("is gone once the page has dropped it", () => {
    const { document, shown } = open("message-plain", PLAIN.url);
    expect(shown[0]?.gone()).toBe(false);
    document.querySelector("#message-header")?.remove();
    expect(shown[0]?.gone()).toBe(true);
  });

  it.each(Object.entries(otherPages).filter(([name]) => name !== "message-no-sender"))(
    "%s shows no message",
    (name, url) => {
      expect(open(name, url).shown).toHaveLength(0);
    },
  );
});

describe("the way to an earlier message", () => {
  const { webmail } = open("message-plain", PLAIN.url);

  it("is an address of this webmail for this account's own messages", () => {
    const link = new URL(webmail.linkTo?.(`roundcube:${PLAIN.account}:In: box/2:17` as MessageId) ?? "");
    expect(link.origin).toBe(new URL(PLAIN.url).origin);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      _task: "mail",
      _action: "show",
      _mbox: "In: box/2",
      _uid: "17",
    });
  });

  it.each([
    "roundcube:other@example.org:INBOX:17",
    `roundcube:${PLAIN.account}:INBOX:x`,
    "m1@example.org",
    "gmail:198c",
  ])("is not known for %s", (id) => expect(webmail.linkTo?.(id as MessageId)).toBeNull());
});
