/** Finds a node by an ordered list of selectors with evidence. Knows no webmail. Never joins selectors by comma. */

/** One selector, with the saved page it was seen on and how often it matches there. */
export interface Selector {
  readonly css: string;
  /** Who saw it and when (year or day), where the list's header does not say so for all. */
  readonly source?: string;
  readonly seen?: string;
  /** False where no saved page shows it, only a page double of our own. */
  readonly proven?: false;
  /** Name of a saved page in test/pages/<webmail>, and the number of matches expected there. */
  readonly page: string;
  readonly count: number;
}

/** The first node that a selector finds and `valid` accepts, in the order of the selectors; or null. */
export function findNode<E extends Element = HTMLElement>(
  root: ParentNode,
  selectors: readonly Selector[],
  valid: (node: E) => boolean = () => true,
): E | null {
  for (const { css } of selectors) {
    for (const node of root.querySelectorAll<E>(css)) if (valid(node)) return node;
  }
  return null;
}

/** All nodes that `valid` accepts, of the first selector that finds any such. */
export function findNodes<E extends Element = HTMLElement>(
  root: ParentNode,
  selectors: readonly Selector[],
  valid: (node: E) => boolean = () => true,
): E[] {
  for (const { css } of selectors) {
    const nodes = [...root.querySelectorAll<E>(css)].filter(valid);
    if (nodes.length > 0) return nodes;
  }
  return [];
}
