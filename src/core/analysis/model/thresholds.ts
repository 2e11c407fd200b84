/** Data: from which share on a category is spoken of; made by `npm run train`. */
import type { Category } from "../finding.ts";

/* biome-ignore format: data */
export const THRESHOLDS: Readonly<Record<Category, number>> = {
  "threat.violence": 0.67469,
  "threat.property": 0.54035,
  "abuse.insult": 0.65996,
  "abuse.profanity": 0.40000,
  "abuse.discriminatory": 0.70000,
  "abuse.sexual": 0.62000,
  "stalking": 0.56713,
  "boundary": 0.58615,
  "safeguarding.self-harm": 0.83941,
  "safeguarding.other": 0.77760,
};
