/** Puts a letter on the clipboard, when no editor would take it. DOM only. */

/** True where the text is on the clipboard now. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return document.defaultView?.navigator.clipboard !== undefined;
  } catch {
    return copyByCommand(document, text);
  }
}

/** The older way, for a page that may not use the clipboard by itself. */
function copyByCommand(document: Document, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", fill, { capture: true });
  try {
    return document.execCommand?.("copy") === true;
  } finally {
    document.removeEventListener("copy", fill, { capture: true });
  }
}
