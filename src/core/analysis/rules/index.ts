/** All rules, built once. Adding a rule: add a row to its category's file. */
import { LEXICON } from "../lexicons/index.ts";
import { HIDDEN } from "../lexicons/profanity.ts";
import type { RuleFile } from "../rule.ts";
import { buildRuleSet } from "../ruleset.ts";
import { ABUSE_DISCRIMINATORY } from "./abuse-discriminatory.ts";
import { ABUSE_INSULT } from "./abuse-insult.ts";
import { ABUSE_PROFANITY } from "./abuse-profanity.ts";
import { ABUSE_SEXUAL } from "./abuse-sexual.ts";
import { BOUNDARY } from "./boundary.ts";
import { SAFEGUARDING_OTHER } from "./safeguarding-other.ts";
import { SAFEGUARDING_SELF_HARM } from "./safeguarding-self-harm.ts";
import { SIGNAL_FILES } from "./signals.ts";
import { STALKING } from "./stalking.ts";
import { THREAT_PROPERTY } from "./threat-property.ts";
import { THREAT_VIOLENCE } from "./threat-violence.ts";
import { VETOES } from "./vetoes.ts";

/** One file for each category and signal. */
export const RULE_FILES: readonly RuleFile[] = [
  THREAT_VIOLENCE,
  THREAT_PROPERTY,
  ABUSE_INSULT,
  ABUSE_PROFANITY,
  ABUSE_DISCRIMINATORY,
  ABUSE_SEXUAL,
  STALKING,
  BOUNDARY,
  SAFEGUARDING_SELF_HARM,
  SAFEGUARDING_OTHER,
  ...SIGNAL_FILES,
];

export const RULES = buildRuleSet(RULE_FILES, VETOES, LEXICON, HIDDEN);
