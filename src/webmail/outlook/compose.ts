/**
 * The replies and new messages that are being written, in the page or in the pane beside the message. Reads; the room's
 * own code inserts. Receivers are only read: writing there makes no receiver.
 */
import type { Editor } from "../editor.ts";
import { findNode, findNodes } from "../find-node.ts";
import { isShown } from "../is-shown.ts";
import { placeAhead } from "../own-place.ts";
import { pageProblem } from "../page-problem.ts";
import { typedText } from "../typed-text.ts";
import type { Compose } from "../webmail.ts";
import { addressIn, cleanLabel } from "./label.ts";
import { subjectOf } from "./message.ts";
import type { OutlookBook } from "./selectors.ts";

/** A compose with its nodes, as they stand now. */
export interface Writing {
  readonly compose: Compose;
  readonly editor: HTMLElement;
  /** Holds editor, receivers and send button of this compose and of no other. */
  readonly root: Element;
}

/** Finds what is being written in a document. */
export function makeWritings(document: Document, book: OutlookBook): () => Writing[] {
  const numbers = new WeakMap<Element, number>();
  let last = 0;
  const numberOf = (editor: Element): number => {
    const number = numbers.get(editor) ?? ++last;
    numbers.set(editor, number);
    return number;
  };
  return () => {
    const editors = editorsIn(document, book);
    return editors.map((editor) => {
      const root = rootOf(editor, editors, book);
      const key = `outlook:compose:${pageMark(root, book) ?? numberOf(editor)}`;
      return { editor, root, compose: composeOf(key, document, book, editor, root) };
    });
  };
}

/** The editor in use now in the compose around this node: a person may switch between plain and rich at any time. */
export function editorOf(editor: HTMLElement, book: OutlookBook): Editor {
  if (editor.tagName === "TEXTAREA") return { kind: "plain", area: editor as HTMLTextAreaElement };
  return { kind: "rich", root: editor, quoted: book.quoted };
}

function composeOf(key: string, document: Document, book: OutlookBook, first: HTMLElement, root: Element): Compose {
  const editorNow = () => (first.isConnected ? first : (editorsIn(root, book)[0] ?? null));
  return {
    key,
    subject: () => findNode<HTMLInputElement>(root, book.composeSubject)?.value ?? paneSubject(root, document, book),
    to: () => {
      const well = findNode<Element>(root, book.toWell);
      return well ? addressesIn(well, book) : [];
    },
    text: () => {
      const editor = editorNow();
      return editor ? typedText(editorOf(editor, book)) : pageProblem("compose-unreadable");
    },
    anchor: () => {
      const editor = editorNow();
      const frame = editor && book.editorFrame.map(({ css }) => editor.closest(css)).find((node) => node !== null);
      return editor && placeAhead(frame ?? editor, "reply-bar");
    },
  };
}

/** Every editor of a letter that shows; a well for receivers is none. */
function editorsIn(place: ParentNode, book: OutlookBook): HTMLElement[] {
  const isLetter = (node: HTMLElement) => !book.wells.some(({ css }) => node.closest(css)) && isShown(node);
  const rich = book.editor.map((selector) => findNodes(place, [selector]).filter(isLetter));
  return [...(rich.find((nodes) => nodes.length > 0) ?? []), ...findNodes(place, book.plainEditor).filter(isLetter)];
}

/** The nearest element that holds the editor and a send button, and no other editor. */
function rootOf(editor: HTMLElement, editors: readonly HTMLElement[], book: OutlookBook): Element {
  let root: Element = editor;
  for (let at = editor.parentElement; at; at = at.parentElement) {
    if (editors.some((other) => other !== editor && at?.contains(other))) return root;
    root = at;
    if (findNode(at, book.send)) return at;
  }
  return editor.parentElement ?? editor;
}

/** What the page calls this draft, or null. */
function pageMark(root: Element, book: OutlookBook): string | null {
  const node = findNode<Element>(root, book.composeSubject) ?? findNode<Element>(root, book.toWell);
  return /^MSG_(.+)_(?:SUBJECT|TO)$/.exec(node?.id ?? "")?.[1] ?? null;
}

/** A reply in the pane may show no subject line: it has the conversation's. */
function paneSubject(root: Element, document: Document, book: OutlookBook): string {
  const pane = findNode<Element>(document, book.pane, (node) => node.contains(root));
  return (pane && subjectOf(pane, null, book)) ?? "";
}

/** Addresses of the chips, and those that are still plain words. */
function addressesIn(well: Element, book: OutlookBook): string[] {
  const chips = findNodes<Element>(well, book.chip);
  const ofChips = chips.flatMap((chip) => {
    const said = [chip.getAttribute("aria-label"), chip.getAttribute("title"), chip.textContent];
    return said.map((text) => addressIn(text ?? "")).find((address) => address !== null) ?? [];
  });
  const typed = cleanLabel(textOutside(well, chips)).split(/[\s,;<>"]+/);
  return [...new Set([...ofChips, ...typed.flatMap((word) => addressIn(word) ?? [])])];
}

function textOutside(node: Node, chips: readonly Node[]): string {
  const parts = [...node.childNodes].map((child) => {
    if (child.nodeType === 3) return child.nodeValue ?? "";
    return chips.includes(child) ? " " : textOutside(child, chips);
  });
  return parts.join(" ");
}
