/**
 * What the facts about one person add up to on one day: a pure fold. Facts may come twice and in any order.
 * Knows nothing of stores, packs or messages.
 */
import type { Case, Restriction } from "./case.ts";
import type { Day, Fact, FactId, FactKind, FactOf, PersonId } from "./fact.ts";
import { joinsIn } from "./people.ts";
import { personId } from "./person.ts";

/** The person's case on `today`. Ended and lifted restrictions drop out; a later fact supersedes an earlier one. */
export function foldCase(person: PersonId, facts: readonly Fact[], today: Day): Case {
  const known = inOrder(facts.filter((fact) => personId(fact.person) === person));
  const agreed = latest(of(known, "adjustment-agreed"), (fact) => plain(fact.adjustment));
  // A finding confirmed and later dismissed is dismissed, and the other way round.
  const judged = latest([...of(known, "finding-confirmed", "finding-dismissed")], (fact) =>
    JSON.stringify([fact.category, fact.words.message, fact.words.quote]),
  );
  return {
    person,
    today,
    // Whoever agreed an adjustment was asked about it (001-06).
    adjustmentAsked: agreed.length > 0 || of(known, "adjustment-asked").length > 0,
    adjustments: agreed,
    restrictions: restrictionsOn(today, known),
    firstReplies: of(known, "first-reply"),
    deEscalations: of(known, "de-escalation"),
    warnings: of(known, "warning-given").filter((fact) => fact.on <= today),
    confirmed: of(judged, "finding-confirmed"),
    dismissed: of(judged, "finding-dismissed"),
    answered: latest(
      of(known, "complaint-answered").filter((fact) => fact.on <= today),
      (fact) => plain(fact.reference),
      (one, other) => one.on >= other.on,
    ),
    noted: of(known, "contact-noted").filter((fact) => fact.on <= today),
    filed: of(known, "read-and-filed"),
    joined: joinsIn(known).filter(({ address }) => address !== person),
  };
}

function of<K extends FactKind>(facts: readonly Fact[], ...kinds: readonly K[]): readonly FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => (kinds as readonly FactKind[]).includes(fact.kind));
}

/** Each fact once, oldest first. Ties are settled by content, so that the order of arrival never matters. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const sorted = facts
    .map((fact) => ({ fact, time: Date.parse(fact.at), text: sortedJson(fact) }))
    .sort((a, b) => a.time - b.time || compare(a.fact.id, b.fact.id) || compare(a.text, b.text));
  const seen = new Set<FactId>();
  return sorted.flatMap(({ fact }) => {
    if (seen.has(fact.id)) return [];
    seen.add(fact.id);
    return [fact];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JSON that does not depend on the order in which an object's keys were written. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b)))
      : inner,
  );
}

const plain = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();

/** The last fact for each key, in the order of the facts that stay. */
function latest<F>(facts: readonly F[], key: (fact: F) => string, wins: (one: F, other: F) => boolean = () => true) {
  const last = new Map<string, F>();
  for (const fact of facts) {
    const name = key(fact);
    const other = last.get(name);
    if (other === undefined || wins(fact, other)) last.set(name, fact);
  }
  return facts.filter((fact) => last.get(key(fact)) === fact);
}

function restrictionsOn(today: Day, known: readonly Fact[]): readonly Restriction[] {
  const lifted = new Set(
    of(known, "restriction-lifted")
      .filter((fact) => fact.on <= today)
      .map((fact) => fact.restriction),
  );
  const open = of(known, "restriction-set").filter((fact) => fact.end >= today && !lifted.has(fact.id));
  // Setting the same terms again renews them. A renewal that has not begun leaves the one before it in force.
  const begun = latest(
    open.filter((fact) => fact.start <= today),
    (fact) => JSON.stringify(fact.terms.map(({ kind, detail }) => [kind, plain(detail)]).sort()),
  );
  return open
    .filter((fact) => fact.start > today || begun.includes(fact))
    .map((fact) => ({ id: fact.id, state: stateOn(today, fact), fact }))
    .sort((a, b) => compare(a.fact.start, b.fact.start));
}

/** The review day itself is still in time; the day after it is overdue (001-31). */
function stateOn(today: Day, { start, review }: FactOf<"restriction-set">): Restriction["state"] {
  if (start > today) return "upcoming";
  return review < today ? "overdue" : "standing";
}
