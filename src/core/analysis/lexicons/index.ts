/** The word lists that patterns name with `$`. Data only; an entry may name other lists. */
import { CONDITIONS } from "./conditions.ts";
import { GROUPS } from "./groups.ts";
import { INSULTS } from "./insults.ts";
import { PEOPLE } from "./people.ts";
import { PROFANITY } from "./profanity.ts";
import { SPEECH } from "./speech.ts";
import { VIOLENCE } from "./violence.ts";

export const LEXICON = {
  staff: PEOPLE.staff,
  others: PEOPLE.others,
  organisation: PEOPLE.organisation,
  family: PEOPLE.family,
  home: PEOPLE.home,
  ...SPEECH,
  ...VIOLENCE,
  ...INSULTS,
  ...PROFANITY,
  ...GROUPS,
  ...CONDITIONS,
} as const;
