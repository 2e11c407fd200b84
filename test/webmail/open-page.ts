/** Opens a saved page of test/pages in a document of its own, at the address it was saved from. No script runs. */
import { readFileSync } from "node:fs";
import { Window } from "happy-dom";

export type Expected = Record<string, unknown>;

const pageFile = (webmail: string, name: string) => new URL(`../pages/${webmail}/${name}`, import.meta.url);

/** The values written down for a webmail's pages. */
export function readExpected<T>(webmail: string): T {
  return JSON.parse(readFileSync(pageFile(webmail, "expected.json"), "utf8")) as T;
}

/** The saved page as a document. */
export function openPage(webmail: string, name: string, url: string): Document {
  const document = openHtml(readFileSync(pageFile(webmail, `${name}.html`), "utf8"), url);
  const frame = document.querySelector("iframe#composebody_ifr");
  if (frame) {
    const inside = openPage(webmail, `${name}-editor`, "about:blank");
    Object.defineProperty(frame, "contentDocument", { get: () => inside });
  }
  return document;
}

/** Markup as a document at an address. */
export function openHtml(html: string, url: string): Document {
  const settings = {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
  };
  const window = new Window({ url, settings: { ...settings, disableIframePageLoading: true } });
  window.document.write(html);
  window.document.close();
  return window.document as unknown as Document;
}
