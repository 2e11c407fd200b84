/** The practice inbox's page by its agreement: read, opened, filled, guarded. */
import { describe, expect, it } from "vitest";
import { type Compose, findWebmail, type ListRow, type OpenMessage, type Webmail } from "../../../src/webmail/index.ts";
import { openPage, readExpected } from "../open-page.ts";

const expected = readExpected<{ url: string; account: string; mail: object }>("practice");

function open(name: string) {
  const document = openPage("practice", name, expected.url);
  const webmail = findWebmail(document, new URL(expected.url)) as Webmail;
  const seen = {
    opened: [] as OpenMessage[],
    closed: [] as string[],
    composes: [] as Compose[],
    rows: [] as ListRow[],
  };
  const end = new AbortController();
  webmail.watch(
    {
      opened: (message) => seen.opened.push(message),
      closed: (key) => seen.closed.push(key),
      compose: (compose) => seen.composes.push(compose),
      rows: (rows) => seen.rows.push(...rows),
    },
    end.signal,
  );
  return { document, webmail, end, ...seen };
}

describe("the practice inbox", () => {
  it("reads the mail with both its parts, the account and the rows with an address", () => {
    const { webmail, opened, rows } = open("message-both");
    expect(webmail.account()).toBe(expected.account);
    expect(opened.map((message) => message.read())).toEqual([expected.mail]);
    expect(rows.map((row) => [row.key, row.address])).toEqual([["k1", "pat@example.com"]]);
  });

  it.each([
    ["[data-practice=subject]", "page-changed"],
    ["[data-practice=from]", "sender-missing"],
    ["[data-practice=body]", "body-missing"],
  ])("without %s it is %s", (css, problem) => {
    const { document, opened } = open("message-both");
    document.querySelector(css)?.remove();
    expect(opened[0]?.read()).toMatchObject({ problem });
  });

  it("reads a mail of one part", () => {
    const { document, opened } = open("message-both");
    document.querySelector("[data-practice=text-body]")?.remove();
    expect(opened[0]?.read()).toMatchObject({ body: { text: null, html: expect.stringContaining("ramp") } });
  });

  it("tells when another message takes the place of the first", async () => {
    const { document, opened, closed } = open("message-both");
    const article = document.querySelector("[data-practice=message]");
    article?.setAttribute("data-key", "k9");
    expect(opened[0]?.gone()).toBe(true);
    await expect.poll(() => [closed, opened.map((message) => message.key)]).toEqual([["k1"], ["k1", "k9"]]);
  });

  it("opens the page's own reply, waits for it and takes the one that is open", async () => {
    const { document, webmail, opened, end } = open("message-both");
    const message = opened[0] as OpenMessage;
    expect(webmail.findOpenCompose(message)).toBeNull();
    document.querySelector("[data-practice=reply]")?.addEventListener("click", () => {
      const section = document.createElement("section");
      section.dataset.practice = "compose";
      section.dataset.key = "k1";
      setTimeout(() => document.body.append(section), 10);
    });
    const compose = await webmail.openReply(message, "reply", end.signal);
    expect(compose).toMatchObject({ key: "practice:compose:k1" });
    expect(webmail.findOpenCompose(message)?.key).toBe("practice:compose:k1");
  });

  it("says so where no reply opens", async () => {
    const { webmail, opened } = open("message-both");
    const soon = AbortSignal.timeout(20);
    expect(await webmail.openReply(opened[0] as OpenMessage, "reply", soon)).toMatchObject({ problem: "no-compose" });
  });

  it.each(["reply-plain", "reply-rich"])("%s: reads, inserts, replaces, guards", async (name) => {
    const { document, webmail, composes, end } = open(name);
    const compose = composes[0] as Compose;
    expect([compose.subject(), compose.to()]).toEqual(["Re: Ramp still broken", ["pat@example.com"]]);
    expect(compose.text()).toContain("The Desk");
    expect(compose.text()).not.toContain("broken");
    expect(await webmail.insertReply(compose, { paragraphs: ["Dear [fill in: name],", "We are sorry."] })).toBe(
      "inserted",
    );
    expect(await webmail.insertReply(compose, { paragraphs: ["Dear Pat,", "Thank you."] })).toBe("replaced");
    expect(compose.text()).toMatch(/^Dear Pat,\s+Thank you\.\s+-- \nThe Desk/);
    const said: string[] = [];
    let sent = 0;
    const button = document.querySelector<HTMLElement>("[data-practice=send]");
    button?.addEventListener("click", () => sent++);
    webmail.beforeSend(
      () => ({ send: false, explain: "A blank." }),
      (_, explain) => said.push(explain),
      end.signal,
    );
    button?.querySelector("span")?.click();
    expect([sent, said]).toEqual([0, ["A blank."]]);
  });
});
