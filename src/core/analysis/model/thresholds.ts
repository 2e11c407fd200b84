/** Data: from which share on a category is spoken of; made by `npm run train`. */
import type { Category } from "../finding.ts";

/* biome-ignore format: data */
export const THRESHOLDS: Readonly<Record<Category, number>> = {
  "threat.violence": 0.77942,
  "threat.property": 0.68001,
  "abuse.insult": 0.83986,
  "abuse.profanity": 0.40000,
  "abuse.discriminatory": 0.70000,
  "abuse.sexual": 0.40000,
  "stalking": 0.67476,
  "boundary": 0.63786,
  "safeguarding.self-harm": 0.79749,
  "safeguarding.other": 0.86602,
};
