/**
 * Gmail's adapter alone, in a real browser, on a page that behaves as Gmail does: under Gmail's own address, with its
 * content policy and Trusted Types. Needs no build of the extension.
 */
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ProbeBrowser, type ProbedPage, startProbe } from "../pages/double-probe.ts";
import { type Double, serveDouble } from "../pages/double-server.ts";
import { BROWSER, NO_BROWSER, ROOT } from "./harness/machine.ts";

const HOST = "mail.google.com";
const MAILBOX = `https://${HOST}/mail/u/0/`;
const LETTER = [
  "Dear Person 1,",
  "Thank you for writing to us. We are [fill in: what happens next].",
  "Yours sincerely",
];
const FOLDER = join(ROOT, "test/pages/gmail-double");

let double: Double;
let browser: ProbeBrowser;
let shown: ProbedPage | undefined;

/** Opens the double; conversation 0 has `length` messages. */
async function open(query = "", hash = "#inbox/FMfcgzbQQQ"): Promise<ProbedPage> {
  shown = await browser.open(`${MAILBOX}?${query}${hash}`);
  return shown;
}

const words = (count: number) =>
  `probe.keys().length === ${count} && probe.keys().every((key) => probe.read(key).body)`;
const lastSent = () => double.sent().at(-1) as { way: string; to: string[]; text: string } | undefined;
async function sentAfter(act: () => Promise<unknown>) {
  const before = double.sent().length;
  await act();
  await expect.poll(() => double.sent().length).toBeGreaterThan(before);
  return lastSent();
}
async function expectNothingSent(act: () => Promise<unknown>, message?: string): Promise<void> {
  const before = double.sent().length;
  await act();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(double.sent().length, message).toBe(before);
}

describe.skipIf(NO_BROWSER !== null)("Gmail's adapter on its page double", () => {
  beforeAll(async () => {
    double = await serveDouble(FOLDER, [HOST]);
    browser = await startProbe(double, [HOST], BROWSER);
  });
  afterEach(async () => {
    await shown?.page.close();
    shown = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    await double?.stop();
  });

  it("reads bodies that come late, once each, and knows the account, our own message and the conversation", async () => {
    const { probe, until } = await open("late=600");
    await until(words(2));
    expect(await probe("probe.account()")).toBe("us@example.org");
    const keys = await probe<string[]>("probe.keys()");
    expect(await probe(`probe.notes("${keys[0]}").own`)).toBe(true);
    expect(await probe(`probe.notes("${keys[1]}").own`)).toBe(false);
    expect(await probe(`probe.read("${keys[1]}").from.address`)).toBe("person1@example.com");
    await expect.poll(() => probe("probe.banners()")).toBe(2);
    expect(await probe("probe.log.opened")).toBe(2);
  });

  it.each(["de", "fr", "pt-BR", "cy", "ar"])(
    "reads sender, date and words in %s, and finds its controls",
    async (language) => {
      const { probe, until } = await open(`hl=${language}`);
      await until(words(2));
      const mail = await probe<{ date: string; from: { address: string } }>("probe.read(probe.keys()[1])");
      expect(mail.from.address).toBe("person1@example.com");
      expect(await probe(`new Date("${mail.date}").getTime() === new Date(2025, 7, 3, 13, 19).getTime()`)).toBe(true);
      expect(await probe("probe.reply(probe.keys()[1])")).toBe("gmail:compose:1");
    },
  );

  it("keeps one banner per message through view swaps that leave old views behind", async () => {
    const { page, probe, until } = await open();
    await until(words(2));
    for (const number of [null, 5, null, 0, 7, 0]) {
      await page.evaluate(
        (to) => (globalThis as unknown as { double: { go(n: number | null): void } }).double.go(to),
        number,
      );
      await until(words(number === null ? 0 : number === 0 ? 2 : 1));
      await expect.poll(() => probe("probe.banners()")).toBe(number === null ? 0 : number === 0 ? 2 : 1);
    }
  });

  it("brings a wiped banner back once, and again when the page draws the messages anew", async () => {
    const { page, probe, until } = await open();
    await until(words(2));
    for (const act of ["wipe", "redraw", "wipe"]) {
      await page.evaluate(
        (name) => (globalThis as unknown as { double: Record<string, () => void> }).double[name]?.(),
        act,
      );
      await until("probe.banners() === 2");
      await page.waitForTimeout(700);
      expect(await probe("probe.banners()"), act).toBe(2);
    }
    expect(await probe("probe.log.opened")).toBe(8);
  });

  it("marks rows of a list that recycles them, skips the advert, and changes no row's size", async () => {
    const { page, probe, until } = await open("rows=300", "#inbox");
    await until("probe.rows().length === 29");
    const heights = () =>
      page.evaluate(() => [...document.querySelectorAll("tr.zA")].map((row) => row.getBoundingClientRect().height));
    expect(new Set(await heights())).toEqual(new Set([40]));
    expect(await probe("probe.rows().some(({ address }) => address === 'shop@example.net')")).toBe(false);
    for (const top of [2_000, 8_000, 400]) {
      await page.evaluate((to) => document.querySelector("#scroller")?.scrollTo(0, to), top);
      const right = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll("tr.zA")].filter((row) => {
              const marks = row.querySelectorAll("[data-composure=row-mark][role=img]");
              const address = row.querySelector("[email]")?.getAttribute("email");
              return row.querySelector(".am0")
                ? marks.length === 0
                : marks.length === 1 && marks[0]?.getAttribute("aria-label") === `Composure: ${address}`;
            }).length,
        );
      await expect.poll(right).toBe(30);
      expect(new Set(await heights())).toEqual(new Set([40]));
    }
  });

  it("reads a vertical split: one row of three `tr`, the open message beside the list", async () => {
    const { probe, until } = await open("split=vertical");
    await until(words(2));
    await until("probe.rows().length === 20");
    const rows = await probe<{ address: string; thread: string }[]>("probe.rows()");
    expect(rows[1]).toMatchObject({ address: "person2@example.com", thread: expect.stringMatching(/^gmail:198c/) });
  });

  it("reads with conversation view off, and in a window of its own", async () => {
    const single = await open("conversation=off", "#inbox");
    await single.page.evaluate(() => (globalThis as unknown as { double: { go(n: number): void } }).double.go(4));
    await single.until(words(1));
    await single.page.close();
    shown = await browser.open(`${MAILBOX}popout?ver=1#inbox/FMfcgzbQQQ`);
    await shown.until(words(2));
    await shown.page.close();
    shown = await browser.open(`${MAILBOX}?view=cm`);
    await shown.until("probe.composes().length === 1");
    expect(await shown.probe("probe.keys().length")).toBe(0);
  });

  it("leaves the print view alone", async () => {
    const { probe } = await open("view=pt");
    expect(await probe("probe.webmail")).toBeNull();
  });

  it.each([
    ["open", "inserted"],
    ["strict", "inserted"],
    ["paste", "inserted"],
  ])("puts a letter into an editor that is %s: what is sent holds it", async (kind, result) => {
    const { page, probe, until } = await open(`editor=${kind}`);
    await until(words(2));
    const key = await probe<string>("probe.reply(probe.keys()[1])");
    expect(key).toBe("gmail:compose:1");
    await until("probe.composes().length === 1");
    expect(await probe("probe.composes()[0].to")).toEqual(["person1@example.com"]);
    expect(await probe(`probe.insert("${key}", ${JSON.stringify(LETTER)})`)).toBe(result);
    expect(await probe("probe.find(probe.keys()[1])")).toBe(key);
    const sent = await sentAfter(() => page.locator(".aoO").click());
    for (const line of LETTER) expect(sent?.text).toContain(line);
    expect(sent?.text.match(/Dear Person 1,/g)).toHaveLength(1);
    expect(sent?.text.indexOf("Yours sincerely")).toBeLessThan(sent?.text.indexOf("Casey Clerk") ?? -1);
  });

  it("says `copied` where an editor takes nothing but keys, and leaves it as it was", async () => {
    const { page, probe, until } = await open("editor=closed");
    await until(words(2));
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: `https://${HOST}` });
    const key = await probe<string>("probe.reply(probe.keys()[1])");
    await until("probe.composes().length === 1");
    expect(await probe(`probe.insert("${key}", ${JSON.stringify(LETTER)})`)).toBe("copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LETTER.join("\n\n"));
    expect(await page.locator("[g_editable]").innerText()).not.toContain("Dear");
  });

  it("replaces its letter, keeps what a person typed, and gives everything back on undo", async () => {
    const { page, probe, until } = await open();
    await until(words(2));
    const key = await probe<string>("probe.reply(probe.keys()[1])");
    await until("probe.composes().length === 1");
    const editor = page.locator("[g_editable]");
    await editor.press("Control+Home");
    await editor.pressSequentially("My own words. ");
    await probe(`probe.insert("${key}", ${JSON.stringify(LETTER)})`);
    expect(await probe(`probe.insert("${key}", ["Dear Person 1,", "Goodbye for now."])`)).toBe("replaced");
    const text = await editor.innerText();
    expect(text.match(/Dear Person 1,/g)).toHaveLength(1);
    expect(text).toContain("My own words.");
    expect(text).not.toContain("Thank you for writing");
    await editor.press("Control+z");
    await expect.poll(() => editor.innerText()).toContain("Thank you for writing");
    await editor.press("Control+z");
    await expect.poll(() => editor.innerText()).not.toContain("Dear Person 1,");
    expect(await editor.innerText()).toContain("My own words.");
  });

  it("stops every way to send a letter with a blank, and lets it leave when there is none", async () => {
    const { page, probe, until } = await open();
    await until(words(2));
    const key = await probe<string>("probe.reply(probe.keys()[1])");
    await until("probe.composes().length === 1");
    await probe(`probe.insert("${key}", ${JSON.stringify(LETTER)})`);
    await probe(`probe.decide({ send: false, kind: "stop", explain: "A blank is left." })`);
    const ways = [
      () => page.locator(".aoO").click(),
      () => page.locator(".aoO").press("Enter"),
      () => page.locator(".aoO").press("Space"),
      () => page.locator("[g_editable]").press("Control+Enter"),
      () => page.locator("[name=subjectbox]").press("Control+Enter"),
      () => page.locator(".Uo").click(),
      async () => {
        await page.locator(".hG").click();
        await page.locator("[selector=scheduledSend]").click();
        await page.locator("[role=menu]").press("Enter");
      },
    ];
    for (const [i, way] of ways.entries()) await expectNothingSent(way, String(i));
    await expect.poll(() => probe("probe.told().length")).toBe(ways.length + 1);
    expect(await probe("probe.told().every(({ anyway }) => !anyway)")).toBe(true);
    await probe("probe.decide({ send: true })");
    expect(await sentAfter(() => page.locator("[role=menu]").press("Enter"))).toMatchObject({ way: "schedule" });
  });

  it("sends anyway, once, after a warning", async () => {
    const { page, probe, until } = await open();
    await until(words(2));
    await probe("probe.reply(probe.keys()[1])");
    await until("probe.composes().length === 1");
    await probe(`probe.decide({ send: false, kind: "warn", explain: "Look again." })`);
    await expectNothingSent(() => page.locator(".aoO").click());
    await expect.poll(() => probe("probe.told().length")).toBe(1);
    expect(await sentAfter(() => probe("probe.anyway()"))).toMatchObject({ way: "send" });
  });

  it("says when a conversation that should show cannot be read, and when it can again", async () => {
    const { page, until } = await open();
    await until(words(2));
    await page.evaluate(() => {
      for (const node of document.querySelectorAll(".adn")) node.className = "changed";
      for (const node of document.querySelectorAll("[data-legacy-message-id]"))
        node.removeAttribute("data-legacy-message-id");
      document.querySelector("[role=list]")?.append(document.createElement("i"));
    });
    await until("probe.log.said.join() === 'page-changed'", 40_000);
    await page.evaluate(() => (globalThis as unknown as { double: { go(n: number): void } }).double.go(3));
    await until("probe.log.said.length === 2 && probe.log.said[1] === null");
  });
});
