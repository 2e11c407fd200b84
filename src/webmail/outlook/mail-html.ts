/**
 * The mail's own HTML from Outlook's body, in a document without scripts, pictures or a window. Takes back what Outlook
 * changed for display. Tips and warnings that Exchange adds stay in: core tells them as notices, and a writer cannot hide
 * words from being read by making them look like one to the page.
 */

/** Outlook puts this before each class and id of a mail. */
const PREFIX = /^(?:x_)+/;
/** The scope that it puts before each rule of a mail's styles, and the prefix inside them. */
const SCOPE = /\.rps_[\w-]{1,40}\s/g;
const STYLE_PREFIX = /([.#])(?:x_)+/g;

/** HTML of a body as its sender wrote it. */
export function mailHtml(body: Element): string {
  const inert = body.ownerDocument.implementation.createHTMLDocument("");
  const copy = inert.importNode(body, true);
  for (const style of copy.querySelectorAll("style")) {
    style.textContent = (style.textContent ?? "").replace(SCOPE, "").replace(STYLE_PREFIX, "$1");
  }
  for (const node of copy.querySelectorAll("[id], [class]")) takePrefixOff(node);
  inert.body.append(...copy.childNodes);
  return inert.body.innerHTML;
}

function takePrefixOff(node: Element): void {
  if (PREFIX.test(node.id)) node.id = node.id.replace(PREFIX, "");
  const names = node.getAttribute("class");
  if (!names?.includes("x_")) return;
  const bare = names.split(/\s+/).map((name) => name.replace(PREFIX, ""));
  node.setAttribute("class", bare.join(" "));
}
