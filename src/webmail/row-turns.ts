/**
 * Tells a row of a message list that was drawn anew from the one that stood there: lists use their rows again for other
 * mail. Knows rows and the marks put into them; nothing of a webmail.
 */
import { placeInside } from "./own-place.ts";

export interface RowTurns {
  /** A number that stays with a row until its mark is gone from it. */
  turnOf(row: Element): number;
  /** The place of the row's mark inside `inside`; from now on the row is told by it. */
  placeOf(row: Element, inside: Element): HTMLElement;
}

export function rowTurns(): RowTurns {
  const turns = new WeakMap<Element, number>();
  const places = new WeakMap<Element, HTMLElement>();
  let drawn = 0;
  return {
    turnOf(row) {
      const place = places.get(row);
      const turn = turns.get(row);
      if (turn !== undefined && (!place || row.contains(place))) return turn;
      places.delete(row);
      drawn += 1;
      turns.set(row, drawn);
      return drawn;
    },
    placeOf(row, inside) {
      const place = placeInside(inside, "row-mark");
      places.set(row, place);
      return place;
    },
  };
}
