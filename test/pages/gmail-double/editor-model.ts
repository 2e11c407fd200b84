/**
 * The editor of the Gmail double: it keeps its own model of the text, fed only by what the browser itself reports, and
 * sends the model. An insertion that raised no real input event is not in it.
 *
 * open    takes every real input event                         (Gmail as others have found it)
 * strict  the same, and draws itself anew from its model when something else changed its nodes
 * paste   takes keys and pastes only; everything else is drawn over
 * closed  takes keys only
 */
export type EditorKind = "open" | "strict" | "paste" | "closed";

export interface DoubleEditor {
  readonly node: HTMLElement;
  /** What a send would carry. */
  text(): string;
}

const SIGNATURE = `<br><div class="gmail_signature" data-smartmail="gmail_signature">Casey Clerk</div>`;
const KEY_MS = 60;

export function makeEditor(kind: EditorKind, html: (text: string) => string): DoubleEditor {
  const node = document.createElement("div");
  node.className = "Am aiL Al editable LW-avf";
  for (const [name, value] of Object.entries({ g_editable: "true", role: "textbox", contenteditable: "true", tabindex: "1" }))
    node.setAttribute(name, value);
  let model = { html: "", text: "" };
  let lastKey = -KEY_MS;
  const learn = () => {
    model = { html: node.innerHTML, text: node.innerText };
  };
  const redraw = () => {
    node.innerHTML = html(model.html);
  };
  node.addEventListener("keydown", ({ isTrusted }) => isTrusted && (lastKey = performance.now()));
  node.addEventListener("input", (event) => {
    if (!event.isTrusted) return;
    const byKey = performance.now() - lastKey < KEY_MS;
    if (kind === "open" || kind === "strict" || byKey) learn();
    else redraw();
  });
  node.addEventListener("paste", (event) => {
    event.preventDefault();
    if (kind === "closed") return;
    const range = getSelection()?.getRangeAt(0);
    const pasted = document.createElement("template");
    // As real editors do, it keeps words and lines and drops what it does not know.
    pasted.innerHTML = html((event.clipboardData?.getData("text/html") ?? "").replaceAll(/ class="[^"]*"/g, ""));
    range?.deleteContents();
    range?.insertNode(pasted.content);
    learn();
  });
  if (kind !== "open") {
    new MutationObserver(() => node.innerHTML !== model.html && redraw()).observe(node, { childList: true, subtree: true, characterData: true });
  }
  // Gmail fills the signature in a moment after the editor shows.
  setTimeout(() => {
    model = { html: SIGNATURE, text: "Casey Clerk" };
    redraw();
    node.focus();
  }, 120);
  return { node, text: () => model.text };
}
