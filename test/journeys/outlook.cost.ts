/** What Outlook's adapter costs the page, on our double: long tasks, heap, and one banner for each message however often one moves. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BINS, THANKS, TIPS } from "../pages/outlook-double/mails.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { causedTasks, restingHeap, withoutCompiler } from "./harness/measure.ts";
import { type OutlookProbe, startOutlookProbe } from "./harness/outlook-probe.ts";

const MOVES = 1000;
const WARM_UP = 100;
const PARTS = 4;
const print = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`);
const said = (tasks: readonly number[]) => (tasks.length === 0 ? "none" : `${tasks.join(", ")} ms`);
const LONG = `open(${JSON.stringify("AAQkADLONG=")})`;

/**
 * Moves between conversations, in the page itself, and waits at each for exactly one new banner above every open message.
 * Gives the moves at which that never came, or at which there was ever one too many.
 */
const wander = (page: Page, count: number): Promise<string[]> =>
  page.evaluate(
    async ([ids, moves]) => {
      const { outlookDouble } = globalThis as unknown as { outlookDouble: { open(id: string): Promise<void> } };
      const placesNow = () => [...document.querySelectorAll("[data-composure=banner]")];
      const wrong: string[] = [];
      for (let i = 0; i < moves; i++) {
        const before = new Set(placesNow());
        await outlookDouble.open(ids[i % ids.length] ?? "");
        const end = performance.now() + 5_000;
        for (;;) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          const places = placesNow();
          const messages = document.querySelectorAll("[id^=MSG_][id$=_FROM]").length;
          const fresh = places.filter(
            (place) => !before.has(place) && place.shadowRoot?.childElementCount === 1,
          ).length;
          if (fresh > messages) wrong.push(`${i}: ${fresh} banners on ${messages} messages`);
          if (fresh === messages && places.length === messages) break;
          if (performance.now() < end) continue;
          wrong.push(`${i}: ${fresh} of ${places.length} banners on ${messages} messages, still`);
          break;
        }
      }
      return wrong;
    },
    [[THANKS, BINS, TIPS].map(({ convid }) => convid), count] as const,
  );

describe.skipIf(NO_BROWSER)("what Outlook's adapter costs", () => {
  let outlook: OutlookProbe;
  beforeAll(async () => {
    outlook = await startOutlookProbe();
  });
  afterAll(() => outlook?.stop());

  it("no long task with 100 open messages and a list to scroll", async () => {
    const at = await outlook.open("https://outlook.office.com/mail/?thread=100&rows=300");
    await at.probe("rows()");
    const thread = await causedTasks(at.page, async () => {
      await at.double(LONG);
      await at.until<number>("banners()", (now) => now === 100);
      await at.double("redraw()");
      await at.until<number>("bannersWithContent()", (now) => now === 100);
    });
    const list = await causedTasks(at.page, async () => {
      for (let top = 0; top < 18_000; top += 600) {
        await at.page.$eval("#list", (node, to) => node.scrollTo(0, to), top);
        await at.page.waitForTimeout(60);
      }
    });
    expect(await at.probe("bannersWithContent()")).toBe(100);
    print("Outlook, 100 open messages: tasks over 50 ms of ours", said(thread));
    print("Outlook, longest reading of one message", `${(await at.probe<number>("longestRead()")).toFixed(1)} ms`);
    print("Outlook, list of 300 rows scrolled: tasks over 50 ms of ours", said(list));
    await at.close();
    expect([...thread, ...list]).toEqual([]);
  });

  it(`${MOVES} moves leave the heap where it was, and exactly one banner for each message at each`, {
    timeout: 1_200_000,
  }, async () => {
    const still = await startOutlookProbe(withoutCompiler);
    const at = await still.open("https://outlook.office.com/mail/?stale=20");
    const wrong = await wander(at.page, WARM_UP);
    await at.probe("clear()");
    const sizes = [await restingHeap(at.page)];
    for (let part = 0; part < PARTS; part++) {
      wrong.push(...(await wander(at.page, MOVES / PARTS)));
      await at.probe("clear()");
      sizes.push(await restingHeap(at.page));
    }
    const share = ((sizes.at(-1) ?? 0) / (sizes[0] ?? 1) - 1) * 100;
    print(`Outlook, heap at every ${MOVES / PARTS} moves, MB`, sizes.map((size) => (size / 1e6).toFixed(2)).join(", "));
    print(`Outlook, heap over ${MOVES} moves`, `${share.toFixed(1)} %`);
    await still.stop();
    expect(wrong).toEqual([]);
    expect(still.errors).toEqual([]);
    expect(Math.abs(share)).toBeLessThan(5);
  });

  it("throws no error on the way", () => expect(outlook.errors).toEqual([]));
});
