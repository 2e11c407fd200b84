/** The reply that the practice inbox holds open. Reads; the room's own code inserts. */
import type { Editor } from "../editor.ts";
import { pageProblem } from "../page-problem.ts";
import { typedText } from "../typed-text.ts";
import type { Compose } from "../webmail.ts";
import { PRACTICE_NODES as NODES } from "./page.ts";

/** The replies that are open, each with the key of the message it answers. */
export function findComposes(document: Document): Compose[] {
  return [...document.querySelectorAll<HTMLElement>(NODES.compose)].map(composeOf);
}

/** The reply that a node stands in, or null. */
export function composeAround(element: Element): Compose | null {
  const section = element.closest<HTMLElement>(NODES.compose);
  return section && composeOf(section);
}

function composeOf(section: HTMLElement): Compose {
  return {
    key: composeKey(section.dataset.key ?? ""),
    subject: () => section.querySelector<HTMLInputElement>(NODES.composeSubject)?.value ?? "",
    to: () => (section.dataset.to ? [section.dataset.to.toLowerCase()] : []),
    text: () => {
      const editor = editorIn(section);
      return editor ? typedText(editor) : pageProblem("compose-unreadable");
    },
    anchor: () => section.querySelector<HTMLElement>(NODES.replyBarPlace),
  };
}

/** A compose's key from its message's: they must not be mistaken for each other. */
export function composeKey(messageKey: string): string {
  return `practice:compose:${messageKey}`;
}

/** The editor of the reply with this key, or null. */
export function findEditor(document: Document, key: string): Editor | null {
  const sections = [...document.querySelectorAll<HTMLElement>(NODES.compose)];
  const section = sections.find((node) => composeKey(node.dataset.key ?? "") === key);
  return section ? editorIn(section) : null;
}

function editorIn(section: HTMLElement): Editor | null {
  const node = section.querySelector<HTMLElement>(NODES.editor);
  if (!node) return null;
  if (node.tagName === "TEXTAREA") return { kind: "plain", area: node as HTMLTextAreaElement };
  return { kind: "rich", root: node, quoted: [{ css: NODES.quote, page: "reply-rich", count: 1 }] };
}
