/** The daily job: deletes fingerprints, clues and reply dates after the organisation's own time, and empties the practice inbox. Facts stay. */
import { readSettings } from "../browser/index.ts";
import { type Keeping, personPrint } from "../core/history/index.ts";
import { isProblem, type Problem } from "../core/mail/index.ts";
import { closedOf, factsByPerson } from "../core/register/index.ts";
import { emptyOldPractice } from "./practice-seed.ts";
import { type Edge, worldOf } from "./worlds.ts";

/** How many fingerprints went, or why none could. What the settings do not say is the suggested time. */
export async function deleteOld(edge: Pick<Edge, "now">): Promise<{ readonly deleted: number } | Problem> {
  const { history, clues, replies, register, now, today } = worldOf(false, edge);
  const { settings } = await readSettings();
  const [key, facts] = await Promise.all([history.key(), register.all()]);
  if (isProblem(key)) return key;
  if (isProblem(facts)) return facts;
  const cases = new Map<ReturnType<typeof personPrint>, Keeping["closed"]>();
  for (const [person, own] of factsByPerson(facts)) cases.set(personPrint(person, key), closedOf(person, own, today));
  const deleted = await history.deleteDue(now, { months: settings.keepMonths, cases });
  if (isProblem(deleted)) return deleted;
  // Clues go with the person's last fingerprint.
  const orphans = deleted.deleted > 0 ? await clues.deleteOrphans() : null;
  const left = orphans ?? (await replies.deleteDue(now, settings.keepMonths));
  return left ?? (await emptyOldPractice(today, settings.keepMonths)) ?? deleted;
}
