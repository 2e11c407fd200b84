/**
 * Puts a letter at the start of a reply, before signature and quote, or in the place of the letter put there before.
 * Knows the two kinds of editor, no webmail. The browser's undo is kept: the page's own editing commands come first.
 */

import { copyText } from "./copy-text.ts";
import type { Editor } from "./editor.ts";
import { pageProblem } from "./page-problem.ts";
import { putPlain } from "./put-plain.ts";
import { putRich, type RichPaste } from "./put-rich.ts";
import type { Compose, OpenWith, Webmail } from "./webmail.ts";

/** What an editor is named by for the paste in the page's own world. */
const TOKEN = "data-composure-editor";

/**
 * The `insertReply` of a webmail. It remembers, while the page lives, which letter it put into which reply. With
 * `given`, the paste in the page's world is one of the ways, and the clipboard is the last.
 */
export function insertInto(
  findEditor: (compose: Compose) => Editor | null,
  given?: { readonly document: Document; readonly with: OpenWith },
): Webmail["insertReply"] {
  const put = new Map<string, readonly string[]>();
  const paste = given?.with.pasteInPage ? pasteBy(given.with.pasteInPage) : null;
  const refused = async (paragraphs: readonly string[]) =>
    given && (await copyText(given.document, paragraphs.join("\n\n"))) ? "copied" : pageProblem("insert-failed");
  return async (compose, { paragraphs }) => {
    const editor = findEditor(compose);
    if (!editor) return refused(paragraphs);
    const earlier = put.get(compose.key) ?? null;
    const done =
      editor.kind === "plain"
        ? putPlain(editor.area, paragraphs, earlier)
        : await putRich(editor.root, paragraphs, earlier, paste);
    if (done === null) return refused(paragraphs);
    put.set(compose.key, paragraphs);
    return done;
  };
}

function pasteBy(pasteInPage: NonNullable<OpenWith["pasteInPage"]>): RichPaste {
  let number = 0;
  return async (root, html, text) => {
    number += 1;
    root.setAttribute(TOKEN, String(number));
    try {
      return await pasteInPage(String(number), html, text);
    } catch {
      return false;
    } finally {
      root.removeAttribute(TOKEN);
    }
  };
}
