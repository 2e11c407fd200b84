/**
 * The administrator's own selectors (managed storage, `selectorOverrides`), for a webmail whose page has changed. Knows
 * their shape only: whether a selector is any good, the webmail tells.
 */
import { browser } from "./platform.ts";

const WEBMAILS = ["roundcube", "gmail", "outlook"] as const;
const MODES = ["before", "replace"] as const;

/** What an administrator puts before, or in the place of, a webmail's shipped selectors for one key. */
export interface Override {
  readonly webmail: (typeof WEBMAILS)[number];
  readonly key: string;
  readonly css: readonly string[];
  readonly mode: (typeof MODES)[number];
}

/** As many as anybody needs. */
const MOST = 200;

/** The overrides of this browser; empty where there are none. An entry of another shape is left out and never throws. */
export async function readOverrides(): Promise<readonly Override[]> {
  try {
    const { selectorOverrides } = await browser.storage.managed.get("selectorOverrides");
    return Array.isArray(selectorOverrides) ? selectorOverrides.slice(0, MOST).filter(isOverride) : [];
  } catch {
    return [];
  }
}

function isOverride(value: unknown): value is Override {
  if (typeof value !== "object" || value === null) return false;
  const { webmail, key, css, mode } = value as Record<string, unknown>;
  const isList = Array.isArray(css) && css.every((one) => typeof one === "string");
  return isOneOf(webmail, WEBMAILS) && typeof key === "string" && isList && isOneOf(mode, MODES);
}

function isOneOf(value: unknown, all: readonly string[]): boolean {
  return typeof value === "string" && all.includes(value);
}
