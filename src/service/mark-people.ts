/** Which of the people in a message list have an arrangement today. */
import { findThreads, type Mark } from "../browser/index.ts";
import { isProblem } from "../core/mail/index.ts";
import { foldCase, personId } from "../core/register/index.ts";
import { readRecord } from "./person.ts";
import type { World } from "./worlds.ts";

/** One mark for each known conversation whose person has an arrangement today, or in which something was found. */
export async function markThreads(threads: readonly string[], world: World): Promise<readonly Mark[]> {
  if (world.practice) return [];
  const known = await findThreads([...new Set(threads)]);
  const marks = await markPeople(
    known.flatMap(({ addresses }) => addresses),
    world,
  );
  const labels = new Map(marks.map((mark) => ["address" in mark ? mark.address : "", mark.label]));
  return known.flatMap(({ thread, addresses, found }) => {
    const arranged = addresses.map((address) => labels.get(address) ?? "");
    const label = [...new Set([...arranged, sayFound(found)])].filter(Boolean).join("; ");
    return label === "" ? [] : [{ thread, label }];
  });
}

/** Short and calm: it stands on a row of the message list. */
function sayFound(found: readonly string[]): string {
  if (found.includes("immediate")) return "a message here needs a look now";
  return found.length > 0 ? "a message here has words to look at" : "";
}

/** One mark for each address with an adjustment or a restriction, or with a record that cannot be read. */
export async function markPeople(addresses: readonly string[], world: World): Promise<readonly Mark[]> {
  const marks: Mark[] = [];
  for (const address of new Set(addresses)) {
    const record = await readRecord(address, world);
    const label = isProblem(record)
      ? "this person's record could not be read"
      : labelOf(foldCase(personId(address), record.facts, world.today));
    if (label !== "") marks.push({ address, label });
  }
  return marks;
}

/** Adjustments come first: they hold under every restriction. */
function labelOf({ adjustments, restrictions }: ReturnType<typeof foldCase>): string {
  const standing = restrictions.filter(({ state }) => state !== "upcoming");
  return [
    adjustments.length > 0 ? "agreed adjustment" : "",
    standing.some(({ state }) => state === "overdue") ? "contact restriction, review overdue" : "",
    standing.some(({ state }) => state === "standing") ? "contact restriction" : "",
  ]
    .filter(Boolean)
    .slice(0, 2)
    .join("; ");
}
