/** One figure per head from the rules that spoke. For evaluation only. */
import type { Candidate } from "./candidates.ts";
import type { Scores } from "./finding.ts";

/** How much of a rule's strength is left when something speaks against it. */
const VETOED = 0.25;

/** The strongest rule of each head; a vetoed rule counts a quarter. */
export function scoresOf(candidates: readonly Candidate[]): Scores {
  const scores = { threat: 0, abuse: 0, sexual: 0, "self-harm": 0 };
  for (const { rule, vetoed } of candidates) {
    const head = headOf(rule.category);
    const strength = (rule.row.strength ?? 0.9) * (vetoed ? VETOED : 1);
    if (head) scores[head] = Math.max(scores[head], strength);
  }
  return scores;
}

function headOf(category: string): keyof Scores | null {
  if (category.startsWith("threat.")) return "threat";
  if (category === "abuse.sexual") return "sexual";
  if (category.startsWith("abuse.")) return "abuse";
  return category === "safeguarding.self-harm" ? "self-harm" : null;
}
