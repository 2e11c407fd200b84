/** All rules. Nothing is read from them before the first message. Adding a rule: add a row to its category's file. */
import { LEXICON } from "../lexicons/index.ts";
import { HIDDEN } from "../lexicons/profanity.ts";
import type { RuleFile } from "../rule.ts";
import { RuleSet } from "../ruleset.ts";
import { ABUSE_DISCRIMINATORY } from "./abuse-discriminatory.ts";
import { ABUSE_DISCRIMINATORY_KINDS } from "./abuse-discriminatory-kinds.ts";
import { ABUSE_DISCRIMINATORY_SAID } from "./abuse-discriminatory-said.ts";
import { ABUSE_INSULT } from "./abuse-insult.ts";
import { ABUSE_INSULT_ASIDES } from "./abuse-insult-asides.ts";
import { ABUSE_INSULT_FIGURES } from "./abuse-insult-figures.ts";
import { ABUSE_INSULT_LIKENED } from "./abuse-insult-likened.ts";
import { ABUSE_INSULT_NAMES } from "./abuse-insult-names.ts";
import { ABUSE_INSULT_NOUNS } from "./abuse-insult-nouns.ts";
import { ABUSE_INSULT_WISHES } from "./abuse-insult-wishes.ts";
import { ABUSE_PROFANITY } from "./abuse-profanity.ts";
import { ABUSE_SEXUAL } from "./abuse-sexual.ts";
import { ABUSE_SEXUAL_DESIRE } from "./abuse-sexual-desire.ts";
import { ABUSE_SEXUAL_HINTED } from "./abuse-sexual-hinted.ts";
import { ACROSS } from "./across.ts";
import { ANCHORS, ANCHORS_ACROSS } from "./anchor-lines.ts";
import { BOUNDARY } from "./boundary.ts";
import { BOUNDARY_SIGNS } from "./boundary-signs.ts";
import { BOUNDARY_WAYS } from "./boundary-ways.ts";
import { SAFEGUARDING_OTHER } from "./safeguarding-other.ts";
import { SAFEGUARDING_OTHER_SEEN } from "./safeguarding-other-seen.ts";
import { SAFEGUARDING_OTHER_SIGNS } from "./safeguarding-other-signs.ts";
import { SAFEGUARDING_SELF_HARM } from "./safeguarding-self-harm.ts";
import { SAFEGUARDING_SELF_HARM_MEANT } from "./safeguarding-self-harm-meant.ts";
import { SAFEGUARDING_SELF_HARM_SETTLED } from "./safeguarding-self-harm-settled.ts";
import { SAFEGUARDING_SELF_HARM_SIGNS } from "./safeguarding-self-harm-signs.ts";
import { SAFEGUARDING_SELF_HARM_TOLD } from "./safeguarding-self-harm-told.ts";
import { SIGNAL_FILES } from "./signals.ts";
import { STALKING } from "./stalking.ts";
import { STALKING_SEEN } from "./stalking-seen.ts";
import { STALKING_SIGNS } from "./stalking-signs.ts";
import { STALKING_TOLD } from "./stalking-told.ts";
import { THREAT_PROPERTY } from "./threat-property.ts";
import { THREAT_PROPERTY_ACTS } from "./threat-property-acts.ts";
import { THREAT_PROPERTY_FATES } from "./threat-property-fates.ts";
import { THREAT_PROPERTY_HINTS } from "./threat-property-hints.ts";
import { THREAT_PROPERTY_SIGNS } from "./threat-property-signs.ts";
import { THREAT_VIOLENCE } from "./threat-violence.ts";
import { THREAT_VIOLENCE_ACTS } from "./threat-violence-acts.ts";
import { THREAT_VIOLENCE_DEEDS } from "./threat-violence-deeds.ts";
import { THREAT_VIOLENCE_FATES } from "./threat-violence-fates.ts";
import { THREAT_VIOLENCE_HINTS } from "./threat-violence-hints.ts";
import { THREAT_VIOLENCE_MENACE } from "./threat-violence-menace.ts";
import { THREAT_VIOLENCE_OUTCOMES } from "./threat-violence-outcomes.ts";
import { THREAT_VIOLENCE_VEILED } from "./threat-violence-veiled.ts";
import { VETOES } from "./vetoes.ts";

/** One file or more for each category, one for each signal. */
export const RULE_FILES: readonly RuleFile[] = [
  THREAT_VIOLENCE,
  THREAT_VIOLENCE_ACTS,
  THREAT_VIOLENCE_DEEDS,
  THREAT_VIOLENCE_FATES,
  THREAT_VIOLENCE_OUTCOMES,
  THREAT_VIOLENCE_VEILED,
  THREAT_VIOLENCE_HINTS,
  THREAT_VIOLENCE_MENACE,
  THREAT_PROPERTY,
  THREAT_PROPERTY_ACTS,
  THREAT_PROPERTY_FATES,
  THREAT_PROPERTY_HINTS,
  THREAT_PROPERTY_SIGNS,
  ABUSE_INSULT,
  ABUSE_INSULT_FIGURES,
  ABUSE_INSULT_NOUNS,
  ABUSE_INSULT_LIKENED,
  ABUSE_INSULT_ASIDES,
  ABUSE_INSULT_NAMES,
  ABUSE_INSULT_WISHES,
  ABUSE_PROFANITY,
  ABUSE_DISCRIMINATORY,
  ABUSE_DISCRIMINATORY_SAID,
  ABUSE_DISCRIMINATORY_KINDS,
  ABUSE_SEXUAL,
  ABUSE_SEXUAL_HINTED,
  ABUSE_SEXUAL_DESIRE,
  STALKING,
  STALKING_SIGNS,
  STALKING_SEEN,
  STALKING_TOLD,
  BOUNDARY,
  BOUNDARY_SIGNS,
  BOUNDARY_WAYS,
  SAFEGUARDING_SELF_HARM,
  SAFEGUARDING_SELF_HARM_SIGNS,
  SAFEGUARDING_SELF_HARM_TOLD,
  SAFEGUARDING_SELF_HARM_SETTLED,
  SAFEGUARDING_SELF_HARM_MEANT,
  SAFEGUARDING_OTHER,
  SAFEGUARDING_OTHER_SIGNS,
  SAFEGUARDING_OTHER_SEEN,
  ...SIGNAL_FILES,
];

/** Rules that look at two sentences together. */
export const RULES_ACROSS = new RuleSet({
  files: ACROSS,
  vetoes: VETOES,
  lexicon: LEXICON,
  hidden: [],
  anchors: ANCHORS_ACROSS,
});

export const RULES = new RuleSet({
  files: RULE_FILES,
  vetoes: VETOES,
  lexicon: LEXICON,
  hidden: HIDDEN,
  anchors: ANCHORS,
});
