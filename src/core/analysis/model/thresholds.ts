/** Data: from which share on a category is spoken of; made by `npm run train`. */
import type { Category } from "../finding.ts";

/* biome-ignore format: data */
export const THRESHOLDS: Readonly<Record<Category, number>> = {
  "threat.violence": 0.67768,
  "threat.property": 0.60852,
  "abuse.insult": 0.75408,
  "abuse.profanity": 0.40000,
  "abuse.discriminatory": 0.70000,
  "abuse.sexual": 0.62000,
  "stalking": 0.72196,
  "boundary": 0.72803,
  "safeguarding.self-harm": 0.74926,
  "safeguarding.other": 0.85276,
};
