/**
 * Puts a letter at the start of a reply, before signature and quote, or in the place of the letter put there before.
 * Knows the two kinds of editor, no webmail. The browser's undo is kept: the page's own editing commands come first.
 */
import type { Editor } from "./editor.ts";
import { pageProblem } from "./page-problem.ts";
import { putPlain } from "./put-plain.ts";
import { putRich } from "./put-rich.ts";
import type { Compose, Webmail } from "./webmail.ts";

/** The `insertReply` of a webmail. It remembers, while the page lives, which letter it put into which reply. */
export function insertInto(findEditor: (compose: Compose) => Editor | null): Webmail["insertReply"] {
  const put = new Map<string, readonly string[]>();
  return async (compose, { paragraphs }) => {
    const editor = findEditor(compose);
    if (!editor) return pageProblem("insert-failed");
    const earlier = put.get(compose.key) ?? null;
    const done =
      editor.kind === "plain" ? putPlain(editor.area, paragraphs, earlier) : putRich(editor.root, paragraphs, earlier);
    if (done === null) return pageProblem("insert-failed");
    put.set(compose.key, paragraphs);
    return done;
  };
}
