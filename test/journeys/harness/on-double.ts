/** The test build of Composure on a page double, under the webmail's own address. */
import type { Page } from "playwright-core";
import { startOnDouble } from "../../pages/double-probe.ts";
import { type Double, serveDouble } from "../../pages/double-server.ts";
import { background, type TestBrowser } from "./browser.ts";
import { BROWSER, ROOT } from "./machine.ts";

export interface OnDouble {
  readonly browser: TestBrowser;
  /** What the page posted when something was sent, oldest first. */
  sent(): readonly unknown[];
  /** Opens an address of one of the double's hosts in front. */
  open(url: string): Promise<Page>;
  stop(): Promise<void>;
}

/** Serves `test/pages/<name>-double` at `hosts` and starts a browser that finds nothing else. */
export async function startComposureOn(
  name: "gmail" | "outlook",
  hosts: readonly string[],
  program: string = BROWSER,
): Promise<OnDouble> {
  const double: Double = await serveDouble(`${ROOT}test/pages/${name}-double`, hosts);
  const { context, close } = await startOnDouble(double, program, `${ROOT}dist/test`);
  const errors: string[] = [];
  context.on("page", (page) => page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`)));
  const worker = await background(context);
  worker.on("console", (said) => said.type() === "error" && errors.push(`background: ${said.text()}`));
  const origin = new URL("/", worker.url()).href;
  const browser: TestBrowser = { context, origin, errors, newPage: () => context.newPage(), close };
  return {
    browser,
    sent: () => double.sent(),
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    stop: async () => {
      await close();
      await double.stop();
    },
  };
}
