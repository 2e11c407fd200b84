/**
 * Tabs that were open before this script could run in them: at install, after an update (which cuts the tie of the script
 * that ran there), and when a host was just allowed. A page that has a reader already ends it: the newest stays.
 */
import { browser } from "./platform.ts";

/** Puts the script into every open tab at these hosts. A tab that the browser put to sleep gets it when it wakes. */
export async function injectIntoOpenTabs(matches: readonly string[], files: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  const target = (tabId: number) => ({ target: { tabId, allFrames: true }, files: [...files] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.scripting.executeScript(target(id))])),
  );
}
