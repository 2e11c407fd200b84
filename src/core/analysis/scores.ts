/** One figure per head from the rules that spoke. For evaluation only. */
import type { Candidate } from "./candidates.ts";
import type { Scores } from "./finding.ts";

/** How much of a rule's strength is left when something speaks against it. */
const VETOED = 0.05;

/** The strongest rule of each head; a vetoed rule hardly counts. */
export function scoresOf(candidates: readonly Candidate[]): Scores {
  const scores = { threat: 0, abuse: 0, sexual: 0, "self-harm": 0 };
  for (const { rule, vetoed } of candidates) {
    const head = headOf(rule.file.category);
    const strength = (rule.row.strength ?? 0.9) * (vetoed ? VETOED : 1);
    if (head) scores[head] = Math.max(scores[head], strength);
  }
  return scores;
}

/** How far a rule that speaks moves the model's figure, on the scale of its sums. Set on held-out sentences. */
const LIFT = 2.5;

/** Two voices as one: the model's figures, each lifted by the rules that spoke. */
export function joined(model: Scores, rules: Scores): Scores {
  const lift = (share: number, strength: number): number => share / (share + (1 - share) * Math.exp(-LIFT * strength));
  return {
    threat: lift(model.threat, rules.threat),
    abuse: lift(model.abuse, rules.abuse),
    sexual: lift(model.sexual, rules.sexual),
    "self-harm": lift(model["self-harm"], rules["self-harm"]),
  };
}

function headOf(category: string): keyof Scores | null {
  if (category.startsWith("threat.")) return "threat";
  if (category === "abuse.sexual") return "sexual";
  if (category.startsWith("abuse.")) return "abuse";
  return category === "safeguarding.self-harm" ? "self-harm" : null;
}
