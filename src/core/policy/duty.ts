/** Who holds a duty in this organisation. Knows the pack and what was filled in; decides nothing. */
import type { Staff } from "../register/index.ts";
import type { Pack } from "./pack.ts";
import type { Duty } from "./step.ts";

const ANYONE = new Set(["any", "anyone", "any colleague", "any member of staff"]);

/** What the organisation filled in for a place, or null where it is blank or not a place of the pack. */
export function filledPlace(id: string, pack: Pack, places: Readonly<Record<string, string>>): string | null {
  if (!pack.places.some((place) => place.id === id) || !Object.hasOwn(places, id)) return null;
  const text = (places[id] ?? "").trim();
  return text === "" ? null : text;
}

/** Who holds the duty, as the organisation names them, or as the policy does where nothing was filled in. */
export function holderOf(duty: Duty, pack: Pack, places: Readonly<Record<string, string>>): string {
  const { place } = pack.duties[duty];
  if (place === null) return "any colleague";
  const filled = filledPlace(place, pack, places);
  if (filled === null) return pack.places.find(({ id }) => id === place)?.otherwise ?? "a colleague";
  return ANYONE.has(plain(filled)) ? "any colleague" : filled;
}

/** `holderOf` in the words of the duty, for example with the colleague who decides together with them. */
export function deciderOf(duty: Duty, pack: Pack, places: Readonly<Record<string, string>>): string {
  return pack.duties[duty].words.split("{{holder}}").join(holderOf(duty, pack, places));
}

/**
 * True when the reader holds the duty: everybody does, or the place names the reader's role or name. A place that is
 * not filled in names nobody (N10). Several may be named: "Complaints Manager or Head of Care".
 */
export function holdsDuty(
  reader: Staff | null,
  duty: Duty,
  pack: Pack,
  places: Readonly<Record<string, string>>,
): boolean {
  const { place } = pack.duties[duty];
  if (place === null) return true;
  const filled = filledPlace(place, pack, places);
  if (filled === null) return false;
  const named = [filled, ...filled.split(/[,;\n]|\bor\b/i)].map(plain);
  if (named.some((one) => ANYONE.has(one))) return true;
  return reader !== null && [reader.role, reader.name].map(plain).some((one) => one !== "" && named.includes(one));
}

const plain = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase()
    .replace(/^(the|our) /, "");
