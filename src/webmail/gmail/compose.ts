/** Gmail's replies and new mails: inline, pop-up and in a window of their own. Reads; the room's own code inserts. */
import type { Editor } from "../editor.ts";
import { findNode, findNodes } from "../find-node.ts";
import { isShown } from "../is-shown.ts";
import { placeAhead } from "../own-place.ts";
import { pageProblem } from "../page-problem.ts";
import { typedText } from "../typed-text.ts";
import type { Compose } from "../webmail.ts";
import { type GmailPage, isInBody, plainId } from "./page.ts";
import { addressOf } from "./people.ts";

/** A compose and the part of the page that Gmail draws for it. */
export interface Box {
  readonly compose: Compose;
  readonly node: HTMLElement;
  /** The message it answers or forwards, and the conversation it belongs to: plain ids, or null. */
  readonly answers: string | null;
  readonly thread: string | null;
}

/** The composes that show now with an editor ready for text. */
export function findBoxes(page: GmailPage): Box[] {
  const nodes = findNodes(page.document, page.book.compose, (node) => {
    return isShown(node) && !isInBody(node, page) && editorIn(node, page) !== null;
  });
  return nodes.map((node) => boxOf(node, page));
}

/** The compose that an element stands in, also while its editor cannot be found; or null. */
export function boxAround(element: Element, page: GmailPage): Box | null {
  if (isInBody(element, page)) return null;
  for (const { css } of page.book.compose) {
    const node = element.closest<HTMLElement>(css);
    if (node) return boxOf(node, page);
  }
  return null;
}

/** The editor of a compose that still shows, or null. */
export function findEditor(compose: Compose, page: GmailPage): Editor | null {
  const box = findBoxes(page).find((one) => one.compose.key === compose.key);
  return box ? editorIn(box.node, page) : null;
}

function boxOf(node: HTMLElement, page: GmailPage): Box {
  const value = (key: "answers" | "inThread") => findNode<HTMLInputElement>(node, page.book[key])?.value ?? null;
  const idIn = (said: string | null) => plainId(said, said);
  return {
    node,
    answers: idIn(value("answers")),
    thread: idIn(value("inThread")),
    compose: {
      key: `gmail:compose:${nameOf(node, page)}`,
      subject: () => subjectIn(node, page),
      to: () => receiversIn(node, page),
      text: () => {
        const editor = editorIn(node, page);
        return editor ? typedText(editor) : pageProblem("compose-unreadable");
      },
      anchor: () => {
        const editor = editorNode(node, page);
        const cell = editor?.closest(".Ap") ?? editor?.parentElement ?? null;
        const first = [...(cell?.children ?? [])].find((child) => child.contains(editor));
        return first ? placeAhead(first, "reply-bar") : null;
      },
    },
  };
}

const numbers = new WeakMap<Element, number>();
let counted = 0;

/** What names a compose while the page lives. The draft's id comes late and changes. */
function nameOf(node: HTMLElement, page: GmailPage): string {
  const said = (value: string | null | undefined) => (value && /^[\w#:-]{1,60}$/.test(value) ? value : null);
  const id = said(findNode<HTMLInputElement>(node, page.book.composeId)?.value);
  const own = said(node.getAttribute("data-compose-id"));
  if (id && id !== "undefined") return id;
  if (own && own !== "undefined") return own;
  const number = numbers.get(node) ?? counted++;
  numbers.set(node, number);
  return `n${number}`;
}

function subjectIn(node: HTMLElement, page: GmailPage): string {
  const filled = findNode<HTMLInputElement>(node, page.book.composeSubject, (input) => input.value.trim() !== "");
  return filled?.value.trim() ?? "";
}

/** Addresses of the To line: chips, else hidden fields, else the folded line of a reply. */
function receiversIn(node: HTMLElement, page: GmailPage): string[] {
  const address = (chip: Element) => {
    const [, bracketed] = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec((chip as HTMLInputElement).value ?? "") ?? [];
    return addressOf(chip) ?? bracketed?.toLowerCase() ?? null;
  };
  const chips = findNodes(node, page.book.to, (chip) => address(chip) !== null);
  return [...new Set(chips.flatMap((chip) => address(chip) ?? []))];
}

function editorNode(node: HTMLElement, page: GmailPage): HTMLElement | null {
  return findNode(node, page.book.editor);
}

function editorIn(node: HTMLElement, page: GmailPage): Editor | null {
  const editor = editorNode(node, page);
  if (!editor) return null;
  if (editor.tagName === "TEXTAREA") return { kind: "plain", area: editor as HTMLTextAreaElement };
  return { kind: "rich", root: editor, quoted: page.book.quoted };
}
