/** Turns "what the page shows now" into what `watch` tells: each message and compose once, rows when they change. */
import type { Compose, ListRow, OpenMessage, Webmail } from "./webmail.ts";

export interface Shown {
  messages(): readonly OpenMessage[];
  composes(): readonly Compose[];
  rows(): readonly ListRow[];
}

/** A look at the page that tells `on` what is new since the last look. */
export function reportChanges(on: Parameters<Webmail["watch"]>[0], shown: Shown): () => void {
  const open = new Map<string, OpenMessage>();
  let composes = new Set<string>();
  let rowKeys = "";
  return () => {
    const messages = shown.messages();
    for (const [key, message] of open) {
      if (!message.gone() && messages.some((now) => now.key === key)) continue;
      open.delete(key);
      on.closed(key);
    }
    for (const message of messages) {
      if (open.has(message.key)) continue;
      open.set(message.key, message);
      on.opened(message);
    }
    const now = shown.composes();
    for (const compose of now) if (!composes.has(compose.key)) on.compose(compose);
    composes = new Set(now.map((compose) => compose.key));
    const rows = shown.rows();
    const keys = rows.map((row) => `${row.key} ${row.address} ${row.thread ?? ""}`).join("\n");
    if (keys !== rowKeys) on.rows(rows);
    rowKeys = keys;
  };
}
