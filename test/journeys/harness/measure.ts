/** Takes figures from a running page: time to paint, heap, long tasks. Asserts nothing. */
import type { CDPSession, Page } from "playwright-core";

export interface Opening {
  /** Milliseconds since the page began: the first frame that has the message in it. */
  readonly shown: number;
  /** The first frame after the one in which the banner has a size. */
  readonly painted: number;
}

// Runs in every page before its own scripts, in the page's world: the banner's shadow root is open.
const WATCH = () => {
  const times = { shown: 0, painted: 0 };
  Object.assign(globalThis, { composureTimes: times });
  const look = () => {
    if (times.shown === 0 && document.querySelector("#messagebody")) times.shown = performance.now();
    const host = [...document.querySelectorAll('[data-composure="banner"]')].find((element) => element.shadowRoot);
    const banner = host?.shadowRoot?.querySelector("section");
    if (!banner || banner.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
    return requestAnimationFrame(() => {
      times.painted = performance.now();
    });
  };
  requestAnimationFrame(look);
};

/** From now on every page that this page opens keeps its times. */
export const watchOpenings = (page: Page): Promise<unknown> => page.addInitScript(WATCH);

/** The times of the message that is open now, once its banner is painted. */
export async function opening(page: Page): Promise<Opening> {
  const read = () => (globalThis as unknown as { composureTimes: Opening }).composureTimes;
  await page.waitForFunction(() => (globalThis as unknown as { composureTimes: Opening }).composureTimes.painted > 0);
  return page.evaluate(read);
}

/** JavaScript heap of the page in bytes, after collection; the least of three, as collection is never quite done. */
export async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const sizes: number[] = [];
  for (let round = 0; round < 3; round++) {
    await session.send("HeapProfiler.collectGarbage");
    sizes.push((await session.send("Runtime.getHeapUsage")).usedSize);
  }
  await session.detach();
  return Math.min(...sizes);
}

/**
 * For a browser whose heap holds what pages keep and no more. V8 goes on compiling for hundreds of rounds what runs often,
 * and throws away what does not: that comes and goes in any page, and would hide a leak or look like one.
 */
export const withoutCompiler = <D extends { readonly browserFlags: readonly string[] }>(double: D): D => ({
  ...double,
  browserFlags: [...double.browserFlags, "--js-flags=--jitless --no-flush-bytecode --no-lazy-feedback-allocation"],
});

/** The same, the least of three with time in between: what waits for a timer or a collection is let go. */
export async function restingHeap(page: Page): Promise<number> {
  const sizes: number[] = [];
  for (let round = 0; round < 3; round++) {
    await page.waitForTimeout(1_500);
    sizes.push(await heap(page));
  }
  return Math.min(...sizes);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of it, the time that the thread really ran. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

async function stopTracing(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const done = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.end");
  await done;
  return events;
}

const LONG_TASK = 50_000;

export interface LongTask {
  /** Milliseconds of the whole task, the page's own work in it included. */
  readonly length: number;
  /** Milliseconds of it in scripts of the extension. */
  readonly ours: number;
}

/** The tasks over 50 ms in which a script of the extension ran while `work` was done. */
export async function longTasks(page: Page, work: () => Promise<unknown>): Promise<LongTask[]> {
  const session = await page.context().newCDPSession(page);
  const categories = "devtools.timeline,toplevel,disabled-by-default-devtools.timeline";
  await session.send("Tracing.start", { transferMode: "ReportEvents", categories });
  await work();
  const events = await stopTracing(session);
  await session.detach();
  const scripts = events.filter(isOurs);
  const outermost = scripts.filter((script) => !scripts.some((other) => other !== script && within(script, other)));
  return events
    .filter((event) => event.name === "RunTask" && spent(event) > LONG_TASK)
    .map((task) => ({
      length: milliseconds([task]),
      ours: milliseconds(outermost.filter((each) => within(each, task))),
    }))
    .filter(({ ours }) => ours > 0);
}

/** The same, without those that the page would have made that long by itself. Lengths in milliseconds. */
export async function causedTasks(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const limit = LONG_TASK / 1000;
  const caused = (await longTasks(page, work)).filter(({ length, ours }) => ours > limit || length - ours < limit);
  return caused.map(({ length }) => length);
}

const isOurs = ({ name, args }: TraceEvent): boolean =>
  /^(EvaluateScript|FunctionCall)$/.test(name) && args?.data?.url?.startsWith("chrome-extension://") === true;

const milliseconds = (events: readonly TraceEvent[]): number =>
  Math.round(events.reduce((sum, event) => sum + spent(event), 0) / 1000);

/** What else runs on the machine stretches a task; the thread's own time it does not. */
const spent = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;

const within = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);

/** The value below which this share of the numbers lies (nearest rank). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
