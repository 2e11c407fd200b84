/** Facts by the person they are about. Knows nothing of what they say. */
import type { Fact, PersonId } from "./fact.ts";
import { personId } from "./person.ts";

/** Facts by mailbox, in the order given: every spelling of an address counts as the person it leads to. */
export function factsByPerson(facts: readonly Fact[]): ReadonlyMap<PersonId, readonly Fact[]> {
  const people = new Map<PersonId, Fact[]>();
  for (const fact of facts) {
    const person = personId(fact.person);
    const known = people.get(person);
    if (known) known.push(fact);
    else people.set(person, [fact]);
  }
  return people;
}
