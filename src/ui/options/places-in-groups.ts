/** The pack's places under the headings of the options page. */
import type { Pack } from "../../core/policy/index.ts";
import type { PlaceField } from "./contract.ts";

/** Who decides comes from the pack's duties; every other place is for letters. */
export function placesInGroups(pack: Pack): readonly PlaceField[] {
  const decides = new Set(Object.values(pack.duties).map(({ place }) => place));
  return pack.places.map((place) => ({ ...place, group: decides.has(place.id) ? "Who decides" : "What letters say" }));
}
