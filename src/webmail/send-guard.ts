/**
 * Stands before every way to send that the page shows: a press or key on a send control, Ctrl or Cmd with Enter. The
 * answer comes at once. Knows no webmail. It cannot see sends from a phone, another program, or before it was started.
 */
import { pressControl } from "./press.ts";
import type { Compose, SendExplained, SendVerdict } from "./webmail.ts";

export interface SendWatch {
  /** The compose that a press on this element sends, or null where the element is no send control. */
  sentBy(element: Element): Compose | null;
  /** The compose that is being written in at this element, or null. */
  writtenAt(element: Element): Compose | null;
  /** The control that sends this compose, for "send anyway" after a key. Left out: a key cannot be sent anyway. */
  sendControl?(compose: Compose): HTMLElement | null;
  /** Whether these keys send too, in this webmail. Ctrl or Cmd with Enter is known to all. */
  isSendKey?(event: KeyboardEvent): boolean;
  readonly decide: (compose: Compose) => SendVerdict;
  readonly explained: SendExplained;
}

/** Listens on `window` until `signal`. A window that is given twice is still asked once for each press. */
export function guardSend(window: Window, watch: SendWatch, signal: AbortSignal): void {
  let passing = false;
  /** The compose that "send anyway" is sending at this moment. */
  let anywayKey: string | null = null;
  const pass = () => {
    // Pages press their own second button from the first one's handler: that is the same send.
    passing = true;
    window.setTimeout(() => {
      passing = false;
    });
  };
  const anywayFor = (compose: Compose, control: HTMLElement | null): (() => boolean) => {
    let used = false;
    return () => {
      const now = watch.decide(compose);
      if (used || signal.aborted || !control?.isConnected || (!now.send && now.kind !== "warn")) return false;
      used = true;
      anywayKey = compose.key;
      pressControl(control);
      anywayKey = null;
      return true;
    };
  };
  const ask = (event: Event, compose: Compose | null, control: () => HTMLElement | null, tell: boolean) => {
    if (!compose || passing) return;
    const verdict: SendVerdict = anywayKey === compose.key ? { send: true } : watch.decide(compose);
    if (verdict.send) return pass();
    event.preventDefault();
    event.stopImmediatePropagation();
    if (tell) watch.explained(compose, verdict.explain, verdict.kind === "warn" ? anywayFor(compose, control()) : null);
  };
  const onPress = (event: Event) => {
    const element = elementOf(event);
    // Some pages send on mousedown or mouseup; a person is told once, at the click that always follows.
    if (element) ask(event, watch.sentBy(element), () => element as HTMLElement, event.type === "click");
  };
  const onKey = (event: KeyboardEvent) => {
    const element = elementOf(event);
    const byKeys = (event.key === "Enter" && (event.ctrlKey || event.metaKey)) || watch.isSendKey?.(event) === true;
    if (!element || !(byKeys || event.key === "Enter" || event.key === " ")) return;
    const tell = event.type === "keydown";
    const compose = byKeys ? watch.writtenAt(element) : watch.sentBy(element);
    const control = () => (byKeys ? (compose && watch.sendControl?.(compose)) || null : (element as HTMLElement));
    ask(event, compose, control, tell);
  };
  const options = { capture: true, signal };
  for (const type of ["mousedown", "mouseup", "click"] as const) window.addEventListener(type, onPress, options);
  for (const type of ["keydown", "keyup"] as const) window.addEventListener(type, onKey, options);
}

function elementOf(event: Event): Element | null {
  const target = event.composedPath()[0] as Node | undefined;
  return target?.nodeType === 1 ? (target as Element) : (target?.parentElement ?? null);
}
