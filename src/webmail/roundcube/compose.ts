/** The reply that a Roundcube compose page holds: plain text area or TinyMCE in its frame. Reads; the room's own code inserts. */
import type { Editor } from "../editor.ts";
import { findNode } from "../find-node.ts";
import { placeBefore } from "../own-place.ts";
import { pageProblem } from "../page-problem.ts";
import { typedText } from "../typed-text.ts";
import type { Compose } from "../webmail.ts";
import { COMPOSE, RICH } from "./selectors.ts";

/** The compose of this page once its editor is ready, or null. */
export function findCompose(document: Document): Compose | null {
  const id = findNode<HTMLInputElement>(document, COMPOSE.id)?.value;
  if (!id || !isReady(document)) return null;
  return {
    key: `roundcube:compose:${id}`,
    subject: () => findNode<HTMLInputElement>(document, COMPOSE.subject)?.value ?? "",
    to: () => addressesIn(findNode<HTMLTextAreaElement>(document, COMPOSE.to)?.value ?? ""),
    text: () => {
      const editor = findEditor(document);
      return editor ? typedText(editor) : pageProblem("compose-unreadable");
    },
    anchor: () => {
      const editor = findNode(document, COMPOSE.above);
      return editor && placeBefore(editor, "reply-bar");
    },
  };
}

/** Whether Roundcube has done setting up its editor: text put in before would be overwritten. */
function isReady(document: Document): boolean {
  const kind = findNode(document, COMPOSE.ready) && findEditor(document)?.kind;
  return kind === "plain" || (kind === "rich" && findNode(document, COMPOSE.frameReady) !== null);
}

/** The editor in use now: a person may switch between plain and rich at any time. */
export function findEditor(document: Document): Editor | null {
  const area = findNode<HTMLTextAreaElement>(document, COMPOSE.area);
  if (!area) return null;
  if (findNode<HTMLInputElement>(document, COMPOSE.isHtml)?.value !== "1") return { kind: "plain", area };
  const inside = editorDocument(document);
  const root = inside && findNode(inside, RICH.root);
  return root ? { kind: "rich", root, quoted: RICH.quoted } : null;
}

/** The rich editor's own document, or null. */
export function editorDocument(document: Document): Document | null {
  return findNode<HTMLIFrameElement>(document, COMPOSE.frame)?.contentDocument ?? null;
}

/** Addresses in a recipients field such as `Pat <pat@example.com>, sam@example.com`. */
function addressesIn(field: string): string[] {
  return field
    .split(/[\s,;<>"]+/)
    .filter((word) => /^[^@]+@[^@]+$/.test(word))
    .map((word) => word.toLowerCase());
}
