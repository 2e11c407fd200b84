/**
 * What sends: the button, its menu for later, and the keys. It answers for one pressed node at a time, at once. The menu
 * opens far from its button in the page, so the compose whose menu was opened last is remembered.
 */
import { findNode } from "../find-node.ts";
import type { SendWatch } from "../send-guard.ts";
import type { Compose } from "../webmail.ts";
import { isAny } from "./cards.ts";
import type { Writing } from "./compose.ts";
import type { OutlookBook } from "./selectors.ts";

type SendControls = Pick<SendWatch, "sentBy" | "writtenAt" | "sendControl" | "isSendKey">;

/** A press may reach a control through any node inside it. */
const CONTROLS = "button, [role=button], [role=menuitem]";

/** The send controls of the writings of a document. */
export function makeSendControls(writings: () => readonly Writing[], book: OutlookBook): SendControls {
  let menuButton: Element | null = null;
  const around = (element: Element | null): Compose | null =>
    (element && writings().find(({ root }) => root.contains(element))?.compose) ?? null;
  return {
    sentBy: (element) => {
      const control = element.closest(CONTROLS);
      if (!control) return null;
      if (isAny(control, book.sendMenu)) {
        menuButton = control;
        return null;
      }
      if (isAny(control, book.send)) return around(control);
      return isAny(control, book.menuItem) && isMenuOf(menuButton, control, book) ? around(menuButton) : null;
    },
    writtenAt: around,
    sendControl: ({ key }) => {
      const root = writings().find(({ compose }) => compose.key === key)?.root;
      return root ? findNode(root, book.send) : null;
    },
    // Where the Alt key writes letters (Option on a Mac), the key has another name.
    isSendKey: ({ altKey, ctrlKey, metaKey, key }) => altKey && !ctrlKey && !metaKey && key.toLowerCase() === "s",
  };
}

/** Whether the menu around the item was opened by this button. */
function isMenuOf(button: Element | null, item: Element, book: OutlookBook): boolean {
  if (!button?.isConnected) return false;
  const menu = book.menu.map(({ css }) => item.closest(css)).find((node) => node !== null);
  if (!menu) return false;
  const owner = menu.getAttribute("aria-labelledby");
  return owner ? owner.split(/\s+/).includes(button.id) : button.getAttribute("aria-expanded") === "true";
}
