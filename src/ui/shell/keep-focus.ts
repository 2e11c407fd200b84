/** Keeps the keyboard's place when the button just pressed is about to go. */

/** Moves the focus from the pressed button to the nearest container that `css` names and that may take it. */
export function keepFocus(event: Event, css: string): void {
  (event.currentTarget as Element).closest<HTMLElement>(css)?.focus({ preventScroll: true });
}
