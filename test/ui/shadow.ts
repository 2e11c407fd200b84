/** Looks at and works what a part of ours shows in its shadow root, the way a person would: by words. */

export class Shown {
  readonly place: HTMLElement;

  constructor(place: HTMLElement) {
    this.place = place;
  }

  get root(): ParentNode {
    return this.place.firstElementChild?.shadowRoot ?? this.place;
  }

  /** All text of the part, whether covered by styles or not: what is covered must not be there at all. */
  get text(): string {
    return [...this.root.childNodes].map((node) => node.textContent).join(" ");
  }

  all(css: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(css)];
  }

  buttons(name: string): HTMLButtonElement[] {
    return (this.all("button") as HTMLButtonElement[]).filter((button) => button.textContent?.trim().startsWith(name));
  }

  button(name: string): HTMLButtonElement {
    const [found] = this.buttons(name);
    if (!found) throw new Error(`No button "${name}" in: ${this.text}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await settled();
  }

  async type(css: string, value: string): Promise<void> {
    const [field] = this.all(css) as HTMLInputElement[];
    if (!field) throw new Error(`No field ${css}`);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
  }

  /** Sends the form that `button` stands in. */
  async submit(name: string): Promise<void> {
    this.button(name)
      .closest("form")
      ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await settled();
  }
}

/** Preact draws and runs effects a moment later. */
export async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 60));
}

/** A new place in the page. */
export function place(): HTMLElement {
  const element = document.createElement("div");
  document.body.append(element);
  return element;
}
