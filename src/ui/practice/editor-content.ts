/** What the editor holds when a reply is opened: a place to type, the signature, the quoted mail. */
import type { Mail } from "../../core/mail/index.ts";
import type { NotSent } from "./contract.ts";
import { quotedLines } from "./quote.ts";

export interface Content {
  readonly mail: Mail;
  readonly kind: NotSent["kind"];
  readonly signature: string;
  /** What was typed before a switch between plain and formatted; empty at first. */
  readonly typed: string;
}

/** Plain: signature after a line "-- ", quote in lines of "> ". A forwarded mail is not marked, as is usual. */
export function plainContent({ mail, kind, signature, typed }: Content): string {
  const { head, lines } = quotedLines(mail, kind);
  const quoted = kind === "reply" ? lines.map((line) => (line ? `> ${line}` : ">")) : lines;
  const below = [...(signature ? ["-- ", signature, ""] : []), head, ...quoted].join("\n");
  return `${typed}\n\n${below}`;
}

/** Fills the rich editor once; from then on its content is the browser's, so that undo works. */
export function fillRich(editor: HTMLElement, { mail, kind, signature, typed }: Content): void {
  const page = editor.ownerDocument;
  const lines = typed.split("\n").map((text) => line(page, text));
  const { head, lines: quoted } = quotedLines(mail, kind);
  const quote = page.createElement("blockquote");
  quote.dataset["practice"] = "quote";
  quote.append(...[head, ...quoted].map((text) => line(page, text)));
  const parts: HTMLElement[] = [...lines, line(page, "")];
  if (signature) {
    const signed = page.createElement("div");
    signed.dataset["practice"] = "signature";
    signed.append(...["-- ", ...signature.split("\n")].map((text) => line(page, text)));
    parts.push(signed);
  }
  editor.replaceChildren(...parts, quote);
}

function line(page: Document, text: string): HTMLElement {
  const div = page.createElement("div");
  div.append(text || page.createElement("br"));
  return div;
}

/** What was typed above signature and quote, from either editor. */
export function typedIn(editor: HTMLElement, content: Content): string {
  if (editor instanceof HTMLTextAreaElement) {
    const below = plainContent({ ...content, typed: "" });
    const { value } = editor;
    return (value.endsWith(below) ? value.slice(0, -below.length) : value).trimEnd();
  }
  const own = [...editor.childNodes].filter((node) => !(node instanceof HTMLElement && node.dataset["practice"]));
  return own
    .map((node) => node.textContent ?? "")
    .join("\n")
    .trimEnd();
}

/** All that an editor holds, as it would be sent. */
export function textIn(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  const lines = (node: Node): string[] =>
    node instanceof HTMLElement && node.firstElementChild?.tagName === "DIV"
      ? [...node.childNodes].flatMap(lines)
      : [node.textContent ?? ""];
  return [...editor.childNodes].flatMap(lines).join("\n");
}
