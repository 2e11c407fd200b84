/** The shared pages of Outlook: the right values, and the right Problem for each key node that is taken away. */
import { afterEach, describe, expect, it } from "vitest";
import { isProblem, type Mail } from "../../../src/core/mail/index.ts";
import { OUTLOOK } from "../../../src/webmail/outlook/outlook.ts";
import { openHtml } from "../open-page.ts";
import { writersWords } from "../writers-words.ts";
import { type Followed, follow, NO_SHARED, sharedHtml, sharedPages } from "./open-outlook.ts";

const PAGES = sharedPages();
const READ = "message-metadata-ids-2026";
const DEEP = "deeplink-read-2026";
const REPLY = "compose-reply-composed-2026";

let last: Followed | null = null;
const open = (name: string): Followed => {
  last = follow(sharedHtml(name), PAGES[name]?.url ?? "");
  return last;
};
afterEach(() => last?.end.abort());

const mailOf = (followed: Followed, at = 0): Mail => {
  const mail = followed.opened[at]?.read();
  if (!mail || isProblem(mail)) throw new Error(JSON.stringify(mail));
  return mail;
};

describe.skipIf(NO_SHARED)("the shared pages of Outlook", () => {
  it.each(Object.entries(PAGES))("%s: reads as written down", (name, page) => {
    const followed = open(name);
    expect(OUTLOOK.detect(followed.document, new URL(page.url))).toBe(true);
    expect(followed.opened).toHaveLength(page.messages?.length ?? 0);
    page.messages?.forEach((wanted, at) => {
      const mail = mailOf(followed, at);
      expect(mail.subject).toBe(page.subject);
      expect(mail.from?.address).toBe(wanted.fromEmail);
      if (wanted.fromName) expect(mail.from?.name).toBe(wanted.fromName);
      expect(writersWords(mail).startsWith(wanted.bodyStartsWith)).toBe(true);
      if (wanted.bodyNotContains) expect(writersWords(mail)).not.toContain(wanted.bodyNotContains);
      if (wanted.date) expect(mail.date).toBe(new Date(wanted.date).toISOString());
    });
    expect(followed.rows).toHaveLength(page.rowsCount ?? 0);
    expect(followed.composes).toHaveLength(page.composes?.length ?? 0);
    page.composes?.forEach((wanted, at) => {
      const compose = followed.composes[at];
      expect(compose?.subject()).toBe(wanted.subject);
      expect(compose?.to()).toEqual(wanted.to);
      const typed = compose?.text();
      expect(typed).not.toContain("QUOTED");
      expect(String(typed).replace("Casey Clerk, Council", "").trim()).toBe(wanted.draftText);
    });
  });

  it("names the rows by address and conversation, adverts and attachments left out", () => {
    const { rows, document } = open(READ);
    expect(rows.map(({ address }) => address)).toEqual(["pat.resident@example.test", "jo@example.test"]);
    expect(rows[0]?.thread).toBe(`outlook:${PAGES[READ]?.convId}`);
    expect(last?.opened[0]?.notes?.().thread).toBe(rows[0]?.thread);
    expect(document.querySelectorAll("[data-composure]")).toHaveLength(0);
    expect(rows[0]?.place.closest("[data-convid]")).toBe(document.querySelector("[data-convid]"));
    expect(rows[0]?.place).toBe(rows[0]?.place);
  });

  it.each([
    [READ, "#ConversationReadingPaneContainer", "page-changed"],
    [READ, "#CONV_QAEIJBK8QAA_SUBJECT", "page-changed"],
    [READ, "#MSG_QAEIJBdKwAA_FROM", "sender-missing"],
    [READ, "#UniqueMessageBody_14", "body-missing"],
    [READ, '[aria-label="Email message"]', "page-changed"],
    [READ, "[role=main]", "page-changed"],
    [DEEP, "#ItemReadingPaneContainer", "page-changed"],
    [DEEP, '[role=heading][aria-level="2"]', "page-changed"],
    [DEEP, "#MSG_x1_FROM", "sender-missing"],
    [DEEP, "#UniqueMessageBody_1", "body-missing"],
  ])("%s without %s: %s, never an empty message", (name, css, problem) => {
    const { opened, document } = open(name);
    document.querySelector(css)?.remove();
    const mail = opened[0]?.read();
    expect(mail).toMatchObject({ problem });
    expect(isProblem(mail) && mail.message.length > 20 && mail.next.length > 20).toBe(true);
  });

  it.each([
    [READ, "#ConversationReadingPaneContainer", "id"],
    [READ, "[id^=CONV_]", "id"],
    [READ, "[id^=MSG_][id$=_FROM]", "id"],
    [READ, "#UniqueMessageBody_14", "id"],
    [READ, '[aria-label="Email message"]', "aria-label"],
    [READ, "[data-testid]", "data-testid"],
    [DEEP, "#ItemReadingPaneContainer", "id"],
    [DEEP, "[id^=MSG_][id$=_FROM]", "id"],
    [DEEP, "#UniqueMessageBody_1", "id"],
  ])("%s: reads the same where %s has lost its %s", (name, css, attribute) => {
    const wanted = writersWords(mailOf(open(name)));
    last?.end.abort();
    const document = openHtml(sharedHtml(name), PAGES[name]?.url ?? "");
    for (const node of document.querySelectorAll(css)) node.removeAttribute(attribute);
    if (name === DEEP && css === "#ItemReadingPaneContainer") document.body.setAttribute("role", "main");
    last = follow(`<!doctype html>${document.documentElement.outerHTML}`, PAGES[name]?.url ?? "");
    expect(last.opened).toHaveLength(1);
    expect(mailOf(last).from?.address).toBe("pat.resident@example.test");
    expect(writersWords(mailOf(last))).toBe(wanted);
  });

  it("without the editor the reply cannot be read, and nothing is put in", async () => {
    const { composes, document, webmail } = open(REPLY);
    const [compose] = composes;
    document.querySelector("#editorParent_1 [contenteditable]")?.remove();
    expect(compose?.text()).toMatchObject({ problem: "compose-unreadable" });
    if (!compose) return expect.fail("no compose");
    const before = document.body.textContent;
    expect(["copied", "insert-failed"]).toContain(
      problemOf(await webmail.insertReply(compose, { paragraphs: ["Dear"] })),
    );
    expect(document.body.textContent).toBe(before);
  });
});

const problemOf = (result: unknown) => (isProblem(result) ? result.problem : result);
