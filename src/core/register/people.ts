/**
 * Which addresses are one person's, by what people have said. Nothing here guesses: an address is joined when somebody
 * said so, until somebody takes it back.
 */
import type { Fact, FactOf, PersonId } from "./fact.ts";

/** The joinings that stand in one person's facts, one for each address, by the newest word on it. */
export function joinsIn(facts: readonly Fact[]): readonly FactOf<"address-joined">[] {
  const newest = new Map<PersonId, FactOf<"address-joined" | "address-parted">>();
  for (const fact of facts) {
    if (fact.kind !== "address-joined" && fact.kind !== "address-parted") continue;
    const known = newest.get(fact.address);
    if (!known || Date.parse(known.at) <= Date.parse(fact.at)) newest.set(fact.address, fact);
  }
  return [...newest.values()].filter((fact) => fact.kind === "address-joined");
}

/** The facts of all addresses of one person, told of the address that is open. Each joining is shown once. */
export function factsOfGroup(person: PersonId, group: readonly (readonly Fact[])[]): readonly Fact[] {
  return group.flatMap((facts) => {
    const isOpen = facts.some((fact) => fact.person === person);
    const standing = new Set(joinsIn(facts));
    return facts
      .filter((fact) => isOpen || fact.kind !== "address-parted")
      .filter((fact) => isOpen || fact.kind !== "address-joined" || standing.has(fact))
      .map((fact) => ({ ...fact, person }));
  });
}
