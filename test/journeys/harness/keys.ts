/** Works a page with the keyboard alone. */
import type { Page } from "playwright-core";

// Runs in the page: the element that really has the focus, through shadow roots and frames, and what it is called.
const FOCUSED = `(() => {
  let at = document.activeElement;
  for (;;) {
    const inner = at?.shadowRoot?.activeElement ?? (at?.tagName === "IFRAME" ? at.contentDocument?.activeElement : null);
    if (!inner || inner === at) break;
    at = inner;
  }
  const name = at?.getAttribute("aria-label") || at?.labels?.[0]?.textContent || at?.textContent || at?.id || "";
  return (at?.id ? "#" + at.id + " " : "") + (at?.className ?? "") + " " + name.trim().replace(/\\s+/g, " ").slice(0, 200);
})()`;

/** What has the focus now: id, class and name in one line. */
export const focused = (page: Page): Promise<string> => page.evaluate<string>(FOCUSED);

/** Presses Tab until what has the focus matches; throws with the way it took after 200 presses. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (wanted.test(now)) return;
    way.push(now);
  }
  throw new Error(`Tab never reached ${wanted}. It went: ${[...new Set(way)].join(" | ")}`);
}

/** Replaces every match in a focused text area, with arrow keys and typing only. */
export async function retype(page: Page, read: () => Promise<string>, wanted: RegExp, words: string): Promise<void> {
  for (let text = await read(); ; text = await read()) {
    const found = wanted.exec(text);
    if (!found) return;
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < found.index; step++) await page.keyboard.press("ArrowRight");
    for (let step = 0; step < found[0].length; step++) await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.type(words);
  }
}
