/**
 * The mail's own HTML from Roundcube's body, in a document without scripts, pictures or a window. Takes back what
 * Roundcube changed for display; leaves out what is Roundcube's own (notices, links to fold quotes).
 */

const PARTS = ".message-part, .message-htmlpart, .message-partheaders";
/** Roundcube 1.6 puts `v` and the part's number before each class and id of the mail. */
const PREFIX = /^v\d+/;

/** HTML of the message's parts; a message attached and shown below it comes as quoted. Null where there is no part. */
export function mailHtml(body: Element): string | null {
  const inert = body.ownerDocument.implementation.createHTMLDocument("");
  const parts = [...body.querySelectorAll(PARTS)].filter((part) => !part.parentElement?.closest(PARTS));
  if (!parts.some((part) => !part.matches(".message-partheaders"))) return null;
  let attached: HTMLElement | null = null;
  for (const part of parts) {
    if (part.matches(".message-partheaders")) {
      attached = inert.createElement("blockquote");
      inert.body.append(attached);
    }
    (attached ?? inert.body).append(cleanCopy(inert, part));
  }
  return inert.body.innerHTML;
}

function cleanCopy(inert: Document, part: Element): Element {
  const copy = inert.importNode(part, true);
  for (const own of copy.querySelectorAll("a.blockquote-link")) own.remove();
  if (part.matches(".message-htmlpart")) for (const node of copy.querySelectorAll(".rcmBody *")) takePrefixOff(node);
  return copy;
}

function takePrefixOff(node: Element): void {
  if (PREFIX.test(node.id)) node.id = node.id.replace(PREFIX, "");
  const names = node.getAttribute("class");
  if (names)
    node.setAttribute(
      "class",
      names
        .split(/\s+/)
        .map((name) => name.replace(PREFIX, ""))
        .join(" "),
    );
}
