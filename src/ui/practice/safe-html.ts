/**
 * A mail's HTML for a sandboxed frame: it may show and format, and load or follow nothing. The sandbox stops scripts;
 * the policy stops pictures, styles and fonts from outside; links and forms lose where they lead.
 */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
/** Elements that lead out, refresh or redirect the frame. */
const DROPPED = "base, meta, link, script, iframe, frame, object, embed";

/** Parsed in a document that runs and loads nothing. Words and their order stay as they are. */
export function safeHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const node of page.querySelectorAll(DROPPED)) node.remove();
  for (const name of ["href", "xlink:href", "action", "formaction", "ping"])
    for (const node of page.querySelectorAll(`[${CSS.escape(name)}]`)) node.removeAttribute(name);
  const policy = page.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = POLICY;
  page.head.prepend(policy);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
