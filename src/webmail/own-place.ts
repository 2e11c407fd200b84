/** Empty places of ours in someone else's page. Knows how to put one in and to find one left over; nothing of what is mounted. */

const MARK = "data-composure";

/** An empty element of ours, put right before `node`. A place left by an earlier run of Composure is taken away first. */
export function placeBefore(node: Element, name: string): HTMLElement {
  const place = freshPlace(node.ownerDocument, name);
  node.before(place);
  return place;
}

/** An empty element of ours right before `node`, where several nodes of a page have one each. */
export function placeAhead(node: Element, name: string): HTMLElement {
  const old = node.previousElementSibling;
  if (old?.getAttribute(MARK) === name) old.remove();
  const place = makePlace(node.ownerDocument, name, "div");
  node.before(place);
  return place;
}

/** The empty place of ours at the start of `parent`, made on first use. */
export function placeInside(parent: Element, name: string): HTMLElement {
  const there = parent.querySelector<HTMLElement>(`:scope > [${MARK}="${name}"]`);
  if (there) return there;
  const place = makePlace(parent.ownerDocument, name, "span");
  parent.prepend(place);
  return place;
}

/** Takes every place of ours out of the page. */
export function removePlaces(document: Document): void {
  for (const place of document.querySelectorAll(`[${MARK}]`)) place.remove();
}

function freshPlace(document: Document, name: string): HTMLElement {
  for (const old of document.querySelectorAll(`[${MARK}="${name}"]`)) old.remove();
  return makePlace(document, name, "div");
}

function makePlace(document: Document, name: string, tag: "div" | "span"): HTMLElement {
  const place = document.createElement(tag);
  place.setAttribute(MARK, name);
  return place;
}
