/** Data: from which figure on a head speaks; made by `npm run train`. */
import type { Category } from "../finding.ts";

/* biome-ignore format: data */
export const THRESHOLDS: Readonly<Record<Category, number>> = {
  "threat.violence": 0.86872,
  "threat.property": 0.66581,
  "abuse.insult": 0.98155,
  "abuse.profanity": 1.01000,
  "abuse.discriminatory": 0.98613,
  "abuse.sexual": 0.57171,
  "stalking": 0.86305,
  "boundary": 0.81723,
  "safeguarding.self-harm": 0.95791,
  "safeguarding.other": 0.92502,
};
