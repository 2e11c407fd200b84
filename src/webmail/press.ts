/** Presses a control of the page as a mouse does: some webmails act on mousedown or mouseup and not on click. */

/** Sends the whole sequence of a left press to the control. */
export function pressControl(control: HTMLElement): void {
  const Mouse = control.ownerDocument.defaultView?.MouseEvent;
  if (Mouse) {
    for (const type of ["mousedown", "mouseup"]) {
      control.dispatchEvent(new Mouse(type, { bubbles: true, cancelable: true, composed: true, button: 0 }));
    }
  }
  control.click();
}
