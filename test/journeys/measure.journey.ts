/** Figures for the record (`npm run bench:page` for these alone). Caps only where something must be badly wrong. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestBrowser, type TestBrowser } from "./harness/browser.ts";
import { banner } from "./harness/composure-page.ts";
import { NO_WEBMAIL, ROOT } from "./harness/machine.ts";
import { heap, longTasks, opening, quantile, watchOpenings } from "./harness/measure.ts";
import { logIn, openMessage } from "./harness/roundcube-page.ts";
import { startWebmail, type WebmailServer } from "./harness/webmail-server.ts";
import { MAILS } from "./mails.ts";

const OPENINGS = 50;
const WARM_UP = 2;
const FLAGGED = [MAILS.insult, MAILS.threat, MAILS.gmailInsult];
const print = (what: string, figure: string) => console.log(`${what.padEnd(46)} ${figure}`);

function contentScripts(): string[] {
  const folder = join(ROOT, "dist", "test");
  const manifest: { content_scripts?: { js: string[] }[] } = JSON.parse(
    readFileSync(join(folder, "manifest.json"), "utf8"),
  );
  const files = new Set(manifest.content_scripts?.flatMap((script) => script.js));
  return [...files].map((file) => join(folder, file));
}

async function openingsWith(
  extension: boolean,
  webmail: WebmailServer,
  work: (browser: TestBrowser, urls: string[]) => Promise<void>,
) {
  const browser = await startTestBrowser({ extension });
  try {
    const page = await browser.newPage();
    await logIn(page, webmail.url);
    const urls: string[] = [];
    for (const mail of FLAGGED) {
      await openMessage(page, webmail.url, mail.subject);
      urls.push(page.url());
    }
    await page.close();
    await work(browser, urls);
  } finally {
    await browser.close();
  }
}

describe.skipIf(NO_WEBMAIL)("figures", () => {
  let webmail: WebmailServer;
  beforeAll(async () => {
    webmail = await startWebmail(FLAGGED);
  });
  afterAll(() => webmail?.stop());

  it("size of each webmail's content script", () => {
    const files = contentScripts();
    expect(files).toHaveLength(3);
    for (const file of files) {
      const size = gzipSync(readFileSync(file)).length;
      print(`${file.split("/").at(-1)}, gzip`, `${(size / 1000).toFixed(1)} kB`);
      expect(size).toBeLessThan(30_000);
    }
  });

  it("time to paint, heap and long tasks", { timeout: 120_000 }, async () => {
    let without = 0;
    await openingsWith(false, webmail, async (browser, [first = ""]) => {
      const page = await browser.newPage();
      await page.goto(first);
      without = await heap(page);
    });
    await openingsWith(true, webmail, async (browser, urls) => {
      const page = await browser.newPage();
      await watchOpenings(page);
      const waits: number[] = [];
      const tasks = await longTasks(page, async () => {
        for (let round = -WARM_UP; round < OPENINGS; round++) {
          await page.goto(urls[(round + WARM_UP) % urls.length] ?? "");
          const { shown, painted } = await opening(page);
          if (round >= 0) waits.push(painted - shown);
        }
      });
      await page.goto(urls[0] ?? "");
      await banner(page).waitFor();
      const withIt = await heap(page);
      print(`message shown to banner painted, median of ${OPENINGS}`, `${quantile(waits, 0.5).toFixed(0)} ms`);
      print(`message shown to banner painted, p99 of ${OPENINGS}`, `${quantile(waits, 0.99).toFixed(0)} ms`);
      print("heap of the page without the extension", `${(without / 2 ** 20).toFixed(2)} MB`);
      print("heap of the page with it and a banner", `${(withIt / 2 ** 20).toFixed(2)} MB`);
      const [most, ours] = [
        Math.max(0, ...tasks.map((task) => task.length)),
        Math.max(0, ...tasks.map((task) => task.ours)),
      ];
      print(
        "tasks over 50 ms in which our scripts ran",
        `${tasks.length}, the longest ${most} ms, ours in it ≤ ${ours} ms`,
      );
      print("tasks with over 50 ms of our own scripts", String(tasks.filter((task) => task.ours > 50).length));
      expect(quantile(waits, 0.5)).toBeLessThan(2000);
      expect(browser.errors).toEqual([]);
    });
  });
});
