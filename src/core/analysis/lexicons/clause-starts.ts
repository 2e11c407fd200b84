/** Words by which a new clause is known where nobody put a mark. Data only; `../run-ons.ts` reads it. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that do something in the clause that follows them, and are hardly ever done to. */
export const SUBJECTS = setOf(
  "i i'm im i've ive i'll i'd we we're we've weve we'll he he's hes he'll she she's shes she'll they they're theyre they've theyve they'll theyll " +
    "you're youre you've youve you'll youll it's its it'll there there's theres nobody noone",
);
/** Subjects that are as often objects: a new clause only after a joining word. */
export const EITHER = setOf(
  "you u ur it this that the my your our his her their no a nothing everyone somebody someone",
);
export const JOINING = setOf("and but so then also plus yet");
/** They open a clause before its subject comes. */
export const OPENING = setOf("if when unless please why");
/** After these a clause goes on: "which I", "if I", "I think I". */
export const HOLDING = setOf(
  "if when unless until till that which who whom whose what where why how because cos coz cuz bcos as than since while whilst although though whether before after like once " +
    "and but so or then also plus yet not is was are were am be do did does have has had can could will would should may might must shall " +
    "think know hope said say says swear promise bet guess believe suppose wish mean thought knew sure told tell telling asked ask feel felt reckon make let see saw wonder understand find found " +
    "the a an my your our his her their this these those every all time day way thing reason minute moment more much everything anything something nothing " +
    "to of for from with at in on by about into over just even only still never always really now",
);
/** A clause that begins so leans on the next one and is not cut from it. */
export const LEANING = setOf("if unless when until till once because while");
