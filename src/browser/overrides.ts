/** The administrator's own selectors, as managed storage holds them. Looks at nothing in them: the webmail room does. */
import { browser } from "./platform.ts";

/** What the policy gives for `selectorOverrides`, of any shape; null where there is no such policy. */
export async function findOverrides(): Promise<unknown> {
  try {
    const { selectorOverrides } = await browser.storage.managed.get("selectorOverrides");
    return selectorOverrides ?? null;
  } catch {
    return null;
  }
}
