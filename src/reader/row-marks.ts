/** Small marks on the rows of people who have an arrangement. Rows come and go often: they are looked at together. */
import { isProblem } from "../core/mail/index.ts";
import type { MountedRowMark } from "../ui/row-mark/index.ts";
import type { ListRow } from "../webmail/webmail.ts";
import type { Room } from "./room.ts";

/** How long rows are gathered before the background is asked, in milliseconds. */
const GATHER = 100;
/** As many addresses as one request takes. */
const MOST = 500;

/** No address holds a space. */
const threadKey = (thread: string) => `thread ${thread}`;

interface Marked {
  readonly row: ListRow;
  readonly label: string;
  readonly mark: MountedRowMark;
}

export class RowMarks {
  readonly #room: Room;
  readonly #marked = new Map<string, Marked>();
  #rows: readonly ListRow[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #turn = 0;

  constructor(room: Room) {
    this.#room = room;
    room.signal.addEventListener("abort", () => this.#end(), { once: true });
  }

  /** The rows that the page shows now. */
  show(rows: readonly ListRow[]): void {
    this.#rows = rows;
    this.again();
  }

  /** Asks again for the same rows. */
  again(): void {
    if (this.#room.signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.#ask();
    }, GATHER);
  }

  async #ask(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const rows = this.#rows;
    const addresses = [...new Set(rows.map(({ address }) => address).filter(Boolean))].slice(0, MOST);
    const threads = [...new Set(rows.flatMap(({ thread }) => thread ?? []))].slice(0, MOST);
    const ask = { addresses, ...(threads.length > 0 && { threads }) };
    const marks = addresses.length + threads.length === 0 ? [] : await this.#room.client.ask("marks", ask);
    if (isProblem(marks) || turn !== this.#turn || this.#room.signal.aborted) return;
    const labels = new Map(marks.map((mark) => ["thread" in mark ? threadKey(mark.thread) : mark.address, mark.label]));
    const labelOf = ({ address, thread }: ListRow) => {
      const both = [labels.get(address), thread ? labels.get(threadKey(thread)) : undefined];
      return [...new Set(both.flatMap((label) => label?.split("; ") ?? []))].join("; ");
    };
    this.#draw(rows.map((row) => ({ row, label: labelOf(row) })).filter(({ label }) => label));
  }

  #draw(wanted: readonly { row: ListRow; label: string }[]): void {
    const keep = new Map(wanted.map((one) => [one.row.key, one]));
    for (const [key, { row, label, mark }] of this.#marked) {
      const now = keep.get(key);
      if (now?.label === label && now.row.place === row.place) keep.delete(key);
      else {
        mark.unmount();
        this.#marked.delete(key);
      }
    }
    for (const [key, { row, label }] of keep) {
      this.#marked.set(key, { row, label, mark: this.#room.mounts.mountRowMark(row.place, label) });
    }
  }

  #end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const { mark } of this.#marked.values()) mark.unmount();
    this.#marked.clear();
  }
}
