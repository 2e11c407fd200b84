/**
 * The double's editor: it keeps its own model of the text, as Outlook's does, and sends the model. What it does not notice
 * is lost. How it notices is a setting, from easy to hard:
 * `both`: input events and changes of nodes; `input`: input events alone; `paste`: only typing and pasting: any other
 * change is drawn over from the model.
 */

export type Notices = "both" | "input" | "paste";

export class DoubleEditor {
  readonly root: HTMLElement;
  readonly #notices: Notices;
  readonly #policy: { createHTML(html: string): unknown };
  #model = "";
  #typing = false;

  constructor(root: HTMLElement, notices: Notices, policy: { createHTML(html: string): unknown }) {
    this.root = root;
    this.#notices = notices;
    this.#policy = policy;
    this.#model = root.innerHTML;
    root.addEventListener("beforeinput", (event) => {
      this.#typing = event.isTrusted && /^(?:insertText|insertParagraph|insertLineBreak|delete|history)/.test(event.inputType);
    });
    root.addEventListener("input", (event) => this.#onInput(event as InputEvent));
    if (notices === "both") this.#watch();
    if (notices === "paste") root.addEventListener("paste", (event) => this.#onPaste(event));
    if (notices === "paste") this.#guard();
  }

  /** What would be sent. */
  get model(): string {
    return this.#model;
  }

  /** The setting up of a reply, which comes after the editor: signature and earlier mail. */
  fill(html: string): void {
    this.#draw(html);
  }

  #draw(html: string): void {
    this.root.innerHTML = this.#policy.createHTML(html) as string;
    this.#model = this.root.innerHTML;
  }

  #onInput(event: InputEvent): void {
    if (this.#notices === "paste" && !(this.#typing && event.isTrusted)) return;
    this.#typing = false;
    this.#model = this.root.innerHTML;
  }

  #onPaste(event: ClipboardEvent): void {
    const html = event.clipboardData?.getData("text/html") ?? "";
    event.preventDefault();
    if (html === "") return;
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (!range || !this.root.contains(range.startContainer)) return;
    const inert = document.implementation.createHTMLDocument("");
    inert.body.innerHTML = this.#policy.createHTML(html) as string;
    range.deleteContents();
    const fragment = document.createDocumentFragment();
    fragment.append(...inert.body.childNodes);
    range.insertNode(fragment);
    this.#model = this.root.innerHTML;
  }

  #watch(): void {
    new MutationObserver(() => {
      this.#model = this.root.innerHTML;
    }).observe(this.root, { childList: true, subtree: true, characterData: true });
  }

  /** Draws itself over from the model wherever something changed that it did not do. */
  #guard(): void {
    new MutationObserver(() => {
      if (!this.#typing && this.root.innerHTML !== this.#model) this.#draw(this.#model);
    }).observe(this.root, { childList: true, subtree: true, characterData: true });
  }
}
