/**
 * A paste that the page's own editor sees: run by the browser inside the page's world. It stands alone, since it travels
 * there as text: it uses nothing from outside its own body.
 */

/**
 * Pastes into the element with `data-composure-editor="<token>"`, at the selection. True where the page's editor took
 * the paste as its own (it prevented the default).
 */
export function pasteIntoEditor(token: string, html: string, text: string): boolean {
  const editor = [...document.querySelectorAll<HTMLElement>("[data-composure-editor]")].find(
    (node) => node.dataset["composureEditor"] === token,
  );
  if (!editor) return false;
  editor.focus();
  const data = new DataTransfer();
  data.setData("text/plain", text);
  data.setData("text/html", html);
  const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true, composed: true });
  return !editor.dispatchEvent(paste);
}
