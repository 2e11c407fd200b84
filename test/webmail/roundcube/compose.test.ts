/**
 * Roundcube's compose page. This document has no editing commands, so the second way of inserting is what runs here; the
 * first way and undo need a real browser.
 */
import { describe, expect, it } from "vitest";
import { type Compose, findWebmail, type ListRow, type Webmail } from "../../../src/webmail/index.ts";
import { openPage, readExpected } from "../open-page.ts";

const { otherPages, rows } = readExpected<{ otherPages: Record<string, string>; rows: string[] }>("roundcube");
const LETTER = [
  "Dear Pat,",
  'Your letter says: "You are useless."\nWe ask you to stop.',
  "Please write to [fill in: contact].",
  "Yours sincerely",
];
const OTHER = ["Dear Pat,", "Thank you for writing to us.", "Yours faithfully"];

function open(name: string): {
  document: Document;
  webmail: Webmail;
  compose: Compose | undefined;
  rows: ListRow[];
  end: AbortController;
} {
  const url = otherPages[name] as string;
  const document = openPage("roundcube", name, url);
  const webmail = findWebmail(document, new URL(url)) as Webmail;
  const composes: Compose[] = [];
  const rows: ListRow[] = [];
  const end = new AbortController();
  const nothing = () => {};
  webmail.watch(
    {
      opened: nothing,
      closed: nothing,
      compose: (compose) => composes.push(compose),
      rows: (now) => rows.push(...now),
    },
    end.signal,
  );
  return { document, webmail, compose: composes[0], rows, end };
}

const area = (document: Document) => document.querySelector("textarea#composebody") as HTMLTextAreaElement;
const editor = (document: Document) =>
  document.querySelector<HTMLIFrameElement>("iframe#composebody_ifr")?.contentDocument?.body as HTMLElement;

describe("a Roundcube reply", () => {
  it.each([
    ["compose-plain", "Re: Appointment moved again, <second> letter", ["pat.resident@example.com"]],
    ["compose-plain-top", "Re: Your complaint 12", ["zoe@example.net"]],
    ["compose-rich", "Re: Your complaint 12", ["zoe@example.net"]],
    ["compose-forward", "Fwd: Re: Your complaint 12", []],
  ])("%s: subject and recipients", (name, subject, to) => {
    const { compose } = open(name);
    expect(compose?.subject()).toBe(subject);
    expect(compose?.to()).toEqual(to);
  });

  it.each(["compose-plain", "compose-plain-top", "compose-plain-forward", "compose-rich", "compose-forward"])(
    "%s: quoted or forwarded words are not the writer's",
    (name) => {
      const text = open(name).compose?.text();
      expect(text).not.toContain("useless");
      expect(text).not.toContain("third time");
      expect(text).not.toContain("Dear Zo");
    },
  );

  it("plain: puts the letter above the rest and replaces it, the person's own line kept", async () => {
    const { document, webmail, compose } = open("compose-plain");
    if (!compose) return expect.fail("no compose");
    const before = area(document).value;
    expect(await webmail.insertReply(compose, { paragraphs: LETTER })).toBe("inserted");
    expect(area(document).value).toBe(`${LETTER.join("\n\n")}\n\n${before}`);
    area(document).value = area(document).value.replace("[fill in: contact].", "Jo Bell.\nI rang you too.");
    expect(await webmail.insertReply(compose, { paragraphs: OTHER })).toBe("replaced");
    expect(area(document).value).toBe(`${OTHER.join("\n\n")}\n\nI rang you too.\n\n${before}`);
  });

  it("plain: puts a letter in again where the person has deleted it", async () => {
    const { document, webmail, compose } = open("compose-plain-top");
    if (!compose) return expect.fail("no compose");
    const before = area(document).value;
    await webmail.insertReply(compose, { paragraphs: LETTER });
    area(document).value = before;
    expect(await webmail.insertReply(compose, { paragraphs: OTHER })).toBe("inserted");
    expect(area(document).value).toBe(OTHER.join("\n\n") + before);
  });

  it.each(["compose-rich", "compose-forward"])("%s: puts the letter first, as nodes, and replaces it", async (name) => {
    const { document, webmail, compose } = open(name);
    if (!compose) return expect.fail("no compose");
    const hostile = ["Dear <img src=x onerror=alert(1)>,", ...LETTER.slice(1)];
    expect(await webmail.insertReply(compose, { paragraphs: hostile })).toBe("inserted");
    const root = editor(document);
    expect([...root.children].slice(0, 4).map((node) => node.textContent)).toEqual(
      hostile.map((text) => text.replace("\n", "")),
    );
    expect(root.querySelectorAll("img[src=x]")).toHaveLength(0);
    expect(compose.text()).toContain("[fill in: contact]");
    const own = document.createElement("p");
    own.textContent = "I rang you too.";
    root.children[1]?.after(own, "Bare words.");
    expect(await webmail.insertReply(compose, { paragraphs: OTHER })).toBe("replaced");
    expect([...root.children].slice(0, 4).map((node) => node.textContent)).toEqual([...OTHER, "I rang you too."]);
    expect(root.children[4]?.textContent).toBe("Bare words.");
    expect(root.textContent?.split("Dear ")[1]).not.toContain("stop");
  });

  it.each([
    ["lines in one block", (text: string) => `<div class="pre">${text.replaceAll("\n", "<br>")}<br><br>`],
    [
      "a block for each line",
      (text: string) =>
        `${text
          .split("\n")
          .map((line) => `<div>${line || "<br>"}</div>`)
          .join("")}<div>`,
    ],
  ])("rich: finds the letter by its words where a change of editor left %s", async (_what, turned) => {
    const { document, webmail, compose } = open("compose-rich");
    if (!compose) return expect.fail("no compose");
    await webmail.insertReply(compose, { paragraphs: LETTER });
    const root = editor(document);
    const words = LETTER.join("\n\n").replace("[fill in: contact]", "Jo Bell");
    root.innerHTML = `${turned(words)}<div id="_rc_sig">-- <br>Desk</div></div><blockquote>${LETTER.join("<br>")}</blockquote>`;
    expect(await webmail.insertReply(compose, { paragraphs: OTHER })).toBe("replaced");
    expect([...root.querySelectorAll("p")].slice(0, 3).map((node) => node.textContent)).toEqual(OTHER);
    expect(root.querySelector("#_rc_sig")?.textContent).toBe("-- Desk");
    expect(root.querySelector("blockquote")?.textContent).toBe(LETTER.join(""));
    expect(compose.text()).not.toContain("Jo Bell");
  });

  it("rich: puts the letter before a signature that comes first, not into it", async () => {
    const { document, webmail, compose } = open("compose-rich");
    if (!compose) return expect.fail("no compose");
    editor(document).innerHTML = '<div id="_rc_sig">-- <br><p>Desk</p></div>';
    await webmail.insertReply(compose, { paragraphs: OTHER });
    expect(document.querySelector("#_rc_sig p.reply-paragraph")).toBeNull();
    expect(editor(document).lastElementChild?.textContent).toBe("-- Desk");
  });

  it("rich: leaves a letter of ours alone that the other side quotes back", async () => {
    const { document, webmail, compose } = open("compose-rich");
    if (!compose) return expect.fail("no compose");
    const quoted = editor(document).querySelector("blockquote") as Element;
    quoted.innerHTML = '<p class="reply-paragraph">An earlier letter.</p>';
    expect(await webmail.insertReply(compose, { paragraphs: OTHER })).toBe("inserted");
    expect(quoted.textContent).toBe("An earlier letter.");
  });

  it.each([
    ["compose-plain", "textarea#composebody"],
    ["compose-rich", "iframe#composebody_ifr"],
  ])("%s without %s: unreadable, and nothing inserted", async (name, css) => {
    const { document, webmail, compose } = open(name);
    if (!compose) return expect.fail("no compose");
    document.querySelector(css)?.remove();
    expect(compose.text()).toMatchObject({ problem: "compose-unreadable" });
    expect(await webmail.insertReply(compose, { paragraphs: LETTER })).toBe("copied");
    expect(document.body.textContent).not.toContain("Dear Pat");
  });

  it.each([".formbuttons button.send", ".content-frame-navigation a.send"])("stops a send by %s", (css) => {
    const { document, webmail, end } = open("compose-plain");
    let pressed = 0;
    const said: string[] = [];
    const button = document.querySelector<HTMLElement>(css);
    button?.addEventListener("click", () => pressed++);
    webmail.beforeSend(
      (compose) => ({ send: false, explain: compose.key }),
      (_, explain) => said.push(explain),
      end.signal,
    );
    button?.click();
    expect([pressed, said]).toEqual([0, ["roundcube:compose:1000000001"]]);
  });

  it("waits until Roundcube has set up its editor", () => {
    for (const [name, css, attribute] of [
      ["compose-plain", "#_to", "aria-autocomplete"],
      ["compose-rich", "iframe#composebody_ifr", "tabindex"],
    ] as const) {
      const url = otherPages[name] as string;
      const document = openPage("roundcube", name, url);
      document.querySelector(css)?.removeAttribute(attribute);
      let seen = 0;
      const nothing = () => {};
      const webmail = findWebmail(document, new URL(url)) as Webmail;
      webmail.watch(
        { opened: nothing, closed: nothing, compose: () => seen++, rows: nothing },
        AbortSignal.timeout(50),
      );
      expect(seen, name).toBe(0);
    }
  });

  it("puts one place for the bar above the editor", () => {
    const { document, compose } = open("compose-plain");
    compose?.anchor();
    expect(compose?.anchor()?.nextElementSibling?.id).toBe("composebodycontainer");
    expect(document.querySelectorAll("[data-composure]")).toHaveLength(1);
  });
});

describe("opening a reply", () => {
  const message = { key: "x" } as never;
  const pressed = (document: Document) => {
    const seen: string[] = [];
    for (const link of document.querySelectorAll("#toolbar-menu a"))
      link.addEventListener("click", () => seen.push(link.className));
    return seen;
  };

  it.each(["reply", "forward"] as const)("presses the webmail's own %s", async (kind) => {
    const { document, webmail } = open("message-no-sender");
    const seen = pressed(document);
    expect(await webmail.openReply(message, kind, AbortSignal.timeout(100))).toBe("elsewhere");
    expect(seen).toEqual([kind]);
  });

  it("says so where the control is missing or off", async () => {
    const { document, webmail } = open("message-no-sender");
    for (const link of document.querySelectorAll("a.reply")) link.setAttribute("aria-disabled", "true");
    expect(await webmail.openReply(message, "reply", AbortSignal.timeout(100))).toMatchObject({
      problem: "no-compose",
    });
  });
});

describe("the message list", () => {
  it("names the rows that have an address, and puts a mark only where one is asked for", () => {
    const { document, rows: seen } = open("list");
    expect(seen.map((row) => row.address)).toEqual(rows);
    expect(document.querySelectorAll("[data-composure]")).toHaveLength(0);
    const place = seen[0]?.place;
    expect(seen[0]?.place).toBe(place);
    expect(place?.closest("tr")?.id).toBe(seen[0]?.key);
  });
});
