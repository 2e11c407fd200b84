/** The words that are selected in a page. Run by the browser in the frame where they stand, so it uses nothing from outside. */

/** The selected words with their lines; "" where nothing is selected. */
export function readSelection(): string {
  return String(getSelection());
}
