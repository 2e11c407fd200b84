/** Pastes in the page's world when the probe asks, as the background of Composure does. */
import { pasteIntoEditor } from "../../src/webmail/index.ts";

type Listener = (
  message: { token: string; html: string; text: string },
  sender: { tab?: { id: number }; frameId?: number },
  answer: (value: unknown) => void,
) => true;
declare const chrome: {
  runtime: { onMessage: { addListener(listener: Listener): void } };
  scripting: { executeScript(what: unknown): Promise<{ result: unknown }[]> };
};

chrome.runtime.onMessage.addListener(({ token, html, text }, { tab, frameId = 0 }, answer) => {
  const target = { tabId: tab?.id, frameIds: [frameId] };
  const what = { target, world: "MAIN", func: pasteIntoEditor, args: [token, html, text] };
  chrome.scripting.executeScript(what).then(([first]) => answer(first?.result), () => answer(false));
  return true;
});
