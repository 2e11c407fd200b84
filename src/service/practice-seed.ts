/** Fills the practice inbox's own store, once, with the sample's register and the mail that came before it. */
import { dayNoted, emptyPractice, isNoted, note, noteDay, PRACTICE_DAY, readOwnFile } from "../browser/index.ts";
import { fingerprint, monthsLater } from "../core/history/index.ts";
import { isProblem, openMail, type Problem, readJsonMail } from "../core/mail/index.ts";
import { type Day, parseFact } from "../core/register/index.ts";
import { worldOf } from "./worlds.ts";

const DATABASE = "composure-practice";
const MARK = "seeded";
/** The day on which the daily job first saw the sample. */
const SEEN = "sample-seen";

const DAMAGED: Problem<"sample-damaged"> = {
  problem: "sample-damaged",
  message: "The sample mailbox's records could not be read.",
  next: "Install Composure again.",
};

let seeding: Promise<null | Problem> | null = null;

/** Null once the sample is in; asked again after a failure. */
export function seedPractice(): Promise<null | Problem> {
  seeding ??= seed().then((failed) => {
    if (failed) seeding = null;
    return failed;
  });
  return seeding;
}

/**
 * Empties the practice inbox's store once it has stood for so many months by the real calendar (its own stands still): all
 * that was read and recorded there goes, and the next look at the inbox fills it anew.
 */
export async function emptyOldPractice(today: Day, months: number): Promise<null | Problem> {
  const noted = await isNoted(DATABASE, MARK);
  if (noted !== true) return noted || null;
  const seen = await dayNoted(DATABASE, SEEN);
  if (isProblem(seen)) return seen;
  if (seen === null) return noteDay(DATABASE, SEEN, today);
  if (monthsLater(seen, months) > today) return null;
  seeding = null;
  return emptyPractice();
}

async function seed(): Promise<null | Problem> {
  const noted = await isNoted(DATABASE, MARK);
  if (isProblem(noted)) return noted;
  if (noted) return null;
  const failed = (await seedFacts()) ?? (await seedHistory());
  return failed ?? note(DATABASE, MARK);
}

async function seedFacts(): Promise<null | Problem> {
  const rows = await readList("demo/register.json");
  if (isProblem(rows)) return rows;
  const { register } = sampleWorld();
  for (const row of rows) {
    const fact = parseFact(row);
    if (isProblem(fact)) return DAMAGED;
    const failed = await register.append(fact);
    // An earlier attempt may have stopped half-way.
    if (failed && failed.problem !== "fact-known") return failed;
  }
  return null;
}

async function seedHistory(): Promise<null | Problem> {
  const rows = await readList("demo/earlier.json");
  if (isProblem(rows)) return rows;
  const { history } = sampleWorld();
  const key = await history.key();
  if (isProblem(key)) return key;
  for (const [position, row] of rows.entries()) {
    const mail = readJsonMail(JSON.stringify(row), position);
    const message = isProblem(mail) ? mail : openMail(mail);
    if (isProblem(message)) return DAMAGED;
    const kept = await history.keep(fingerprint(message, key));
    if (isProblem(kept)) return kept;
  }
  return null;
}

/** Stores only: the sample has its own dates. */
function sampleWorld() {
  return worldOf(true, { now: () => new Date(`${PRACTICE_DAY}T00:00:00Z`) });
}

async function readList(path: string): Promise<readonly unknown[] | Problem> {
  const bytes = await readOwnFile(path);
  if (isProblem(bytes)) return bytes;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) ? value : DAMAGED;
  } catch {
    return DAMAGED;
  }
}
