/** Candidates that the quick reading of clauses leaves in doubt are read again with compromise. Knows no rule by name. */
import type { Seen } from "./candidates-in-message.ts";
import { type Language, loadLanguage } from "./language.ts";

/** A sentence is read again at most up to here. */
const LONGEST_READ = 400;

/** The candidates; those whose words lack the grammar that their row asks for are vetoed. Where compromise cannot be loaded, all stand. */
export async function readAgain(
  text: string,
  seen: readonly Seen[],
  load: () => Promise<Language> = loadLanguage,
): Promise<readonly Seen[]> {
  if (!seen.some(isDoubtful)) return seen;
  const language = await load().catch(() => null);
  if (!language) return seen;
  return seen.map((one) => (isDoubtful(one) && !holds(text, one, language) ? vetoed(one) : one));
}

/** Only a row that asks for grammar, and only where the clause has no helping verb to tell it by. */
function isDoubtful({ candidate: { rule, vetoed: veto, plain } }: Seen): boolean {
  return rule.row.grammar !== undefined && veto === null && !plain;
}

/** The sentence is read from the words found on: what follows tells a verb from a noun. */
function holds(text: string, { reading, candidate: { rule, words } }: Seen, language: Language): boolean {
  const from = reading.tokens[Math.max(0, words.first - 2)]?.start ?? reading.start;
  return language.holds(text.slice(from, Math.min(reading.end, from + LONGEST_READ)), rule.row.grammar ?? "");
}

function vetoed(seen: Seen): Seen {
  return { ...seen, candidate: { ...seen.candidate, vetoed: "grammar" } };
}
