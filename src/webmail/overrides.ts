/**
 * An administrator's selectors as they come out of managed storage, of any shape → overrides of one webmail, and what was
 * refused, by name. Whether a selector is any good, `selector-book` tells.
 */
import type { OpenWith, SelectorOverride, WebmailId } from "./webmail.ts";

type Fault = NonNullable<OpenWith["refused"]>[number];

/** What a webmail is opened with. */
export type ReadOverrides = Required<Pick<OpenWith, "overrides" | "refused">>;

const LIST = "selectorOverrides";
const WEBMAILS: readonly unknown[] = ["gmail", "outlook", "roundcube"] satisfies WebmailId[];
const MODES: readonly unknown[] = ["before", "replace"] satisfies SelectorOverride["mode"][];
/** As many as anybody needs. */
const MOST = 200;
const LONGEST_KEY = 60;

/** The entries for this webmail; an entry that names no webmail of ours is refused for each. Nothing given is no fault. */
export function readOverrides(given: unknown, webmail: WebmailId): ReadOverrides {
  if (given === undefined || given === null) return { overrides: [], refused: [] };
  if (!Array.isArray(given)) return { overrides: [], refused: [fault(LIST, "it must be a list")] };
  const overrides: SelectorOverride[] = [];
  const refused: Fault[] = [];
  for (const [at, entry] of given.slice(0, MOST).entries()) {
    const read = readEntry(entry, `entry ${at + 1}`);
    if ("why" in read) refused.push(read);
    else if (read.webmail === webmail) overrides.push(read);
  }
  if (given.length > MOST) refused.push(fault(LIST, `only the first ${MOST} entries were looked at`));
  return { overrides, refused };
}

function readEntry(entry: unknown, number: string): SelectorOverride | Fault {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return fault(number, "it must be an object");
  const { webmail, key, css, mode } = entry as Record<string, unknown>;
  if (typeof key !== "string" || key === "") return fault(number, "key is missing");
  const name = `${key.slice(0, LONGEST_KEY)} (${number})`;
  if (!WEBMAILS.includes(webmail)) return fault(name, "webmail must be gmail, outlook or roundcube");
  if (!MODES.includes(mode)) return fault(name, "mode must be before or replace");
  if (!Array.isArray(css) || !css.every((one) => typeof one === "string")) {
    return fault(name, "css must be a list of selectors, each a text");
  }
  return { webmail, key, css, mode } as SelectorOverride;
}

/** A refused override in one line, for people. */
export function sayRefused({ key, css, why }: Fault): string {
  return `${key}${css === null ? "" : ` (${css})`}: ${why}`;
}

const fault = (key: string, why: string): Fault => ({ key, css: null, why });
