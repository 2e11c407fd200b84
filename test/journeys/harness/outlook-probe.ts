/** Outlook's double in a real browser, with the real adapter as a content script, without the rest of the extension. */
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { OUTLOOK_HOSTS } from "../../../src/webmail/outlook/page.ts";
import { startProbe } from "../../pages/double-probe.ts";
import { type Double, serveDouble } from "../../pages/double-server.ts";
import { BROWSER } from "./machine.ts";

export const OUTLOOK_DOUBLE = fileURLToPath(new URL("../../pages/outlook-double", import.meta.url));

export interface Sent {
  readonly how: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

export interface OutlookPage {
  readonly page: Page;
  /** Runs `probe.<call>` beside the page. */
  probe<T>(call: string): Promise<T>;
  /** Runs `outlookDouble.<call>` in the page. */
  double<T>(call: string): Promise<T>;
  /** Asks until the answer fits, at most twenty seconds; gives the last answer. */
  until<T>(call: string, fits: (answer: T) => boolean): Promise<T>;
  close(): Promise<void>;
}

export interface OutlookProbe {
  sent(): readonly Sent[];
  /** Opens an address of one of Outlook's hosts. */
  open(address: string): Promise<OutlookPage>;
  /** Uncaught errors of page and adapter. */
  readonly errors: readonly string[];
  stop(): Promise<void>;
}

/** Serves the double under Outlook's own names and starts a browser that finds nothing else; `change`: how it starts. */
export async function startOutlookProbe(change = (double: Double): Double => double): Promise<OutlookProbe> {
  const server = await serveDouble(OUTLOOK_DOUBLE, OUTLOOK_HOSTS);
  const browser = await startProbe(change(server), OUTLOOK_HOSTS, BROWSER, `${OUTLOOK_DOUBLE}/probe.ts`);
  const errors: string[] = [];
  return {
    errors,
    sent: () => server.sent() as readonly Sent[],
    open: async (address) => {
      const { page, session, probe } = await browser.open(address);
      session.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
        errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
      });
      const ask = <T>(call: string) => probe<T>(`probe.${call}`);
      return {
        page,
        probe: ask,
        double: (call) => page.evaluate(`outlookDouble.${call}`),
        until: async (call, fits) => {
          for (const end = Date.now() + 20_000; ; ) {
            const answer = await ask<never>(call);
            if (fits(answer) || Date.now() > end) return answer;
            await page.waitForTimeout(100);
          }
        },
        close: () => page.close(),
      };
    },
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
