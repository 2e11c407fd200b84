/** Whether a page shows an element at all. Webmails keep views that were left in the page, undrawn. */

/** By layout; in a document without one, by what the markup itself says. */
export function isShown(element: Element): boolean {
  if (element.closest("[hidden]")) return false;
  const check = (element as { checkVisibility?: () => boolean }).checkVisibility;
  if (check) return check.call(element);
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/(?:^|;)\s*display\s*:\s*none/i.test(at.getAttribute("style") ?? "")) return false;
  }
  return true;
}
