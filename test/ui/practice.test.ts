// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Mail, MessageId } from "../../src/core/mail/index.ts";
import { type MountedPractice, mountPracticeInbox, type PracticeProps } from "../../src/ui/practice/index.ts";
import { safeHtml } from "../../src/ui/practice/safe-html.ts";
import { day, instant } from "./invented.ts";
import { place, Shown, settled } from "./shadow.ts";

const mail = (n: number, more: Partial<Mail> = {}): Mail => ({
  id: `m${n}@example.org` as MessageId,
  from: { name: `Writer ${n}`, address: `w${n}@example.org` },
  to: [{ name: "Complaints", address: "complaints@example.org" }],
  cc: [],
  date: instant(new Date(Date.UTC(2026, 3, 1) - n * 3_600_000).toISOString()),
  subject: `Bins ${n}`,
  channel: "email",
  automatic: false,
  body: { text: `Words of mail ${n}.\nSecond line.`, html: null },
  ...more,
});
let inbox: MountedPractice;

const propsOf = (more: Partial<PracticeProps> = {}): PracticeProps => ({
  mails: [mail(2), mail(1), mail(3)],
  mailbox: "Sample mailbox",
  account: "complaints@example.org",
  signature: "Claire Dunning",
  today: day("2026-04-11"),
  reading: null,
  unread: [],
  dropped: vi.fn(),
  backToSample: null,
  ...more,
});

function show(props: PracticeProps = propsOf()): Shown {
  const shown = new Shown(place());
  inbox = mountPracticeInbox(shown.place, props);
  return shown;
}

afterEach(() => {
  inbox.unmount();
  document.body.replaceChildren();
});

const openRow = async (shown: Shown, id: string) => {
  shown.all(`[data-practice=row][data-key="${id}"]`)[0]?.click();
  await settled();
};

describe("the practice inbox", () => {
  test("says that nothing is sent, lists the newest first and opens it", () => {
    const shown = show();
    expect(shown.text).toContain("Nothing is sent from here.");
    expect(shown.all("[data-practice=row]").map((row) => row.dataset["key"])).toEqual([
      "m1@example.org",
      "m2@example.org",
      "m3@example.org",
    ]);
    expect(shown.all("article")[0]?.dataset["key"]).toBe("m1@example.org");
  });

  test("opens nothing by itself while a mailbox is still being read", () => {
    expect(show(propsOf({ reading: { file: "march.mbox", mails: 3 } })).all("article")).toHaveLength(0);
  });

  test("bears the nodes that the adapter reads", async () => {
    const html = "<p>Formatted</p>";
    const both = mail(9, { body: { text: "Plain", html }, cc: [{ name: "Ann", address: null }], automatic: true });
    const shown = show(propsOf({ mails: [both] }));
    const [article] = shown.all("article[data-practice=message]");
    const part = (name: string) => article?.querySelector<HTMLElement>(`[data-practice=${name}]`);
    expect(shown.all("[data-practice=inbox]")[0]?.dataset["account"]).toBe("complaints@example.org");
    expect(article?.dataset["messageId"]).toBe("m9@example.org");
    expect(article?.dataset["automatic"]).toBe("true");
    expect(article?.firstElementChild).toBe(part("banner-place"));
    expect(part("from")?.textContent).toBe("Writer 9");
    expect(part("from")?.dataset["address"]).toBe("w9@example.org");
    expect(part("cc")?.dataset["address"]).toBe("");
    expect(part("date")?.getAttribute("datetime")).toBe(both.date);
    expect(part("text-body")?.textContent).toBe("Plain");
    expect(part("html-body")?.getAttribute("sandbox")).toBe("");
    expect(part("html-body")?.hidden).toBe(true);
    await shown.press("Show as formatted text");
    expect(part("html-body")?.hidden).toBe(false);
    expect(part("text-body")?.hidden).toBe(true);
  });

  test("a reply: signature and quote in place; plain on request, with what was typed", async () => {
    const shown = show();
    await shown.press("Reply");
    const [compose] = shown.all("[data-practice=compose]");
    expect(compose?.dataset["key"]).toBe("m1@example.org");
    expect(compose?.dataset["to"]).toBe("w1@example.org");
    const [rich] = shown.all("[data-practice=editor]");
    expect([...(rich?.children ?? [])].map((node) => (node as HTMLElement).dataset["practice"])).toEqual([
      undefined,
      undefined,
      "signature",
      "quote",
    ]);
    expect((shown.all("[data-practice=compose-subject]")[0] as HTMLInputElement).value).toBe("Re: Bins 1");
    rich?.firstElementChild?.replaceChildren("Thank you for writing.");
    await shown.press("Write as plain text");
    const [plain] = shown.all("textarea[data-practice=editor]") as HTMLTextAreaElement[];
    expect(plain?.value).toMatch(
      /^Thank you for writing\.\n\n-- \nClaire Dunning\n\nOn .* wrote:\n> Words of mail 1\.\n> Second line\.$/,
    );
    if (plain) plain.value = plain.value.replace("writing", "ringing");
    await shown.press("Write with formatting");
    expect(shown.all("[data-practice=editor]")[0]?.firstElementChild?.textContent).toBe("Thank you for ringing.");
  });

  test("an update of the page leaves what is being written alone, and a reply waits while another mail is read", async () => {
    const props = propsOf();
    const shown = show(props);
    await shown.press("Reply");
    const [editor] = shown.all("[data-practice=editor]");
    editor?.firstElementChild?.replaceChildren("Half a sentence");
    inbox.update({ ...props, unread: [] });
    await openRow(shown, "m2@example.org");
    expect(shown.all("[data-practice=compose]")[0]?.hidden).toBe(true);
    await openRow(shown, "m1@example.org");
    expect(shown.all("[data-practice=editor]")[0]).toBe(editor);
    expect(editor?.textContent).toContain("Half a sentence");
    await shown.press("Reply");
    expect(shown.all("[data-practice=compose]")).toHaveLength(1);
  });

  test("Send sends nothing: it moves the reply to the list Not sent", async () => {
    const shown = show();
    await shown.press("Reply");
    shown.all("[data-practice=editor]")[0]?.firstElementChild?.replaceChildren("Thank you.");
    await shown.press("Send");
    expect(shown.all("[data-practice=compose]")).toHaveLength(0);
    const list = shown.all("[data-practice=not-sent]")[0]?.textContent;
    expect(list).toContain("Not sent (1)");
    expect(list).toContain("It was not sent.");
    expect(list).toContain("Reply to w1@example.org, 11 April 2026");
    expect(list).toContain("Thank you.");
  });

  test("a forward goes to no one yet and quotes the mail with its head", async () => {
    const shown = show();
    await shown.press("Forward");
    expect(shown.all("[data-practice=compose]")[0]?.dataset["to"]).toBe("");
    const quote = shown.all("[data-practice=quote]")[0]?.textContent;
    expect(quote).toContain("-------- Forwarded message --------");
    expect(quote).toContain("From: Writer 1 <w1@example.org>");
  });

  test("hands dropped files on, tells how far it is and what could not be read", async () => {
    const problem = { problem: "not-mail", message: "This is no mail.", next: "Choose another file." };
    const props = propsOf({
      reading: { file: "march.mbox", mails: 1200 },
      unread: [{ file: "holiday.png", problem }],
      backToSample: vi.fn(),
    });
    const shown = show(props);
    expect(shown.text).toContain("Reading march.mbox: 1200 mails so far");
    expect(shown.text).toContain("holiday.png: This is no mail. Choose another file.");
    await shown.press("Back to the sample mailbox");
    expect(props.backToSample).toHaveBeenCalledOnce();
    const file = new File(["From: a"], "a.eml");
    const drop = new Event("drop", { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [file] } });
    shown.all("[data-practice=inbox]")[0]?.dispatchEvent(drop);
    expect(props.dropped).toHaveBeenCalledExactlyOnceWith([file]);
    expect(drop.defaultPrevented).toBe(true);
  });

  test("ten thousand mails: a hundred rows at a time, one tab stop, arrows and j and k between rows", async () => {
    const shown = show(propsOf({ mails: Array.from({ length: 10_000 }, (_, n) => mail(n + 1)) }));
    const rows = () => shown.all("[data-practice=row]");
    expect(rows()).toHaveLength(100);
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    await shown.press("Show 100 more");
    expect(rows()).toHaveLength(200);
    rows()[0]?.focus();
    for (const key of ["ArrowDown", "j", "k"])
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(rows()[1]);
  });
});

describe("formatted mail", () => {
  const HOSTILE = `<html><head><base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org">
    <link rel="prefetch" href="https://example.org/a.css"></head><body><p>Words <a href="https://example.org/x">here</a>
    <script>top.location = "https://example.org"</script><form action="https://example.org"><button formaction="https://example.org">Go</button></form>
    <object></object></p></body></html>`;

  test("leads nowhere and loads nothing, and its words stay", () => {
    const page = new DOMParser().parseFromString(safeHtml(HOSTILE), "text/html");
    expect(page.querySelectorAll("script, base, link, object, [href], [action], [formaction]")).toHaveLength(0);
    const [policy, ...others] = page.querySelectorAll("meta");
    expect(others).toHaveLength(0);
    expect(page.head.firstElementChild).toBe(policy);
    expect(policy?.getAttribute("content")).toContain("default-src 'none'");
    expect(page.body.textContent).toContain("Words here");
  });
});
