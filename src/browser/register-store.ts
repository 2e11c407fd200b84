/** Facts on this computer: appended and read by person, never changed. Knows rows, not what they add up to. */
import type { Problem } from "../core/mail/index.ts";
import { isProblem } from "../core/mail/index.ts";
import { type Fact, type PersonId, parseFact } from "../core/register/index.ts";
import { type DatabaseName, fromStore, openDatabase } from "./database.ts";

export interface RegisterStore {
  /** A person's facts in the order they were recorded; `record-damaged` where a row cannot be read. */
  of(person: PersonId): Promise<readonly Fact[] | Problem>;
  /** Appends facts, all or none. `fact-known` where an id is already there: nothing is overwritten. */
  append(...facts: readonly Fact[]): Promise<null | Problem>;
  /** Everybody's readable facts, in any order: for the daily deleting. */
  all(): Promise<readonly Fact[] | Problem>;
  /** Moves the person's unreadable rows to the side, where they are kept. Gives how many. */
  setAside(person: PersonId): Promise<number | Problem>;
}

export const RECORD_DAMAGED: Problem<"record-damaged"> = {
  problem: "record-damaged",
  message: "Part of this person's record on this computer is damaged, so a restriction or adjustment may be missing.",
  next: "Check their record with your team, then open the message again and record in the side panel what is missing.",
};

const KNOWN: Problem<"fact-known"> = {
  problem: "fact-known",
  message: "This is in the record already.",
  next: "Nothing more to do: reload the page to see it.",
};

export function registerStore(name: DatabaseName): RegisterStore {
  return {
    of: (person) => fromStore(() => factsOf(name, person)),
    append: (...facts) => fromStore(() => append(name, facts)),
    all: () =>
      fromStore(async () => {
        const rows = await (await openDatabase(name)).getAll("facts");
        return rows.map(parseFact).filter((fact): fact is Fact => !isProblem(fact));
      }),
    setAside: (person) => fromStore(() => setAside(name, person)),
  };
}

async function factsOf(name: DatabaseName, person: PersonId): Promise<readonly Fact[] | Problem> {
  const database = await openDatabase(name);
  const facts: Fact[] = [];
  for (const row of await database.getAllFromIndex("facts", "person", person)) {
    const fact = parseFact(row);
    if (isProblem(fact)) return RECORD_DAMAGED;
    facts.push(fact);
  }
  return facts.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

async function append(name: DatabaseName, facts: readonly Fact[]): Promise<null | Problem> {
  const database = await openDatabase(name);
  const work = database.transaction("facts", "readwrite");
  for (const { id } of facts) if ((await work.store.getKey(id)) !== undefined) return KNOWN;
  for (const fact of facts) await work.store.add(fact);
  await work.done;
  return null;
}

async function setAside(name: DatabaseName, person: PersonId): Promise<number> {
  const database = await openDatabase(name);
  const work = database.transaction(["facts", "aside"], "readwrite");
  let moved = 0;
  let cursor = await work.objectStore("facts").index("person").openCursor(person);
  while (cursor) {
    if (isProblem(parseFact(cursor.value))) {
      await work.objectStore("aside").add({ table: "facts", row: cursor.value });
      await cursor.delete();
      moved += 1;
    }
    cursor = await cursor.continue();
  }
  await work.done;
  return moved;
}
