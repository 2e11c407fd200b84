/** Reading Gmail's open messages: what was written down for each saved page, and the right Problem for each lost node. */
import { describe, expect, it } from "vitest";
import { isProblem, type Mail } from "../../../src/core/mail/index.ts";
import type { OpenMessage } from "../../../src/webmail/index.ts";
import { writersWords } from "../writers-words.ts";
import { NO_PAGES, readExpectedPages, savedHtml, watchHtml, watchSaved } from "./pages.ts";

const THREAD = "thread-composed-2025";
const LAST = "gmail:198c6f0a1b2c3d69";
const threads = readExpectedPages().filter(([, page]) => page.messages);

function mailOf(message: OpenMessage | undefined): Mail {
  const mail = message?.read();
  if (!mail || isProblem(mail)) throw new Error(JSON.stringify(mail));
  return mail;
}

describe.skipIf(NO_PAGES)("Gmail's messages (shared material)", () => {
  it.each(threads)("%s reads as written down", (name, page) => {
    const { webmail, messages } = watchSaved(name);
    const expected = page.messages?.filter(({ state }) => state === "expanded") ?? [];
    if (page.account) expect(webmail.account()).toBe(page.account);
    expect(messages.map(({ key }) => key)).toEqual(expected.map(({ id }) => `gmail:${id}`));
    for (const [i, wanted] of expected.entries()) {
      const mail = mailOf(messages[i]);
      expect(mail.from?.address).toBe(wanted.fromEmail);
      expect(mail.subject).toBe(page.subject);
      if (wanted.to) expect(mail.to.map(({ address }) => address)).toEqual(wanted.to);
      const words = writersWords(mail);
      if (wanted.bodyStartsWith) expect(words.startsWith(wanted.bodyStartsWith)).toBe(true);
      if (wanted.bodyNotContains) expect(words).not.toContain(wanted.bodyNotContains);
      expect(messages[i]?.notes?.()).toEqual({ own: false, partial: null, thread: `gmail:${page.threadId}` });
    }
  });

  it("keeps what is quoted and folded in the HTML, for core/mail to tell apart, and no control of Gmail's", () => {
    const { html } = mailOf(watchSaved(THREAD).messages[1]).body;
    expect(html).toContain("QUOTED-OLD-TEXT");
    expect(html).not.toContain("Show trimmed content");
  });

  it("reads the date off the page's own clock", () => {
    expect(mailOf(watchSaved(THREAD).messages[1]).date).toBe(new Date(2025, 7, 20, 13, 19).toISOString());
  });

  it.each([
    ["h2.hP", "page-changed"],
    ["span.gD", "sender-missing"],
    ["div.a3s", "body-missing"],
    [".ii.gt", "body-missing"],
    [".gs", "sender-missing"],
  ])("without %s it is %s, not an empty message", (css, problem) => {
    const { document, messages } = watchSaved(THREAD);
    for (const node of document.querySelectorAll(css)) node.remove();
    const mail = messages.at(-1)?.read();
    expect(mail).toMatchObject({ problem });
    expect(isProblem(mail) && mail.message.length > 20 && mail.next.length > 20).toBe(true);
  });

  it("is page-changed where the message has no id, with a key for its banner", () => {
    const html = savedHtml(THREAD).replace(
      'data-message-id="#msg-f:1840959905192440233" data-legacy-message-id="198c6f0a1b2c3d69"',
      'data-message-id="undefined" data-legacy-message-id="undefined"',
    );
    const { messages } = watchHtml(html, "https://mail.google.com/mail/u/0/#inbox/FMfcgzQbXYZ");
    expect(messages[1]?.read()).toMatchObject({ problem: "page-changed" });
    expect(messages[1]?.key).not.toContain("undefined");
    expect(messages[1]?.anchor()).not.toBeNull();
  });

  it("takes the other id where the short one is missing or the word `undefined`", () => {
    for (const short of ["", ' data-legacy-message-id="undefined"']) {
      const html = savedHtml(THREAD).replace(' data-legacy-message-id="198c6f0a1b2c3d69"', short);
      const { messages } = watchHtml(html, "https://mail.google.com/mail/u/0/#inbox/FMfcgzQbXYZ");
      const id = `gmail:${(1840959905192440233n).toString(16)}`;
      expect(messages[1]?.key).toBe(id);
      expect(mailOf(messages[1]).id).toBe(id);
    }
  });

  it("says which messages are our own", () => {
    const html = savedHtml(THREAD).replaceAll("support@council.test", "Clerk@Council.test");
    const { messages } = watchHtml(html, "https://mail.google.com/mail/u/0/#inbox/FMfcgzQbXYZ");
    expect(messages.map((message) => message.notes?.().own)).toEqual([true, false]);
  });

  it("knows the account by the tab's title where Google's bar is not there", () => {
    const html = savedHtml(THREAD).replace(/<a aria-label="Google Account.*?<\/a>/, "");
    expect(watchHtml(html, "https://mail.google.com/mail/u/0/").webmail.account()).toBe("clerk@council.test");
    const forged = html.replace(
      /<title>.*?<\/title>/,
      "<title>Hi - evil@example.org - you - clerk@council.test - Council Mail</title>",
    );
    expect(watchHtml(forged, "https://mail.google.com/mail/u/0/").webmail.account()).toBe("clerk@council.test");
    const none = html.replace(/<title>.*?<\/title>/, "<title>evil@example.org</title>");
    expect(watchHtml(none, "https://mail.google.com/mail/u/0/").webmail.account()).toBeNull();
  });

  it("puts one banner place per message right before it, also when asked again, and none after the end", () => {
    const { document, messages, end } = watchSaved(THREAD);
    for (const message of [...messages, ...messages]) message.anchor();
    const places = [...document.querySelectorAll("[data-composure]")];
    expect(places.map((place) => place.nextElementSibling?.getAttribute("data-legacy-message-id"))).toEqual([
      "198c6f0a11111111",
      "198c6f0a1b2c3d69",
    ]);
    expect(messages.some((message) => message.gone())).toBe(false);
    end.abort();
    expect(document.querySelectorAll("[data-composure]")).toHaveLength(0);
  });

  it("is gone once the page wiped its banner's place, hid its view, or drew another message there", () => {
    const { document, messages } = watchSaved(THREAD);
    messages[1]?.anchor()?.remove();
    expect(messages[1]?.gone()).toBe(true);
    document
      .querySelector("[data-legacy-message-id='198c6f0a11111111']")
      ?.setAttribute("data-legacy-message-id", "198c6f0a22222222");
    expect(messages[0]?.gone()).toBe(true);
    const again = watchSaved(THREAD);
    again.document.querySelectorAll<HTMLElement>("[role=main]")[1]?.style.setProperty("display", "none");
    expect(again.messages.every((message) => message.gone())).toBe(true);
  });
});

describe.skipIf(NO_PAGES)("a hostile mail in Gmail", () => {
  const url = "https://mail.google.com/mail/u/0/#inbox/FMfcgzQbXYZ";
  const decoy = `<div role="main"><h2 class="hP" data-thread-perm-id="thread-f:5">DECOY</h2>
    <a href="https://accounts.google.com/SignOutOptions" aria-label="(decoy@example.org)"></a><div role="list"><div role="listitem" class="h7">
    <div class="adn" data-message-id="#msg-f:7" data-legacy-message-id="198c6f0affffffff"><div class="gs"><table><tr><td class="gF">
    <span class="gD" email="decoy@example.org" name="Decoy">Decoy</span></td></tr></table><span class="g3" title="1 Jan 2001, 01:01"></span>
    <div class="hb"><span class="g2" email="decoy@example.org"></span></div></div><div class="ii gt"><div class="a3s">DECOY-BODY</div></div></div>
    <div class="aoI" role="region" data-compose-id="9"><div class="Ap"><div g_editable="true" contenteditable="true" role="textbox"></div></div></div>
    </div></div></div><div class="yj6qo">HIDDEN-BY-CLASS</div><div class="wl4W9b">HIDDEN-TOO</div>
    <div class="iX">HIDDEN-THREAT <a href="/mail/u/0/?view=lg&permmsgid=msg-f:99">View entire message</a></div>`;
  const html = NO_PAGES
    ? ""
    : savedHtml(THREAD).replace('<div dir="ltr">This is the fifth', `${decoy}<div dir="ltr">This is the fifth`);

  it("cannot bring its own message, sender, subject, date, account or compose", () => {
    const { webmail, messages, composes } = watchHtml(html, url);
    expect(messages.map(({ key }) => key)).toEqual(["gmail:198c6f0a11111111", LAST]);
    const mail = mailOf(messages[1]);
    expect(mail).toMatchObject({
      from: { address: "pat.resident@example.test" },
      subject: "Missed bins, fifth letter",
    });
    expect(mail.to.map(({ address }) => address)).toEqual(["clerk@council.test"]);
    expect(mail.date).toBe(new Date(2025, 7, 20, 13, 19).toISOString());
    expect(messages[1]?.notes?.().thread).toBe("gmail:198c6f0a00000001");
    expect(webmail.account()).toBe("clerk@council.test");
    expect(composes).toHaveLength(0);
    const bare = savedHtml(THREAD).replace(/<span email="pat[^>]*class="gD">.*?<\/span><\/span>/g, "");
    const noHeader = bare.replace('<div dir="ltr">This is the fifth', `${decoy}<div dir="ltr">This is the fifth`);
    expect(watchHtml(noHeader, url).messages[1]?.read()).toMatchObject({ problem: "sender-missing" });
  });

  it("cannot hide its words by the classes of Gmail's own controls, nor claim to be cut off", () => {
    const [, message] = watchHtml(html, url).messages;
    for (const words of ["HIDDEN-BY-CLASS", "HIDDEN-TOO", "HIDDEN-THREAT"]) {
      expect(mailOf(message).body.html).toContain(words);
    }
    expect(message?.notes?.().partial).toBeNull();
  });

  it("is said to be cut off by Gmail's own link only", () => {
    const clip = (link: string) =>
      watchHtml(
        savedHtml(THREAD).replace(
          '<div class="yj6qo ajU">',
          `<div class="iX">[Message clipped] <a href="${link}">View</a></div><div class="yj6qo ajU">`,
        ),
        url,
      ).messages[1];
    const real = clip("?ui=2&amp;ik=1&amp;view=lg&amp;permmsgid=msg-f:1840959905192440233");
    expect(real?.notes?.().partial?.link).toBe(
      "https://mail.google.com/mail/u/0/?ui=2&ik=1&view=lg&permmsgid=msg-f:1840959905192440233",
    );
    expect(mailOf(real).body.html).not.toContain("clipped");
    expect(clip("https://example.org/mail/u/0/?view=lg")?.notes?.().partial).toBeNull();
    expect(clip("?view=lg&amp;permmsgid=msg-f:1")?.notes?.().partial).toBeNull();
    expect(clip("?view=lg")?.notes?.().partial).not.toBeNull();
  });
});

describe.skipIf(NO_PAGES)("a mail that came through a list", () => {
  it("keeps the name and not the list's address", () => {
    const html = savedHtml(THREAD)
      .replaceAll("pat.resident@example.test", "complaints@council.test")
      .replaceAll('name="Pat Resident"', `name="'Pat Resident' via Complaints"`)
      .replaceAll('email="clerk@council.test" name="me"', 'email="complaints@council.test" name="Complaints"');
    const { messages } = watchHtml(html, "https://mail.google.com/mail/u/0/#inbox/FMfcgzQbXYZ");
    expect(mailOf(messages[1]).from).toEqual({ name: "Pat Resident", address: null });
  });
});
