/** Tells what a sentence is there for, by its words alone: to raise a matter, to chase, to answer us or to be polite. */
import { gramsOf } from "./role-grams.ts";
import { sharesOf } from "./shares.ts";

/**
 * `fresh` is a matter told as if it had not been told before ("Yesterday …", "Also …"), `again` one told as known ("You
 * still …", "I don't accept …").
 */
export const ROLES = ["matter", "fresh", "chasing", "reply", "courtesy", "again"] as const;
export type Role = (typeof ROLES)[number];

/** How likely each role is, in the order of ROLES, adding up to 1. */
export type RoleShares = readonly number[];

/** One row of weights for each role; the last weight of a row is its bias. */
export type RoleWeights = readonly ArrayLike<number>[];

export function rolesOf(sentence: string, weights: RoleWeights): RoleShares {
  const places = gramsOf(sentence);
  const scale = 1 / Math.sqrt(places.length + 1);
  const scores = weights.map((row) => {
    let sum = row[row.length - 1] ?? 0;
    for (const place of places) sum += (row[place] ?? 0) * scale;
    return sum;
  });
  return sharesOf(scores);
}
