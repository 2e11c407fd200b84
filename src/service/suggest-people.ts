/** Other addresses that may be the same person's, each with the evidence. A person joins them or says no; nothing else does. */
import type { Suggestion } from "../browser/index.ts";
import { type HistoryKey, personPrint } from "../core/history/index.ts";
import { isProblem, type Message } from "../core/mail/index.ts";
import { type Clue, cluesOf, type Fact, type PersonId, personId } from "../core/register/index.ts";
import { isOwn } from "../core/triage.ts";
import type { Known } from "./person.ts";
import { seal, unseal } from "./seal.ts";
import type { World } from "./worlds.ts";

/** A longer list helps nobody. */
const MOST = 5;

/** Keeps the message's clues. It is no loss where the disk is full: only a suggestion is missing. */
export async function noteClues(message: Message, key: HistoryKey, { clues }: World): Promise<void> {
  const address = message.from?.address ?? null;
  if (address === null) return;
  const found = cluesOf(message);
  if (found.length === 0) return;
  const person = personPrint(address, key);
  const sealed = await seal(personId(address), key);
  await clues.keep(found.map((clue) => ({ clue: hashOf(clue, key), person, sealed })));
}

/** Suggestions for the writer of this message: none twice, none that somebody has said no to, none of our own. */
export async function suggestPeople(
  message: Message,
  { addresses, facts, key }: Known,
  own: readonly string[],
  { clues }: World,
): Promise<readonly Suggestion[]> {
  const found = new Map<PersonId, string[]>();
  for (const clue of cluesOf(message)) {
    const rows = await clues.of(hashOf(clue, key));
    if (isProblem(rows)) continue;
    for (const { sealed } of rows) {
      const address = (await unseal(sealed, key)) as PersonId | null;
      if (address === null || addresses.includes(address) || isOwn(address, own) || wasDenied(address, facts)) continue;
      found.set(address, [...(found.get(address) ?? []), clue.evidence]);
    }
  }
  return [...found].slice(0, MOST).map(([address, evidence]) => ({ address, evidence }));
}

/** The same kind of keyed hash as a person's, with a purpose of its own. */
const hashOf = ({ value }: Clue, key: HistoryKey): string => personPrint(`clue\n${value}`, key);

function wasDenied(address: PersonId, facts: readonly Fact[]): boolean {
  return facts.some((fact) => fact.kind === "address-parted" && fact.address === address);
}
