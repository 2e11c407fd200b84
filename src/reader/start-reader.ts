/**
 * The route in the page: what the webmail shows is read, assessed by the background and shown in a banner. Ends with
 * its signal or with the extension, and then leaves nothing behind.
 */
import type { Client } from "../browser/index.ts";
import type { Webmail } from "../webmail/webmail.ts";
import { Letters } from "./letters.ts";
import { PageTrouble } from "./page-trouble.ts";
import type { Mounts, Room } from "./room.ts";
import { RowMarks } from "./row-marks.ts";
import { ShownMessage } from "./shown-message.ts";

/** How long notices are gathered before open messages are read again, in milliseconds. */
const GATHER = 50;

/** Starts reading this page, until `signal` aborts or the extension is gone. */
export function startReader(webmail: Webmail, client: Client, mounts: Mounts, signal: AbortSignal): void {
  const room: Room = { webmail, client, mounts, signal: AbortSignal.any([signal, client.gone]) };
  if (room.signal.aborted) return;
  const letters = new Letters(room);
  const marks = new RowMarks(room);
  const trouble = new PageTrouble(room);
  const open = new Map<string, ShownMessage>();

  const close = (key: string) => {
    open.get(key)?.end();
    open.delete(key);
  };
  // What an earlier page of this tab showed is gone, even where that page could not say so.
  if (globalThis.top === globalThis.self) void client.ask("closed", null);
  webmail.watch(
    {
      opened(message) {
        close(message.key);
        const shown = new ShownMessage(message, room, letters);
        open.set(message.key, shown);
        // What was read may mark the conversation's row.
        void shown.assess().then(() => marks.again());
      },
      closed(key) {
        if (!open.has(key)) return;
        close(key);
        if (open.size === 0) void client.ask("closed", null);
      },
      compose: (compose) => void letters.seen(compose),
      rows: (rows) => marks.show(rows),
      unreadable(problem) {
        trouble.tell(problem);
        if (problem === null && open.size === 0) void client.ask("closed", null);
      },
    },
    room.signal,
  );
  webmail.beforeSend(
    (compose) => letters.decide(compose),
    (compose, explain, anyway) => letters.explained(compose, explain, anyway ?? null),
    room.signal,
  );
  readAgainOnNotice(room, open, marks);
  room.signal.addEventListener("abort", () => endAll(open, client), { once: true });
}

function readAgainOnNotice({ client, signal }: Room, open: ReadonlyMap<string, ShownMessage>, marks: RowMarks): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    if (signal.aborted) return;
    for (const shown of open.values()) void shown.assess();
    marks.again();
  };
  client.onNotice((notice) => {
    if (notice !== "registerChanged") return;
    clearTimeout(timer);
    timer = setTimeout(again, GATHER);
  }, signal);
}

function endAll(open: Map<string, ShownMessage>, client: Client): void {
  if (open.size > 0 && !client.gone.aborted) void client.ask("closed", null);
  for (const shown of open.values()) shown.end();
  open.clear();
}
