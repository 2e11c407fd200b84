/** The word lists that patterns name with `$`: single words first, then ` / ` before every further entry. Data only. */
import { CONDITIONS } from "./conditions.ts";
import { AGES, GROUPS as GROUP_WORDS, MIDDLE } from "./group-words.ts";
import { GROUPS } from "./groups.ts";
import { INSULTS } from "./insults.ts";
import { PEOPLE } from "./people.ts";
import { PROFANITY } from "./profanity.ts";
import { PROPERTY } from "./property.ts";
import { RISK } from "./risk.ts";
import { SEXUAL } from "./sexual.ts";
import { SPEECH } from "./speech.ts";
import { VEILED } from "./veiled.ts";
import { VIOLENCE } from "./violence.ts";

export const LEXICON = {
  ...PEOPLE,
  ...SPEECH,
  ...VIOLENCE,
  ...VEILED,
  ...PROPERTY,
  ...INSULTS,
  ...PROFANITY,
  ...GROUPS,
  /** Every group alike, so that a rule cannot hang on which one is named. */
  anyGroup: [...GROUP_WORDS.keys()].filter((word) => !word.includes(" ")).join(" "),
  /** The same with kinds that are named more rarely: a row that asks for one asks for all. */
  anyKind: `${[...GROUP_WORDS.keys()].join(" ")} ${GROUPS.moreKinds}`,
  anyAge: [...AGES, ...MIDDLE].join(" "),
  ...SEXUAL,
  ...RISK,
  ...CONDITIONS,
} as const;
