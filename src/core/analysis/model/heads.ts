/** What the model is asked about a sentence. Knows names only, no weights. */
import type { Category } from "../finding.ts";

/** One figure each; `toxic` is the general one, which makes no finding of its own. */
export const HEADS = [
  "threat.violence",
  "threat.property",
  "abuse.insult",
  "abuse.profanity",
  "abuse.discriminatory",
  "abuse.sexual",
  "stalking",
  "boundary",
  "safeguarding.self-harm",
  "safeguarding.other",
  "toxic",
] as const satisfies readonly (Category | "toxic")[];
export type Head = (typeof HEADS)[number];

/** Each head's figure in 0..1. */
export type HeadScores = Readonly<Record<Head, number>>;
