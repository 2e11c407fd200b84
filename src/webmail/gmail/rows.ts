/** The rows of Gmail's message list. A row is told by address or conversation, never by a name. Changes no row's size. */
import { findNode, findNodes } from "../find-node.ts";
import { rowTurns } from "../row-turns.ts";
import type { ListRow } from "../webmail.ts";
import { findViews, type GmailPage, idsOf } from "./page.ts";
import { addressOf } from "./people.ts";

/** Reads the rows that show; it remembers which mark it was asked for, so that a row drawn anew counts as another. */
export function makeRows(page: GmailPage, account: () => string | null): () => ListRow[] {
  const turns = rowTurns();
  return () => {
    const own = account();
    return findThreads(page).flatMap(({ head, rows }) => {
      const found = placeIn(head, page);
      const address = personIn(head, own, page);
      const thread = rows.map((row) => threadIn(row, page)).find((id) => id !== null) ?? null;
      if (!found || (!address && !thread)) return [];
      return [
        {
          key: `${thread ?? address}#${turns.turnOf(head)}`,
          address: address ?? "",
          thread: thread && `gmail:${thread}`,
          get place() {
            return turns.placeOf(head, found);
          },
        },
      ];
    });
  };
}

/** One conversation of the list. */
interface Thread {
  /** The row that names people. */
  readonly head: HTMLElement;
  readonly rows: readonly HTMLElement[];
}

/** In a vertical layout a conversation takes two or three rows, of which the first names people. */
function findThreads(page: GmailPage): Thread[] {
  const threads: { head: HTMLElement; rows: HTMLElement[] }[] = [];
  for (const row of findViews(page).flatMap((view) => findNodes(view, page.book.row))) {
    const last = threads.at(-1);
    if (placeIn(row, page)) threads.push({ head: row, rows: [row] });
    else if (last && last.head.parentElement === row.parentElement) last.rows.push(row);
  }
  const isAdvert = (row: HTMLElement) => findNode(row, page.book.advert) !== null;
  return threads.filter(({ rows }) => !rows.some(isAdvert));
}

/** The cell that names people: the mark stands there. */
function placeIn(row: HTMLElement, page: GmailPage): HTMLElement | null {
  return findNode(row, page.book.rowPlace) ?? findNode(row, page.book.rowPerson)?.parentElement ?? null;
}

/** The first person of the row who is not the reader; the reader's own address where nobody else is named. */
function personIn(head: HTMLElement, own: string | null, page: GmailPage): string | null {
  const people = findNodes(head, page.book.rowPerson).flatMap((node) => addressOf(node) ?? []);
  return people.find((address) => address !== own) ?? people[0] ?? null;
}

function threadIn(row: HTMLElement, page: GmailPage): string | null {
  const ids = (node: Element) => idsOf(node, "data-legacy-thread-id", "data-thread-id");
  const node = findNode(row, page.book.rowThread, (found) => ids(found).length > 0);
  return (node && ids(node)[0]) ?? null;
}
