/** Puts code of ours into the very frame that asked, and nowhere else. Knows the asker, not what the code does. */
import type { Problem } from "../core/mail/index.ts";
import { browser } from "./platform.ts";
import type { Sender } from "./prove-sender.ts";

/** Where the build puts banner and reply bar. */
const PARTS_FILE = "src/entries/parts.iife.js";

/** Runs in the page's own world, so it travels as text and uses nothing from outside its body. */
export type PageFunction = (token: string, html: string, text: string) => boolean;

const REFUSED: Problem<"page-refused"> = {
  problem: "page-refused",
  message: "The browser did not let Composure into this page.",
  next: "Reload the page and try again.",
};

/** Loads banner and reply bar beside the content script that asked. */
export async function loadParts({ frame, tab }: Sender): Promise<null | Problem> {
  if (tab === null) return REFUSED;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [PARTS_FILE] });
    return null;
  } catch {
    return REFUSED;
  }
}

/** Pastes by `paste` in the page's own world. True where the page took it. */
export async function pasteInPage(
  { frame, tab }: Sender,
  { token, html, text }: { readonly token: string; readonly html: string; readonly text: string },
  paste: PageFunction,
): Promise<boolean> {
  if (tab === null) return false;
  try {
    const target = { tabId: tab, frameIds: [frame] };
    const [done] = await browser.scripting.executeScript({
      target,
      world: "MAIN",
      func: paste as (...args: unknown[]) => unknown,
      args: [token, html, text],
    });
    return done?.result === true;
  } catch {
    return false;
  }
}
