/** Data: from which share on a category is spoken of; made by `npm run train`. */
import type { Category } from "../finding.ts";

/* biome-ignore format: data */
export const THRESHOLDS: Readonly<Record<Category, number>> = {
  "threat.violence": 0.65274,
  "threat.property": 0.57223,
  "abuse.insult": 0.68560,
  "abuse.profanity": 0.40000,
  "abuse.discriminatory": 0.71865,
  "abuse.sexual": 0.62000,
  "stalking": 0.58032,
  "boundary": 0.60318,
  "safeguarding.self-harm": 0.79868,
  "safeguarding.other": 0.77596,
};
