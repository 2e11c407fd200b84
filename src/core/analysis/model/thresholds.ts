/** Data: from which share on a category is spoken of; made by `npm run train`. */
import type { Category } from "../finding.ts";

/* biome-ignore format: data */
export const THRESHOLDS: Readonly<Record<Category, number>> = {
  "threat.violence": 0.70500,
  "threat.property": 0.64659,
  "abuse.insult": 0.70371,
  "abuse.profanity": 0.40000,
  "abuse.discriminatory": 0.77856,
  "abuse.sexual": 0.62000,
  "stalking": 0.68003,
  "boundary": 0.59971,
  "safeguarding.self-harm": 0.78172,
  "safeguarding.other": 0.80049,
};
