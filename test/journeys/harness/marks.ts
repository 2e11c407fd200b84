/** What Composure has marked in a page's own text. */
import type { Frame, Page } from "playwright-core";

/** The words under Composure's marks, in order; empty where nothing is marked. */
export const markedWords = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get("composure-new") ?? [])].map((range) => String(range)));
