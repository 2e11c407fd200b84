/** Outlook's adapter on our double of the page, in a real browser under the real host names. Proves rules, not selectors. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BINS, MEETING, THANKS, TIPS } from "../pages/outlook-double/mails.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { type OutlookPage, type OutlookProbe, startOutlookProbe } from "./harness/outlook-probe.ts";

const LETTER = ["Dear Pat,", "We ask you to stop.", "Please write to [fill in: contact].", "Yours sincerely"];
const OTHER = ["Dear Pat,", "Thank you for writing to us.", "Yours faithfully"];
const open = (thread: { convid: string }) => `open(${JSON.stringify(thread.convid)})`;
const REDRAWN = `outlookDouble.redraw();
  [...document.querySelectorAll("[data-composure=banner]")].filter((place) => place.shadowRoot?.childElementCount).length`;
const call = (name: string, ...args: unknown[]) => `${name}(${args.map((each) => JSON.stringify(each)).join(",")})`;

describe.skipIf(NO_BROWSER)("Outlook's adapter on its double", () => {
  let outlook: OutlookProbe;
  let at: OutlookPage;
  const visit = async (address: string) => {
    await at?.close();
    at = await outlook.open(address);
  };
  beforeAll(async () => {
    outlook = await startOutlookProbe();
  });
  afterAll(() => outlook?.stop());

  it.each([
    "https://outlook.live.com/mail/0/",
    "https://outlook.office.com/mail/",
    "https://outlook.office365.com/mail/inbox",
    "https://outlook.cloud.microsoft/mail/",
  ])("reads on %s", async (address) => {
    await visit(address);
    await at.double(open(THANKS));
    const log = await at.until<string[]>("log()", (said) => said.length > 0);
    expect(log).toEqual(["jo@example.net: Thanks for the help: All sorted now, thank you."]);
  });

  it.each([
    "https://outlook.live.com/mail/0/deeplink/read/AAk?ispopout=0",
    "https://outlook.office.com/mail/inbox/rp/AAk",
  ])("reads the window of one message at %s", async (address) => {
    await visit(address);
    expect(await at.until<string[]>("log()", (said) => said.length > 0)).toEqual([
      "jo@example.net: Thanks for the help: All sorted now, thank you.",
    ]);
  });

  it("never reads a header over the body of the message before", async () => {
    for (const stale of [100, 700, 1500]) {
      await visit(`https://outlook.office.com/mail/?stale=${stale}`);
      await at.double(open(THANKS));
      await at.until<string[]>("log()", (said) => said.length === 1);
      await at.double(open(TIPS));
      const log = await at.until<string[]>("log()", (said) => said.length === 2);
      expect(log[1]).toMatch(/^pat\.resident@example\.com: Re: Missed bins: You don't often/);
      await at.double(open(THANKS));
      expect((await at.until<string[]>("log()", (said) => said.length === 3))[2]).toMatch(/^jo@.*All sorted/);
    }
  });

  it("waits for bodies that come late", async () => {
    await visit("https://outlook.office.com/mail/?late=1200");
    await at.double(open(BINS));
    const log = await at.until<string[]>("log()", (said) => said.length >= 3);
    expect(log).toHaveLength(3);
    expect(log.join()).not.toContain("problem");
  });

  it("says so where a body never comes", async () => {
    await visit("https://outlook.office.com/mail/?late=60000");
    void at.double(open(THANKS)).catch(() => {});
    expect(await at.until<string[]>("log()", (said) => said.length > 0)).toEqual(["problem body-missing"]);
  });

  it("keeps exactly one banner for each message when the page draws itself anew", async () => {
    await visit("https://outlook.office.com/mail/");
    await at.double(open(BINS));
    expect(await at.until<number>("bannersWithContent()", (now) => now === 3)).toBe(3);
    for (let round = 0; round < 3; round++) {
      // Looked at in the same breath: the adapter may not have had its turn yet.
      expect(await at.page.evaluate(REDRAWN)).toBe(0);
      expect(await at.until<number>("bannersWithContent()", (now) => now === 3)).toBe(3);
      await expect.poll(() => at.probe("banners()")).toBe(3);
    }
  });

  it("marks the rows on screen, also after scrolling and drawing anew, and changes no row's size", async () => {
    await visit("https://outlook.office.com/mail/?rows=200");
    const heights = () =>
      at.page.$$eval("[data-convid]", (rows) => rows.map((row) => [row.scrollHeight, row.clientHeight].join()));
    // The list draws while it scrolls: how many rows it shows is not settled until the marks are.
    const unmarked = async () =>
      (await at.page.$$eval("[data-convid]", (all) => all.length)) - (await at.probe<number>("marks()"));
    await at.until<number>("marks()", (now) => now > 5);
    const rows = await at.probe<string[]>("rows()");
    expect(rows[0]).toBe(` outlook:${BINS.convid.replaceAll("-", "/").replaceAll("_", "+")}`);
    expect(rows[1]).toMatch(/^pat\.resident@example\.com outlook:/);
    expect(rows.join()).not.toContain("offers@");
    expect(new Set(await heights()).size).toBe(1);
    await at.page.$eval("#list", (list) => list.scrollTo(0, 6000));
    await expect.poll(() => at.probe<string[]>("rows()").then((now) => now.join())).toContain("FILL/9");
    await expect.poll(unmarked).toBe(0);
    await at.double("redrawList()");
    await expect.poll(unmarked).toBe(0);
    expect(new Set(await heights()).size).toBe(1);
  });

  it.each(["both", "input", "paste"])(
    "puts the letter in so that an editor that notices %s sends it",
    async (notices) => {
      await visit(`https://outlook.office.com/mail/?notices=${notices}`);
      await at.double(open(TIPS));
      await at.until<string[]>("log()", (said) => said.length > 0);
      const opened = await at.probe<{ to: string[]; subject: string; found: string; key: string }>('reply(0, "reply")');
      expect(opened).toMatchObject({
        to: ["pat.resident@example.com"],
        subject: "Re: Re: Missed bins",
        found: opened.key,
      });
      expect(await at.probe(call("insert", 0, LETTER))).toMatchObject({ done: "inserted" });
      const model = await at.double<string>("model()");
      expect(model).toContain("We ask you to stop.");
      expect(model.indexOf("Dear Pat")).toBeLessThan(model.indexOf("Casey Clerk, Council"));
      expect(model.indexOf("Casey Clerk, Council")).toBeLessThan(model.indexOf("divRplyFwdMsg"));
      expect(await at.probe(call("insert", 0, OTHER))).toMatchObject({ done: "replaced" });
      const after = await at.double<string>("model()");
      expect(after).not.toContain("We ask you to stop.");
      expect(after.match(/Dear Pat/g)).toHaveLength(1);
      const before = outlook.sent().length;
      await at.page.click("[id$=primaryActionButton]");
      await expect.poll(() => outlook.sent().length).toBe(before + 1);
      expect(outlook.sent().at(-1)?.body).toContain("Thank you for writing to us.");
      expect(outlook.sent().at(-1)?.body).toContain("I know where you live");
    },
  );

  it("keeps the browser's undo", async () => {
    await visit("https://outlook.office.com/mail/");
    await at.double(open(TIPS));
    await at.until<string[]>("log()", (said) => said.length > 0);
    await at.probe('reply(0, "reply")');
    await at.probe(call("insert", 0, LETTER));
    await at.page.focus("[aria-multiline]");
    for (let presses = 0; presses < 6 && (await at.double<string>("model()")).includes("We ask"); presses++)
      await at.page.keyboard.press("Control+z");
    const model = await at.double<string>("model()");
    expect(model).not.toContain("We ask you to stop.");
    expect(model).toContain("Casey Clerk, Council");
    expect(model).toContain("divRplyFwdMsg");
  });

  it("writes into a plain reply and opens a forward", async () => {
    await visit("https://outlook.office.com/mail/?plain");
    await at.double(open(TIPS));
    await at.until<string[]>("log()", (said) => said.length > 0);
    expect(await at.probe('reply(0, "forward")')).toMatchObject({ to: [], subject: "Fwd: Re: Missed bins" });
    expect(await at.probe(call("insert", 0, LETTER))).toMatchObject({ done: "inserted" });
    expect(await at.double("model()")).toBe(`${LETTER.join("\n\n")}\n\nCasey Clerk, Council`);
  });

  describe("the guard", () => {
    const menu = async () => {
      await at.page.click("[id$=menuButton]");
      await at.page.waitForSelector("[role=menu]");
    };
    const WAYS: readonly (readonly [string, () => Promise<void>])[] = [
      ["a click on send", () => at.page.click("[id$=primaryActionButton]")],
      ["Ctrl+Enter in the letter", () => at.page.press("[aria-multiline]", "Control+Enter")],
      ["Cmd+Enter in the letter", () => at.page.press("[aria-multiline]", "Meta+Enter")],
      ["Ctrl+Enter in the subject", () => at.page.press("input[id$=_SUBJECT]", "Control+Enter")],
      ["Enter on send", () => at.page.press("[id$=primaryActionButton]", "Enter")],
      ["Space on send", () => at.page.press("[id$=primaryActionButton]", "Space")],
      ["Alt+S", () => at.page.press("[aria-multiline]", "Alt+s")],
      [
        "send later, by mouse",
        async () => {
          await menu();
          await at.page.click("[role=menu] [role=menuitem]:last-child");
        },
      ],
      [
        "send later, by key",
        async () => {
          await menu();
          await at.page.press("[role=menu] [role=menuitem]:last-child", "Enter");
        },
      ],
    ];
    const write = async () => {
      await visit("https://outlook.office.com/mail/");
      await at.double(open(TIPS));
      await at.until<string[]>("log()", (said) => said.length > 0);
      await at.probe('reply(0, "reply")');
    };

    it.each(WAYS)("stands before %s, tells once, and lets an allowed one through", async (_name, send) => {
      await write();
      const before = outlook.sent().length;
      await at.probe('setVerdict({ send: false, kind: "stop", explain: "A blank is left." })');
      await send();
      await at.page.waitForTimeout(150);
      expect(outlook.sent()).toHaveLength(before);
      await expect.poll(() => at.probe("stopped()")).toEqual(["A blank is left."]);
      expect(await at.probe("sendAnyway()")).toBeNull();
      await at.probe("setVerdict({ send: true })");
      if (await at.page.isVisible("[role=menu]")) await at.page.click("[role=menu] [role=menuitem]:last-child");
      else await send();
      await expect.poll(() => outlook.sent().length).toBe(before + 1);
    });

    it("lets a warned letter go once, by send anyway", async () => {
      await write();
      const before = outlook.sent().length;
      await at.probe('setVerdict({ send: false, kind: "warn", explain: "Sure?" })');
      await at.page.press("[aria-multiline]", "Control+Enter");
      expect(outlook.sent()).toHaveLength(before);
      expect(await at.probe("sendAnyway()")).toBe(true);
      await expect.poll(() => outlook.sent().length).toBe(before + 1);
      expect(await at.probe("sendAnyway()")).toBe(false);
    });

    it("leaves other buttons and keys alone", async () => {
      await write();
      await at.probe('setVerdict({ send: false, kind: "stop", explain: "No." })');
      await at.page.press("[aria-multiline]", "Enter");
      await at.page.click("#discardCompose");
      await menu();
      expect(await at.probe("stopped()")).toEqual([]);
    });
  });

  it("reads a message in a window that Outlook opened empty and drew itself", async () => {
    await visit("https://outlook.office.com/mail/");
    const opened = at.page.waitForEvent("popup");
    await at.double("popUp()");
    const popup = await opened;
    await popup.waitForSelector("[data-composure=banner]", { state: "attached" });
    await expect.poll(() => popup.locator("[data-composure=banner]").count()).toBe(1);
    await popup.close();
  });

  it("says so where an address names a message and the page shows nothing to read, and takes it back", async () => {
    await visit("https://outlook.office.com/mail/inbox/id/AAQk-gone");
    await at.page.waitForTimeout(1000);
    expect(await at.probe("log()")).toEqual([]);
    expect(await at.until<string[]>("log()", (said) => said.length > 0)).toEqual(["unreadable page-changed"]);
    await at.double(open(THANKS));
    expect((await at.until<string[]>("log()", (said) => said.length > 2)).join()).toContain("readable again");
  });

  it("says nothing of a meeting, or of a thread with all messages folded", async () => {
    await visit("https://outlook.office.com/mail/");
    await at.double(open(MEETING));
    await at.page.waitForTimeout(9000);
    expect(await at.probe("log()")).toEqual([]);
  });

  it("ends with its signal and leaves nothing", async () => {
    await visit("https://outlook.office.com/mail/");
    await at.double(open(BINS));
    await at.until<number>("banners()", (now) => now === 3);
    await at.probe("end()");
    expect(await at.probe("left()")).toBe(0);
  });

  it("throws no error on the way", () => expect(outlook.errors).toEqual([]));
});
