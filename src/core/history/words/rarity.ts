/** How much a word tells about which complaint this is: 0..1 from how many ordinary texts hold it. */
import { RARITY } from "../model/rarity.ts";
import type { Token } from "./tokens.ts";

const UNKNOWN = 1;
const SCALE = 20;

let known: Map<string, number> | null = null;

/** Each line is one step of weight, commonest words first. */
function table(): ReadonlyMap<string, number> {
  if (known === null) {
    known = new Map();
    for (const [step, line] of RARITY.split("\n").entries()) {
      for (const word of line.split(" ")) if (word !== "") known.set(word, step / SCALE);
    }
  }
  return known;
}

/** The weight of a word, 0..1. A word never met before weighs most; small numbers weigh less than long ones. */
export function weightOf({ form, kind }: Token): number {
  if (kind === "number") return /^\d{1,2}$/.test(form) ? 0.7 : 1;
  return table().get(form) ?? UNKNOWN;
}
