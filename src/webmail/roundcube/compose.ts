/** The reply that a Roundcube compose page holds: plain text area or TinyMCE in its frame. Reads; the room's own code inserts. */
import type { Editor } from "../editor.ts";
import { findNode } from "../find-node.ts";
import { placeBefore } from "../own-place.ts";
import { pageProblem } from "../page-problem.ts";
import { typedText } from "../typed-text.ts";
import type { Compose } from "../webmail.ts";
import type { RoundcubeBook } from "./selectors.ts";

/** The compose of this page once its editor is ready, or null. */
export function findCompose(document: Document, book: RoundcubeBook): Compose | null {
  const id = findNode<HTMLInputElement>(document, book.composeId)?.value;
  if (!id || !isReady(document, book)) return null;
  return {
    key: `roundcube:compose:${id}`,
    subject: () => findNode<HTMLInputElement>(document, book.composeSubject)?.value ?? "",
    to: () => addressesIn(findNode<HTMLTextAreaElement>(document, book.composeTo)?.value ?? ""),
    text: () => {
      const editor = findEditor(document, book);
      return editor ? typedText(editor) : pageProblem("compose-unreadable");
    },
    anchor: () => {
      const editor = findNode(document, book.aboveEditor);
      return editor && placeBefore(editor, "reply-bar");
    },
  };
}

/** Whether Roundcube has done setting up its editor: text put in before would be overwritten. */
function isReady(document: Document, book: RoundcubeBook): boolean {
  const kind = findNode(document, book.ready) && findEditor(document, book)?.kind;
  return kind === "plain" || (kind === "rich" && findNode(document, book.frameReady) !== null);
}

/** The editor in use now: a person may switch between plain and rich at any time. */
export function findEditor(document: Document, book: RoundcubeBook): Editor | null {
  const area = findNode<HTMLTextAreaElement>(document, book.plainEditor);
  if (!area) return null;
  if (findNode<HTMLInputElement>(document, book.isHtml)?.value !== "1") return { kind: "plain", area };
  const inside = editorDocument(document, book);
  const root = inside && findNode(inside, book.richEditor);
  return root ? { kind: "rich", root, quoted: book.quoted } : null;
}

/** The rich editor's own document, or null. */
export function editorDocument(document: Document, book: RoundcubeBook): Document | null {
  return findNode<HTMLIFrameElement>(document, book.editorFrame)?.contentDocument ?? null;
}

/** Addresses in a recipients field such as `Pat <pat@example.com>, sam@example.com`. */
function addressesIn(field: string): string[] {
  return field
    .split(/[\s,;<>"]+/)
    .filter((word) => /^[^@]+@[^@]+$/.test(word))
    .map((word) => word.toLowerCase());
}
