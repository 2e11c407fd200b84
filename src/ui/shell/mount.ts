/** How our parts get into a page: an open shadow root of our own, styles adopted, keys kept from the page. */
import { type ComponentChild, render } from "preact";
import base from "./base.css?inline";

export interface Shell {
  show(content: ComponentChild): void;
  unmount(): void;
}

const KEYS = ["keydown", "keyup", "keypress"] as const;
const stop = (event: Event): void => event.stopPropagation();

/** A sheet can be adopted only in the document whose window made it: a mail may be shown in a frame. */
function styleSheets(page: Document, ...styles: string[]): CSSStyleSheet[] {
  const { CSSStyleSheet: Sheet } = page.defaultView ?? globalThis;
  return styles.map((css) => {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

/** Mounts in a new host inside `place`; `part` names it. Taken away whole by `unmount`. */
export function mountInShadow(place: HTMLElement, part: string, css: string): Shell {
  const host = place.ownerDocument.createElement("div");
  host.dataset["composure"] = part;
  host.lang = "en-GB";
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = styleSheets(place.ownerDocument, base, css);
  // A webmail's one-key shortcuts must not fire while somebody types a reason.
  for (const key of KEYS) host.addEventListener(key, stop);
  place.append(host);
  return {
    show: (content) => render(content, root),
    unmount() {
      render(null, root);
      host.remove();
    },
  };
}

/** Mounts in a page of our own, in the light: `root` is ours. */
export function mountInPage(root: HTMLElement, css: string): Shell {
  const page = root.ownerDocument;
  const sheets = styleSheets(page, base, css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, ...sheets];
  return {
    show: (content) => render(content, root),
    unmount() {
      render(null, root);
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
    },
  };
}
