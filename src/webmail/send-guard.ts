/**
 * Stands before every way to send that the page shows: a click or key on a send control, Ctrl or Cmd with Enter. The
 * answer comes at once. Knows no webmail. It cannot see sends from a phone, another program, or before it was started.
 */
import type { Compose, SendVerdict } from "./webmail.ts";

export interface SendWatch {
  /** The compose that a press on this element sends, or null where the element is no send control. */
  sentBy(element: Element): Compose | null;
  /** The compose that is being written in at this element, or null. */
  writtenAt(element: Element): Compose | null;
  readonly decide: (compose: Compose) => SendVerdict;
  readonly explained: (compose: Compose, explain: string) => void;
}

/** Listens on `window` until `signal`. A window that is given twice is still asked once for each press. */
export function guardSend(window: Window, watch: SendWatch, signal: AbortSignal): void {
  let passing = false;
  const ask = (event: Event, compose: Compose | null) => {
    if (!compose || passing) return;
    const verdict = watch.decide(compose);
    if (verdict.send) {
      // Pages press their own second button from the first one's handler: that is the same send.
      passing = true;
      window.setTimeout(() => {
        passing = false;
      });
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    watch.explained(compose, verdict.explain);
  };
  const onClick = (event: Event) => ask(event, fromPath(event, watch.sentBy));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return ask(event, fromPath(event, watch.writtenAt));
    if (event.key === "Enter" || event.key === " ") ask(event, fromPath(event, watch.sentBy));
  };
  window.addEventListener("click", onClick, { capture: true, signal });
  window.addEventListener("keydown", onKey, { capture: true, signal });
}

function fromPath(event: Event, find: (element: Element) => Compose | null): Compose | null {
  const target = event.composedPath()[0] as Node | undefined;
  const element = target?.nodeType === 1 ? (target as Element) : target?.parentElement;
  return element ? find(element) : null;
}
