/** A job for once a day, kept by the browser's own alarm, so that it runs however often the worker dies. Knows no job. */
import { browser } from "./platform.ts";

const DAY_MINUTES = 24 * 60;
/** Soon after the first start, not in the way of it. */
const FIRST_MINUTES = 1;

/** Runs `job` a minute after the first start and then once a day. Call at the top of the worker. */
export function watchDaily(name: string, job: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void job();
  });
  void browser.alarms.get(name).then((set) => {
    if (set === undefined) browser.alarms.create(name, { delayInMinutes: FIRST_MINUTES, periodInMinutes: DAY_MINUTES });
  });
}
