/** A tiny labelled mark on a row of the message list. No words in the row, no change of its height. */

export interface MountedRowMark {
  unmount(): void;
}

/** A diamond drawn by its border, which forced colours keep, in a ring that shows on light and dark rows alike. */
const LOOK =
  "all:initial;display:inline-block;box-sizing:border-box;width:8px;height:8px;margin:0 4px;transform:rotate(45deg);" +
  "border:4px solid #1d5b78;box-shadow:0 0 0 1px #fff;vertical-align:middle";

/** Marks the row; `label` says why, to a pointer that rests on it and to a screen reader. */
export function mountRowMark(place: HTMLElement, label: string): MountedRowMark {
  const mark = place.ownerDocument.createElement("span");
  const words = `Composure: ${label}`;
  mark.dataset["composure"] = "row-mark";
  mark.lang = "en-GB";
  mark.title = words;
  mark.setAttribute("role", "img");
  mark.setAttribute("aria-label", words);
  mark.style.cssText = LOOK;
  place.append(mark);
  return { unmount: () => mark.remove() };
}
