/** What Outlook's adapter costs the page, on our double: long tasks, heap, and one banner for each message however often one moves. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BINS, THANKS, TIPS } from "../pages/outlook-double/mails.ts";
import { NO_BROWSER } from "./harness/machine.ts";
import { causedTasks, heap } from "./harness/measure.ts";
import { type OutlookProbe, startOutlookProbe } from "./harness/outlook-probe.ts";

const MOVES = 1000;
const print = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`);
const said = (tasks: readonly number[]) => (tasks.length === 0 ? "none" : `${tasks.join(", ")} ms`);
const LONG = `open(${JSON.stringify("AAQkADLONG=")})`;

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

  it("adds nothing to the heap in 1,000 moves, and keeps one banner for each message", {
    timeout: 300_000,
  }, async () => {
    const without = await growth(false);
    const grown = await growth(true);
    print("Outlook's double alone, heap before and after 1,000 moves", without.join(" MB, "));
    print("the same with the adapter", grown.join(" MB, "));
    const ours = grown[1] - grown[0] - (without[1] - without[0]);
    expect(ours / grown[0]).toBeLessThan(0.05);
  });

  /** Heap in MB before and after, each after the page has come to rest. */
  async function growth(adapter: boolean): Promise<readonly [number, number]> {
    const at = await outlook.open("https://outlook.office.com/mail/?stale=20");
    if (!adapter) await at.probe("end()");
    const move = (moves: number, ms: number) =>
      at.page.evaluate(
        async ([ids, count, pause]) => {
          const { outlookDouble } = globalThis as unknown as { outlookDouble: { open(id: string): Promise<void> } };
          for (let at = 0; at < count; at++) {
            void outlookDouble.open(ids[at % ids.length] ?? "");
            await new Promise((resolve) => setTimeout(resolve, pause));
          }
        },
        [[THANKS, BINS, TIPS].map(({ convid }) => convid), moves, ms] as const,
      );
    const rest = async () => {
      await at.double(`open(${JSON.stringify(BINS.convid)})`);
      if (adapter) expect(await at.until<number>("bannersWithContent()", (now) => now === 3)).toBe(3);
      await at.page.waitForTimeout(1000);
      await at.probe("clear()");
      return Math.round(((await heap(at.page)) / 2 ** 20) * 100) / 100;
    };
    await move(200, 50);
    await move(20, 400);
    const before = await rest();
    await move(MOVES, 50);
    const after = await rest();
    if (adapter) expect(await at.probe("banners()")).toBe(3);
    if (adapter) expect(await at.probe<string[]>("keys()")).toHaveLength(3);
    await at.close();
    return [before, after];
  }

  it("throws no error on the way", () => expect(outlook.errors).toEqual([]));
});
