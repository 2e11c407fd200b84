/**
 * A webmail's selectors by key, with what an administrator put before them or in their place. A bad override is refused
 * and named, and the shipped list is used. Knows no webmail.
 */
import type { Selector } from "./find-node.ts";
import type { Health, OpenWith, WebmailId } from "./webmail.ts";

/** Key → ordered selectors. */
export type SelectorBook<Key extends string = string> = Readonly<Record<Key, readonly Selector[]>>;

export interface OverriddenBook<Key extends string> {
  readonly book: SelectorBook<Key>;
  readonly refused: Health["refused"];
  /** How many lists an administrator has changed. */
  readonly taken: number;
}

const MOST_SELECTORS = 20;
const LONGEST = 300;

/** The shipped book with the overrides for this webmail. An override with one bad selector is refused whole. */
export function overrideBook<Key extends string>(
  shipped: SelectorBook<Key>,
  given: OpenWith,
  webmail: WebmailId,
  document: Document,
): OverriddenBook<Key> {
  const refused: Health["refused"][number][] = [...(given.refused ?? [])];
  let taken = 0;
  const book: Record<string, readonly Selector[]> = { ...shipped };
  for (const { key, css, mode } of (given.overrides ?? []).filter((override) => override.webmail === webmail)) {
    const old = Object.hasOwn(shipped, key) ? book[key] : undefined;
    const faults = old ? faultsIn(css, document) : [{ css: null, why: "there is no list with this key" }];
    refused.push(...faults.map((fault) => ({ key, ...fault })));
    if (!old || faults.length > 0) continue;
    const own = css.map((one): Selector => ({ css: one, page: "override", count: 0 }));
    taken += 1;
    book[key] = mode === "replace" ? own : [...own, ...old];
  }
  return { book: book as SelectorBook<Key>, refused, taken };
}

/** How often each selector of the book matches now, in all documents of the page together. */
export function checkHealth(
  documents: readonly (Document | null)[],
  { book, refused, taken }: OverriddenBook<string>,
): Health {
  const count = (css: string) =>
    documents.reduce((sum, document) => sum + (document?.querySelectorAll(css).length ?? 0), 0);
  const keys = Object.entries(book).map(([key, selectors]) => ({
    key,
    tried: selectors.map(({ css }) => ({ css, count: count(css) })),
  }));
  return { keys, refused, taken };
}

function faultsIn(list: readonly string[], document: Document): { css: string | null; why: string }[] {
  if (list.length === 0) return [{ css: null, why: "the list is empty" }];
  if (list.length > MOST_SELECTORS) return [{ css: null, why: `there are more than ${MOST_SELECTORS} selectors` }];
  return list.flatMap((css) => {
    const why = faultOf(css, document);
    return why ? [{ css, why }] : [];
  });
}

function faultOf(css: string, document: Document): string | null {
  if (css.trim() === "") return "it is empty";
  if (css.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  // What stands in quotes may hold a comma.
  if (css.replace(/"[^"]*"|'[^']*'/g, "").includes(",")) return "it joins selectors by a comma: give them one by one";
  try {
    document.createDocumentFragment().querySelector(css);
    return null;
  } catch {
    return "it is not valid CSS";
  }
}
