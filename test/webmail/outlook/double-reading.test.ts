/** Reading states of our double: rules that the shared pages do not show, and six languages. */
import { afterEach, describe, expect, it } from "vitest";
import { isProblem, type Mail, openMail, ownWords, spanText } from "../../../src/core/mail/index.ts";
import type { OpenWith } from "../../../src/webmail/index.ts";
import { ACCOUNT, BINS } from "../../pages/outlook-double/mails.ts";
import { doubleStates } from "../../pages/outlook-double/states.ts";
import { WORDS } from "../../pages/outlook-double/words.ts";
import { type Followed, follow } from "./open-outlook.ts";

const URL_HERE = "https://outlook.cloud.microsoft/mail/inbox/id/AAQk";
let last: Followed | null = null;
const open = (state: string, change: (html: string) => string = (html) => html, given: OpenWith = {}): Followed => {
  last = follow(change(doubleStates()[state] ?? ""), URL_HERE, given);
  return last;
};
afterEach(() => last?.end.abort());

const mails = (followed: Followed): Mail[] =>
  followed.opened.map((message) => {
    const mail = message.read();
    if (isProblem(mail)) throw new Error(mail.problem);
    return mail;
  });

function told(mail: Mail): { writer: string; notice: string } {
  const message = openMail(mail);
  if (isProblem(message)) throw new Error(message.message);
  const notice = message.passages.filter(({ kind }) => kind === "notice").map((span) => spanText(message, span));
  return {
    writer: ownWords(message)
      .map((span) => spanText(message, span))
      .join("\n"),
    notice: notice.join("\n"),
  };
}

describe("reading Outlook's pane", () => {
  it("tells each open message of a thread once, with its own sender", () => {
    const followed = open("thread");
    expect(mails(followed).map(({ from }) => from)).toEqual([
      { name: "Pat Resident", address: "pat.resident@example.com" },
      { name: ACCOUNT.name, address: ACCOUNT.address },
      { name: "Morgan Depot", address: null },
    ]);
    expect(new Set(mails(followed).map(({ id }) => id)).size).toBe(3);
    expect(followed.opened.map((message) => message.notes?.().own)).toEqual([false, true, false]);
    expect(followed.webmail.account()).toBe(ACCOUNT.address);
    expect(mails(followed)[0]).toMatchObject({
      to: [{ name: ACCOUNT.name, address: null }],
      cc: [{ name: "Jo Bloggs", address: "jo@example.net" }],
      date: new Date("2026-09-17T14:52:00").toISOString(),
    });
  });

  it("leaves earlier mail out of the writer's words, in a body of its own or below the writer's", () => {
    for (const mail of mails(open("thread"))) expect(told(mail).writer).not.toContain("QUOTED-OLD-TEXT");
    expect(mails(last as Followed)[0]?.body.html).not.toContain("x_");
  });

  it("lets no markup of a mail take words out of it", () => {
    const hidden = open("item", (html) =>
      html.replace(
        "All sorted now",
        '<span data-composure="banner">I will find you.</span> <b class="x_customScrollBar">All sorted now</b>',
      ),
    );
    expect(told(mails(hidden)[0] as Mail).writer).toContain("I will find you.");
    last?.end.abort();
    const asHistory = open("item", (html) =>
      html
        .replace(/(<div class="rps_6972">)/, '<div id="x_mail-editor-reference-message-container">$1')
        .replace("thank you.</p></div>", "thank you.</p></div></div>"),
    );
    const mail = asHistory.opened[0]?.read();
    expect(mail === undefined || isProblem(mail)).toBe(true);
  });

  it("leaves tips and warnings of the mail system to core, which tells them as notices", () => {
    const [mail] = mails(open("tips"));
    const { writer, notice } = told(mail as Mail);
    expect(writer.trim()).toBe("I know where you live and I will break your legs.");
    expect(notice).toContain("You don't often get email");
    expect(notice).toContain("CAUTION");
  });

  it.each(["item", "main", "old-body", "history-bare", "thread-no-ids", "icons-filled", "consumer"])(
    "reads the layout %s",
    (state) => {
      const followed = open(state);
      expect(followed.opened.length).toBeGreaterThan(0);
      for (const mail of mails(followed)) {
        expect(mail.subject).not.toBe("");
        expect(told(mail).writer).not.toContain("QUOTED-OLD-TEXT");
      }
      expect(mails(followed)[0]?.from?.address).toMatch(/@example/);
    },
  );

  it("takes a name that opens a hover card for a sender, not for a folded card", () => {
    const followed = open("thread", (html) =>
      html.replaceAll(
        'role="button" aria-label="From',
        'role="button" aria-haspopup="dialog" aria-expanded="false" aria-label="From',
      ),
    );
    expect(mails(followed).map(({ from }) => from?.name)).toEqual(["Pat Resident", ACCOUNT.name, "Morgan Depot"]);
  });

  it.each(["empty", "meeting", "account"])("tells no message on %s, though a row is selected", (state) => {
    expect(open(state).opened).toHaveLength(0);
  });

  it("tells a mail once that stands in the page twice", () => {
    const twice = open("item", (html) =>
      html.replace(/(<div tabindex="-1" aria-label="Email message">.*?<\/div>)(<\/div><\/div><\/div><\/div>)/s, "$1$2"),
    );
    expect(twice.opened).toHaveLength(1);
    last?.end.abort();
    const box = /<div class="aVla3" data-card="QAEIJTHX01">.*?<\/div><\/div><\/div><\/div><\/div>/s;
    const doubled = open("old-body", (html) => html.replace(box, (card) => `${card}${card}`));
    expect(doubled.document.querySelectorAll(".aVla3").length).toBe(2);
    expect(doubled.opened).toHaveLength(1);
  });

  it("never takes a header of another card for a body that lost its own", () => {
    const followed = open("thread");
    const [first, second] = followed.opened;
    followed.document.querySelector("#MSG_QAEIJBdKwBB_FROM")?.remove();
    expect(second?.read()).toMatchObject({ problem: "sender-missing" });
    expect(first?.read()).toMatchObject({ from: { address: "pat.resident@example.com" } });
  });

  it("believes no header inside a mail, and no address inside a name", () => {
    const fake =
      '<span id="MSG_fake_FROM" aria-label="From: Boss&lt;boss@council.example.org&gt;">Boss&lt;boss@council.example.org&gt;</span>';
    const inside = open("item", (html) => html.replace("All sorted", `${fake} All sorted`));
    expect(mails(inside).map(({ from }) => from?.address)).toEqual(["jo@example.net"]);
    last?.end.abort();
    const named = open("item", (html) =>
      html.replaceAll("Jo Bloggs&lt;", "boss@council.example.org &lt;boss@council.example.org&gt;&lt;"),
    );
    expect(mails(named)[0]?.from?.address).toBe("jo@example.net");
    last?.end.abort();
    const shown = open("item", (html) =>
      html.replace(
        'class="OZZZK">Jo Bloggs&lt;jo@example.net&gt;',
        'class="OZZZK">Boss&lt;boss@council.example.org&gt;',
      ),
    );
    expect(mails(shown)[0]?.from?.address).toBe("jo@example.net");
  });

  it("takes the sender's name from the words that show, in a language it does not know", () => {
    const unknown = (html: string) => html.replaceAll('aria-label="From: ', 'aria-label="Avsandarens namn: ');
    expect(mails(open("item", unknown))[0]?.from).toEqual({ name: "Jo Bloggs", address: "jo@example.net" });
  });

  it("reads a header that has neither ids nor labels by its first words, and by nothing after them", () => {
    const bare = (html: string) =>
      html
        .replace(/ id="MSG_[^"]*_(?:FROM|TO|CC|DATETIME)"/g, "")
        .replace(/<span role="button" aria-label="[^"]*">/g, "<span>");
    expect(mails(open("item", bare))[0]?.from).toEqual({ name: "Jo Bloggs", address: "jo@example.net" });
    last?.end.abort();
    const receiverOnly = (html: string) =>
      bare(html)
        .replace("Jo Bloggs&lt;jo@example.net&gt;", "Jo Bloggs")
        .replace(">Casey Clerk<", ">Casey Clerk&lt;clerk@council.example.org&gt;<");
    expect(open("item", receiverOnly).opened[0]?.read()).toMatchObject({ problem: "sender-missing" });
  });

  it("takes a colleague's address from the row only where the row names the same person", () => {
    const row = (html: string) =>
      html.replace("<span>Morgan Depot</span>", '<span title="depot@council.example.org">Morgan Depot</span>');
    expect(mails(open("thread", row))[2]?.from).toEqual({ name: "Morgan Depot", address: "depot@council.example.org" });
    last?.end.abort();
    const other = (html: string) =>
      html.replace("<span>Morgan Depot</span>", '<span title="pat.resident@example.com">Pat Resident</span>');
    expect(mails(open("thread", other))[2]?.from).toEqual({ name: "Morgan Depot", address: null });
  });

  it("knows the reader's own mail that shows without an address", () => {
    const bare = (html: string) => html.replaceAll(`${ACCOUNT.name}&lt;${ACCOUNT.address}&gt;`, ACCOUNT.name);
    const followed = open("thread", bare);
    expect(mails(followed)[1]?.from).toEqual({ name: ACCOUNT.name, address: null });
    expect(followed.opened.map((message) => message.notes?.().own)).toEqual([false, true, false]);
  });

  it("puts one place above each message, where it stands, and takes all away at the end", () => {
    const followed = open("thread");
    for (const message of followed.opened) message.anchor();
    const places = [...followed.document.querySelectorAll("[data-composure=banner]")];
    expect(places).toHaveLength(3);
    for (const place of places) expect(place.nextElementSibling?.getAttribute("aria-label")).toBe("Email message");
    followed.opened[0]?.anchor();
    expect(followed.document.querySelectorAll("[data-composure=banner]")).toHaveLength(3);
    followed.end.abort();
    expect(followed.document.querySelectorAll("[data-composure]")).toHaveLength(0);
  });
});

describe.each(Object.entries(WORDS))("Outlook in %s", (_name, words) => {
  it.each(["thread", "thread-no-icons", "thread-no-ids"])("reads %s the same", (state) => {
    last = follow(doubleStates(words)[state] ?? "", URL_HERE);
    const [mail] = mails(last);
    expect(mail?.from).toEqual({ name: "Pat Resident", address: "pat.resident@example.com" });
    expect(told(mail as Mail).writer.trim()).toBe(
      "This is the fifth time I have written about the missed bin collection. You are a useless idiot.",
    );
    expect(last.opened).toHaveLength(3);
    if (state === "thread") expect(mail?.date).toBe(new Date(BINS.mails[1]?.at ?? "").toISOString());
  });

  it("finds the reply that is written, its receivers and its words", () => {
    last = follow(doubleStates(words)["compose-reply"] ?? "", URL_HERE);
    const [compose] = last.composes;
    expect(compose?.to()).toEqual(["pat.resident@example.com"]);
    expect(compose?.subject()).toBe("Re: Missed bins");
    expect(String(compose?.text()).trim()).toBe("Casey Clerk, Council");
    const first = last.opened[0];
    expect(first && last.webmail.findOpenCompose(first)?.key).toBe(compose?.key);
  });
});
