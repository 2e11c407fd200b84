/** The double's message list: only rows on screen exist, and a row that scrolls away is used again for other mail. */
import type { DoubleThread } from "./mails.ts";
import { rowHtml, rowInnerHtml } from "./markup.ts";

const HEIGHT = 64;

export class DoubleList {
  readonly #scroller: HTMLElement;
  readonly #rows: HTMLElement;
  readonly #threads: readonly DoubleThread[];
  readonly #draw: (place: Element, html: string) => void;
  readonly #roles: boolean;
  #selected: string | null = null;

  constructor(threads: readonly DoubleThread[], roles: boolean, draw: (place: Element, html: string) => void) {
    this.#scroller = document.querySelector("#list") as HTMLElement;
    this.#rows = document.querySelector("#rows") as HTMLElement;
    this.#threads = threads;
    this.#roles = roles;
    this.#draw = draw;
    this.#rows.style.height = `${threads.length * HEIGHT}px`;
    this.#scroller.addEventListener("scroll", () => this.render());
    this.render();
  }

  select(convid: string | null): void {
    this.#selected = convid;
    for (const row of this.#rows.querySelectorAll("[data-convid]")) {
      row.setAttribute("aria-selected", String(row.getAttribute("data-convid") === convid));
    }
  }

  /** Draws every row anew, as a change of the mailbox does: what is foreign in a row is gone. */
  redraw(): void {
    for (const row of [...this.#rows.children]) row.remove();
    this.render();
  }

  render(): void {
    const first = Math.max(0, Math.floor(this.#scroller.scrollTop / HEIGHT) - 2);
    const shown = Math.ceil(this.#scroller.clientHeight / HEIGHT) + 4;
    const wanted = this.#threads.slice(first, first + shown).map((thread, at) => ({ thread, at: first + at }));
    const spare = [...this.#rows.children].filter((row) => !wanted.some(({ at }) => row.getAttribute("data-at") === String(at)));
    for (const { thread, at } of wanted) {
      if (this.#rows.querySelector(`[data-at="${at}"]`)) continue;
      const row = thread.kind === "advert" ? undefined : spare.findIndex((each) => each.hasAttribute("data-convid"));
      const used = row === undefined || row < 0 ? null : (spare.splice(row, 1)[0] as HTMLElement);
      if (used) this.#reuse(used, thread, at);
      else this.#add(thread, at);
    }
    for (const row of spare) row.remove();
  }

  #add(thread: DoubleThread, at: number): void {
    const holder = document.createElement("div");
    this.#draw(holder, rowHtml(thread, thread.convid === this.#selected, this.#roles));
    const row = holder.firstElementChild as HTMLElement;
    row.setAttribute("data-at", String(at));
    row.style.top = `${at * HEIGHT}px`;
    this.#rows.append(row);
  }

  #reuse(row: HTMLElement, thread: DoubleThread, at: number): void {
    row.setAttribute("data-convid", thread.convid);
    row.id = `AQ${thread.convid}`;
    row.setAttribute("data-at", String(at));
    row.setAttribute("aria-label", thread.subject);
    row.setAttribute("aria-selected", String(thread.convid === this.#selected));
    row.style.top = `${at * HEIGHT}px`;
    this.#draw(row, rowInnerHtml(thread));
  }
}
