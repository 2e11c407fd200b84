/** What a finding says where the model alone spoke. Data only. */
import type { Category } from "../finding.ts";

/** The plain sentence shown to staff where the model alone spoke. */
export const MODEL_WHY: Readonly<Record<Category, string>> = {
  "threat.violence": "This sentence reads like others that say someone will or may be hurt.",
  "threat.property": "This sentence reads like others that say something will be damaged.",
  "abuse.insult": "This sentence reads like others that insult a person.",
  "abuse.profanity": "This sentence reads like others with strong swearing.",
  "abuse.discriminatory": "This sentence reads like others that run people down for who they are.",
  "abuse.sexual": "This sentence reads like others that make a sexual remark to staff.",
  stalking: "This sentence reads like others that show someone is being watched or followed.",
  boundary: "This sentence reads like others that ask staff for a personal favour or contact.",
  "safeguarding.self-harm": "This sentence reads like others from people who may harm themselves.",
  "safeguarding.other": "This sentence reads like others about someone who is at risk of harm.",
};
