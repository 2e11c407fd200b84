/** Gmail's composes: reading, finding the reply of a message, opening one, inserting, and guarding every way to send. */
import { describe, expect, it } from "vitest";
import type { Compose, SendVerdict } from "../../../src/webmail/index.ts";
import { NO_PAGES, type Opened, readExpectedPages, savedHtml, watchHtml, watchSaved } from "./pages.ts";

const REPLY = "compose-inline-reply-composed-2026";
const POPUP = "compose-popup-filled-composed-2024";
const EMPTY = "compose-popup-empty-2020";
const THREAD_URL = "https://mail.google.com/mail/u/0/#inbox/FMfcgzQbXYZ";
const LETTER = ["Dear Pat,", "Thank you for writing to us.", "Yours sincerely"];
const composes = readExpectedPages().filter(([, page]) => page.composes);
const only = (opened: Opened) => opened.composes[0] as Compose;
const editorOf = (document: Document) => document.querySelector<HTMLElement>("[g_editable=true]") as HTMLElement;

describe.skipIf(NO_PAGES)("Gmail's composes (shared material)", () => {
  it.each(composes)("%s reads as written down", (name, page) => {
    const opened = watchSaved(name);
    expect(opened.composes.map((one) => ({ subject: one.subject(), to: one.to() }))).toEqual(
      page.composes?.map(({ subject, to }) => ({ subject, to })),
    );
    expect(opened.composes.every((one) => typeof one.text() === "string")).toBe(true);
  });

  it("finds the open reply to a message's sender, and no forward or reply to somebody else", () => {
    const opened = watchSaved(REPLY);
    const [message] = opened.messages;
    if (!message) return expect.fail("no message");
    expect(opened.webmail.findOpenCompose(message)?.key).toBe(only(opened).key);
    const line = opened.document.querySelector(".aoD.hl span");
    line?.setAttribute("email", "colleague@council.test");
    expect(opened.webmail.findOpenCompose(message)).toBeNull();
    line?.remove();
    expect(opened.webmail.findOpenCompose(message)).toBeNull();
  });

  it("does not take a compose of another conversation for the reply", () => {
    const html = savedHtml(REPLY);
    const box = /<div class="M9">.*<\/div><\/div><\/div>/.exec(html)?.[0] ?? "";
    const moved = `${html.replace(box, "")}${box.replace("thread-f:1840959905192440233", "thread-f:5")}`;
    const opened = watchHtml(moved, THREAD_URL);
    const [message] = opened.messages;
    expect(message && opened.webmail.findOpenCompose(message)).toBeNull();
  });

  it("says so where the editor cannot be read, and knows a plain text area", () => {
    const opened = watchSaved(REPLY);
    editorOf(opened.document).remove();
    expect(only(opened).text()).toMatchObject({ problem: "compose-unreadable" });
    const plain = savedHtml(POPUP).replace(/<div id=":ye".*?<\/div>/, "<textarea g_editable=true>Hello</textarea>");
    expect(only(watchHtml(plain, THREAD_URL)).text()).toBe("Hello");
  });

  it("leaves quoted mail out of what was typed and keeps the signature", () => {
    const opened = watchSaved(REPLY);
    editorOf(opened.document).insertAdjacentHTML("beforeend", '<div class="gmail_quote">On Monday: QUOTED</div>');
    expect(only(opened).text()).toBe("Casey Clerk, Council");
  });

  it("puts the reply bar above the editor, once for each compose", () => {
    const opened = watchSaved(REPLY);
    only(opened).anchor();
    const place = only(opened).anchor();
    expect(opened.document.querySelectorAll("[data-composure]")).toHaveLength(1);
    expect(place?.nextElementSibling?.contains(editorOf(opened.document))).toBe(true);
  });

  it("inserts before the signature, replaces what it put there, and keeps lines typed inside", async () => {
    const opened = watchSaved(REPLY);
    expect(await opened.webmail.insertReply(only(opened), { paragraphs: LETTER })).toBe("inserted");
    const root = editorOf(opened.document);
    expect(root.textContent?.indexOf("Yours sincerely")).toBeLessThan(root.textContent?.indexOf("Casey") ?? 0);
    root.querySelectorAll("p")[1]?.after("My own line");
    expect(await opened.webmail.insertReply(only(opened), { paragraphs: ["Dear Pat,", "Goodbye"] })).toBe("replaced");
    expect(root.textContent?.match(/Dear Pat,/g)).toHaveLength(1);
    expect(root.textContent).toContain("My own line");
    expect(root.textContent).not.toContain("Thank you for writing");
    expect(root.querySelector(".gmail_signature")?.textContent).toBe("Casey Clerk, Council");
  });

  it("copies the letter where no editor takes it, and says so", async () => {
    const opened = watchSaved(REPLY);
    const compose = only(opened);
    editorOf(opened.document).remove();
    let copied = "";
    const clipboard = { writeText: async (text: string) => void (copied = text) };
    Object.defineProperty(opened.document.defaultView?.navigator, "clipboard", { value: clipboard });
    expect(await opened.webmail.insertReply(compose, { paragraphs: LETTER })).toBe("copied");
    expect(copied).toBe(LETTER.join("\n\n"));
  });

  it("tries the paste in the page's world before it puts the nodes in itself", async () => {
    const seen: string[] = [];
    const opened = watchSaved(REPLY, {
      pasteInPage: async (token, html, text) => {
        const root = opened.document.querySelector(`[data-composure-editor="${token}"]`);
        seen.push(text);
        const pasted = opened.document.createElement("div");
        pasted.innerHTML = html.replaceAll(' class="reply-paragraph"', "");
        root?.prepend(...pasted.childNodes);
        return true;
      },
    });
    expect(await opened.webmail.insertReply(only(opened), { paragraphs: LETTER })).toBe("inserted");
    expect(seen[0]).toContain("Thank you for writing to us.");
    const root = editorOf(opened.document);
    expect(root.textContent?.match(/Dear Pat,/g)).toHaveLength(1);
    expect(root.hasAttribute("data-composure-editor")).toBe(false);
  });
});

describe.skipIf(NO_PAGES)("opening a reply in Gmail", () => {
  const box = NO_PAGES
    ? ""
    : (/<div class="M9">.*<\/div><\/div>(?=<\/div><\/div>\n<\/body>)/s.exec(savedHtml(REPLY))?.[0] ?? "");
  const openOn = (css: string, adds: string) => {
    const opened = watchHtml(savedHtml("thread-composed-2025"), THREAD_URL);
    const pressed: string[] = [];
    opened.document.querySelectorAll(css).forEach((control, i) => {
      control.addEventListener("click", () => {
        pressed.push(`${css} ${i}`);
        opened.document.querySelectorAll("[role=main]")[1]?.insertAdjacentHTML("beforeend", adds);
      });
    });
    return { ...opened, pressed };
  };

  it("presses the reply pill for the last message, and waits for the editor", async () => {
    const { webmail, messages, pressed } = openOn(".amn .bkH", box);
    const compose = await webmail.openReply(messages[1] as never, "reply", AbortSignal.timeout(5_000));
    expect(compose).toMatchObject({ key: "gmail:compose:2" });
    expect(pressed).toEqual([".amn .bkH 0"]);
  });

  it("presses the message's own reply button for an earlier message", async () => {
    const { webmail, messages, pressed } = openOn(".aaq", box);
    await webmail.openReply(messages[0] as never, "reply", AbortSignal.timeout(5_000));
    expect(pressed).toEqual([".aaq 0"]);
  });

  it("forwards from the bar, and says no-compose where there is no control or no editor comes", async () => {
    const { webmail, messages, pressed } = openOn(".amn .bkG", box);
    await webmail.openReply(messages[1] as never, "forward", AbortSignal.timeout(5_000));
    expect(pressed).toEqual([".amn .bkG 0"]);
    const problem = { problem: "no-compose" };
    expect(await webmail.openReply(messages[0] as never, "forward", AbortSignal.timeout(500))).toMatchObject(problem);
    const silent = openOn(".amn .bkH", "");
    expect(await silent.webmail.openReply(silent.messages[1] as never, "reply", AbortSignal.timeout(50))).toMatchObject(
      problem,
    );
  });
});

describe.skipIf(NO_PAGES)("the send guard in Gmail", () => {
  const guard = (name: string, verdict: SendVerdict, extra = "") => {
    const opened = watchHtml(savedHtml(name).replace("</body>", `${extra}</body>`), THREAD_URL);
    const { document, webmail } = opened;
    const sends: string[] = [];
    for (const node of document.querySelectorAll(".aoO, .Uo, [selector=scheduledSend]")) {
      for (const type of ["mousedown", "mouseup", "click", "keydown"])
        node.addEventListener(type, () => sends.push(type));
    }
    const told: { key: string; explain: string; anyway: (() => boolean) | null | undefined }[] = [];
    let now = verdict;
    webmail.beforeSend(
      () => now,
      ({ key }, explain, anyway) => told.push({ key, explain, anyway }),
      opened.end.signal,
    );
    const window = document.defaultView as Window & typeof globalThis;
    const key = (css: string, init: KeyboardEventInit) =>
      document
        .querySelector(css)
        ?.dispatchEvent(new window.KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
    const mouse = (css: string) => {
      for (const type of ["mousedown", "mouseup", "click"])
        document.querySelector(css)?.dispatchEvent(new window.MouseEvent(type, { bubbles: true, cancelable: true }));
    };
    return { ...opened, sends, told, key, mouse, set: (next: SendVerdict) => (now = next) };
  };
  const stop: SendVerdict = { send: false, kind: "stop", explain: "A blank is left." };
  const warn: SendVerdict = { send: false, kind: "warn", explain: "Look again." };

  it.each([POPUP, EMPTY, REPLY])("stops the whole press on Send and tells once (%s)", (name) => {
    const { sends, told, mouse, composes } = guard(name, stop);
    mouse(".aoO");
    expect(sends).toEqual([]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ key: composes[0]?.key, anyway: null });
  });

  it.each([
    [".aoO", { key: "Enter" }],
    [".aoO", { key: " " }],
    ["[g_editable]", { key: "Enter", ctrlKey: true }],
    ["[g_editable]", { key: "Enter", metaKey: true }],
    ["input[name=subjectbox]", { key: "Enter", ctrlKey: true }],
  ])("stops the key on %s %o", (css, init) => {
    const { told, key } = guard(POPUP, stop);
    expect(key(css, init)).toBe(false);
    expect(told).toHaveLength(1);
  });

  it("stops schedule send, also from a menu outside the compose, and send and archive", () => {
    const menu =
      '<div role="menu" aria-activedescendant="item"><div id="item" selector="scheduledSend" role="menuitem"><b>Later</b></div></div>';
    const { sends, told, mouse, key } = guard(POPUP, stop, menu);
    mouse("[selector=scheduledSend] b");
    expect(key("[role=menu]", { key: "Enter" })).toBe(false);
    expect([sends, told.length]).toEqual([[], 2]);
    const archive = guard(POPUP, stop);
    archive.document.querySelector(".dC")?.insertAdjacentHTML("beforeend", '<div class="T-I Uo" role="button">x</div>');
    archive.mouse(".Uo");
    expect(archive.told).toHaveLength(1);
  });

  it("leaves typing and other controls alone, and lets an allowed send through", () => {
    const { sends, told, mouse, key } = guard(POPUP, stop);
    mouse(".hG");
    mouse("[g_editable]");
    expect(key("[g_editable]", { key: "Enter" })).toBe(true);
    expect(told).toHaveLength(0);
    const free = guard(POPUP, { send: true });
    free.mouse(".aoO");
    expect([free.sends, sends]).toEqual([["mousedown", "mouseup", "click"], []]);
  });

  it("sends anyway once after a warning, and never past a blank", async () => {
    const { sends, told, mouse, set } = guard(POPUP, warn);
    mouse(".aoO");
    expect(sends).toEqual([]);
    expect(told[0]?.anyway?.()).toBe(true);
    expect(sends).toContain("click");
    expect(told[0]?.anyway?.()).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 5));
    mouse(".aoO");
    expect(told).toHaveLength(2);
    set(stop);
    sends.length = 0;
    expect(told[1]?.anyway?.()).toBe(false);
    expect(sends).toEqual([]);
  });

  it("sends anyway by the button where a key was stopped", () => {
    const { sends, told, key } = guard(POPUP, warn);
    key("[g_editable]", { key: "Enter", ctrlKey: true });
    expect(told[0]?.anyway?.()).toBe(true);
    expect(sends).toContain("click");
  });
});
