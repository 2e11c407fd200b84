/** Looks for accessibility faults with axe-core, inside our open shadow roots too. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * The faults that axe finds in the part of the page that `include` selects (the whole page by default), each as one
 * line: rule, what it asks, and the first element.
 */
export async function faults(place: Page | Frame, include?: string): Promise<string[]> {
  await place.evaluate(AXE);
  const results = await place.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: { run(context: unknown): Promise<AxeResults> } };
    return axe.run(selector === undefined ? document : { include: [selector] });
  }, include);
  return results.violations.map(
    (each) => `${each.id}: ${each.help} (${each.nodes.map((node) => node.html).join(" ")})`,
  );
}
