/** Data: from which share on a category is spoken of; made by `npm run train`. */
import type { Category } from "../finding.ts";

/* biome-ignore format: data */
export const THRESHOLDS: Readonly<Record<Category, number>> = {
  "threat.violence": 0.65901,
  "threat.property": 0.77302,
  "abuse.insult": 0.73305,
  "abuse.profanity": 0.40000,
  "abuse.discriminatory": 0.84000,
  "abuse.sexual": 0.62000,
  "stalking": 0.61697,
  "boundary": 0.60000,
  "safeguarding.self-harm": 0.69919,
  "safeguarding.other": 0.80000,
};
