/** A reply in the double: it opens, sets itself up late, and sends what the editor's model holds, by each of Outlook's ways. */
import { DoubleEditor, type Notices } from "./editor.ts";
import type { DoubleMail, DoubleThread } from "./mails.ts";
import { composeHtml, replyContent, sendMenuHtml } from "./markup.ts";
import type { Words } from "./words.ts";

export interface WritingSettings {
  readonly words: Words;
  readonly notices: Notices;
  readonly plain: boolean;
  readonly policy: { createHTML(html: string): unknown };
  draw(place: Element, html: string): void;
}

let drafts = 0;

export class DoubleWriting {
  readonly #id: string;
  readonly #place: Element;
  readonly #settings: WritingSettings;
  #editor: DoubleEditor | null = null;
  #sent = false;

  constructor(place: Element, kind: "reply" | "forward", thread: DoubleThread, mail: DoubleMail, settings: WritingSettings) {
    drafts += 1;
    this.#id = `15127c3b5a${drafts}`;
    this.#place = place;
    this.#settings = settings;
    const to = kind === "reply" && mail.address ? [mail.address] : [];
    const subject = `${kind === "reply" ? "Re" : "Fwd"}: ${thread.subject}`;
    const content = settings.plain ? "\n\nCasey Clerk, Council" : '<div class="elementToProof"><br></div>';
    settings.draw(place, composeHtml(this.#id, settings.words, { plain: settings.plain, subject, to, content }));
    const root = place.querySelector<HTMLElement>("[aria-multiline]");
    if (root) {
      this.#editor = new DoubleEditor(root, settings.notices, settings.policy);
      // Signature and quote come when the page has asked its server for them.
      setTimeout(() => this.#editor?.fill(replyContent(mail, thread)), 350);
    }
    this.#listen();
  }

  /** The markup or text that a send would carry now. */
  get model(): string {
    return this.#editor?.model ?? this.#place.querySelector("textarea")?.value ?? "";
  }

  get sent(): boolean {
    return this.#sent;
  }

  #listen(): void {
    const send = this.#place.querySelector("[id$=primaryActionButton]");
    const menu = this.#place.querySelector("[id$=menuButton]");
    send?.addEventListener("click", () => this.#send("click"));
    menu?.addEventListener("click", () => this.#openMenu(menu));
    this.#place.addEventListener("keydown", (event) => {
      const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      if (key === "Enter" && (ctrlKey || metaKey)) this.#send("keys");
      if (altKey && key.toLowerCase() === "s") this.#send("alt-s");
    });
  }

  #openMenu(button: Element): void {
    const portal = document.querySelector("#portal") as Element;
    button.setAttribute("aria-expanded", "true");
    this.#settings.draw(portal, sendMenuHtml(button.id, this.#settings.words));
    const [now, later] = portal.querySelectorAll("[role=menuitem]");
    const close = () => {
      button.setAttribute("aria-expanded", "false");
      portal.replaceChildren();
    };
    for (const [item, how] of [[now, "menu"], [later, "scheduled"]] as const) {
      const act = () => {
        close();
        this.#send(how);
      };
      item?.addEventListener("click", act);
      item?.addEventListener("keydown", (event) => ["Enter", " "].includes((event as KeyboardEvent).key) && act());
    }
  }

  #send(how: string): void {
    if (this.#sent) return;
    this.#sent = true;
    const to = [...this.#place.querySelectorAll("[id$=_TO] ._EType_RECIPIENT_ENTITY")].map((chip) => chip.getAttribute("aria-label"));
    const subject = this.#place.querySelector<HTMLInputElement>("[id$=_SUBJECT]")?.value;
    void fetch("/double/send", { method: "POST", body: JSON.stringify({ how, to, subject, body: this.model }) });
    this.#place.replaceChildren();
  }
}
