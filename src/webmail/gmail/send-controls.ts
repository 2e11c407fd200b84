/** Every control by which Gmail sends a compose: Send, send and archive, schedule. Says whose send a press is. */
import { findNode } from "../find-node.ts";
import { guardSend, type SendWatch } from "../send-guard.ts";
import type { Compose } from "../webmail.ts";
import { type Box, boxAround, findBoxes } from "./compose.ts";
import type { GmailPage } from "./page.ts";

/** Guards all sends of the page until `signal`. */
export function guardSends(
  page: GmailPage,
  answers: Pick<SendWatch, "decide" | "explained">,
  signal: AbortSignal,
): void {
  const window = page.document.defaultView;
  if (!window) return;
  /** The compose a person was in last: the menu of further ways to send is drawn outside of it. */
  let touched: string | null = null;
  const remember = (event: Event) => {
    const target = event.target as Partial<Element> | null;
    const box = target?.closest ? boxAround(target as Element, page) : null;
    if (box) touched = box.compose.key;
  };
  for (const type of ["mousedown", "keydown", "focusin"]) {
    window.addEventListener(type, remember, { capture: true, signal });
  }
  const menuOwner = (): Compose | null => {
    const boxes = findBoxes(page).map(({ compose }) => compose);
    return boxes.find(({ key }) => key === touched) ?? boxes[0] ?? null;
  };
  const watch: SendWatch = {
    ...answers,
    sentBy: (element) => sentBy(activeIn(element), page, menuOwner),
    writtenAt: (element) => boxAround(element, page)?.compose ?? null,
    sendControl: (compose) => {
      const box = findBoxes(page).find((one) => one.compose.key === compose.key);
      return box ? findNode(box.node, page.book.send) : null;
    },
  };
  guardSend(window, watch, signal);
}

function sentBy(element: Element, page: GmailPage, menuOwner: () => Compose | null): Compose | null {
  const box = boxAround(element, page);
  if (box && controlsOf(box, page).some((control) => control.contains(element))) return box.compose;
  const scheduled = page.book.schedule.some(({ css }) => element.closest(css) !== null);
  return scheduled ? (box?.compose ?? menuOwner()) : null;
}

function controlsOf({ node }: Box, page: GmailPage): HTMLElement[] {
  const both = [findNode(node, page.book.send), findNode(node, page.book.sendAndArchive)];
  return both.filter((control) => control !== null);
}

/** In a menu the keys go to the menu; the item they act on is named by it. */
function activeIn(element: Element): Element {
  const id = element.getAttribute("aria-activedescendant");
  return (id && element.ownerDocument.getElementById(id)) || element;
}
