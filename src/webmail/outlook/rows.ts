/**
 * The rows of Outlook's message list: those that tell an address or a conversation, never a name alone. The list draws
 * only what is on screen and uses its rows again for other mail. Changes no row's size.
 */
import { findNode, findNodes } from "../find-node.ts";
import { rowTurns } from "../row-turns.ts";
import type { ListRow } from "../webmail.ts";
import { addressIn } from "./label.ts";
import type { OutlookBook } from "./selectors.ts";

/** Reads the rows on screen; it remembers which mark it was asked for, so that a row drawn anew counts as another. */
export function makeRows(document: Document, book: OutlookBook): () => ListRow[] {
  const turns = rowTurns();
  return () =>
    conversationRows(document, book).flatMap(({ row, thread }) => {
      const sender = findNode(row, book.rowSender, (node) => addressIn(node.title) !== null);
      const target = sender?.parentElement ?? findNode(row, book.rowText);
      if (!target || !row.contains(target)) return [];
      return [
        {
          key: `${thread}#${turns.turnOf(row)}`,
          address: (sender && addressIn(sender.title)) ?? "",
          thread,
          get place() {
            return turns.placeOf(row, target);
          },
        },
      ];
    });
}

/** The conversation that the list shows as opened, as rows name it; null where no list is beside the message. */
export function threadOf(document: Document, book: OutlookBook): string | null {
  const row = findNode(document, book.selectedRow);
  return row && threadName(row);
}

/** Rows with a conversation: adverts and headings have none. Consumer lists may nest them. */
function conversationRows(document: Document, book: OutlookBook): { row: HTMLElement; thread: string }[] {
  return findNodes(document, book.row).flatMap((row) => {
    const thread = threadName(row);
    return thread && !row.parentElement?.closest("[data-convid]") ? [{ row, thread }] : [];
  });
}

/** Addresses of pages write `-` and `_` where the list writes `/` and `+`: both name one conversation. */
function threadName(row: HTMLElement): string | null {
  const id = row.dataset["convid"];
  return id ? `outlook:${id.replaceAll("-", "/").replaceAll("_", "+")}` : null;
}
