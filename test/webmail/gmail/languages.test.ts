/** Gmail in other languages, on the page double's markup: labels and dates change, and nothing of what is read does. */
import { describe, expect, it } from "vitest";
import { composeHtml, rowCells, threadHtml } from "../../pages/gmail-double/draw.ts";
import { ACCOUNT, LANGUAGES, makeThreads, WORDS } from "../../pages/gmail-double/mailbox.ts";
import { watchHtml } from "./pages.ts";

const url = "https://mail.google.com/mail/u/0/#inbox/FMfcgzQbQQQ";
const [thread] = makeThreads(1, 3);
if (!thread) throw new Error("The double has no conversation.");
const last = thread.messages[2] ?? null;

const pageIn = (language: string, rtl: boolean) =>
  `<html lang="${language}" dir="${rtl ? "rtl" : "ltr"}"><head><title>x - ${ACCOUNT} - Gmail</title></head><body><div role="main">
  <div gh="tl"><div class="Cp"><table><tbody><tr class="zA">${rowCells(thread, language)}</tr></tbody></table></div></div>
  ${threadHtml(thread, language, 2).replaceAll('<div class="a3s aiL"></div>', `<div class="a3s aiL">${WORDS}</div>`)}
  ${composeHtml(1, last, thread, false, language).replace('<div class="Ar"></div>', '<div class="Ar"><div g_editable="true" contenteditable="true" role="textbox">Hello</div></div>')}
  </div></body></html>`;

describe.each(Object.entries(LANGUAGES))("Gmail in %s", (language, { rtl = false }) => {
  it("reads messages, rows and the reply, and guards the send", () => {
    const { webmail, messages, rows, composes, document, end } = watchHtml(pageIn(language, rtl), url);
    expect(webmail.account()).toBe(ACCOUNT);
    expect(messages).toHaveLength(2);
    const [own, person] = messages;
    expect(own?.notes?.().own).toBe(true);
    expect(person?.read()).toMatchObject({
      from: { name: "Person 1", address: "person1@example.com" },
      subject: "Missed bins 1",
      date: new Date(2025, 7, 3, 13, 19).toISOString(),
    });
    expect(rows.map(({ address }) => address)).toEqual(["person1@example.com"]);
    expect(composes[0]?.to()).toEqual(["person1@example.com"]);
    expect(person && webmail.findOpenCompose(person)?.key).toBe(composes[0]?.key);
    const told: string[] = [];
    webmail.beforeSend(
      () => ({ send: false, explain: "A blank is left." }),
      (_compose, explain) => told.push(explain),
      end.signal,
    );
    document.querySelector<HTMLElement>(".aoO")?.click();
    expect(told).toEqual(["A blank is left."]);
  });
});
