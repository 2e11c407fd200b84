/** Data: from which share on a category is spoken of; made by `npm run train`. */
import type { Category } from "../finding.ts";

/* biome-ignore format: data */
export const THRESHOLDS: Readonly<Record<Category, number>> = {
  "threat.violence": 0.69798,
  "threat.property": 0.65890,
  "abuse.insult": 0.79686,
  "abuse.profanity": 0.40000,
  "abuse.discriminatory": 0.84000,
  "abuse.sexual": 0.62000,
  "stalking": 0.65302,
  "boundary": 0.60000,
  "safeguarding.self-harm": 0.76714,
  "safeguarding.other": 0.80701,
};
