/** Closed-class words and the few verbs that tell who speaks, in what mood, of whom. Data only. */
const words = (source: string): ReadonlySet<string> => new Set(source.split(" "));

export const HELPERS = words(
  "will would can could shall should may might must do does did am is are was were be been have has had get gets got getting going ought need needs cannot 's gets wants deserves better",
);
export const MODAL: Readonly<Record<string, "future" | "might" | "must">> = {
  will: "future",
  shall: "future",
  would: "might",
  could: "might",
  might: "might",
  may: "might",
  can: "might",
  should: "must",
  must: "must",
  ought: "must",
};
export const PAST_HELPERS = words("was were did had");
export const PERFECT_HELPERS = words("have has");
/** Before "to": the writer wants to. */
export const WISHES = words(
  "want wants wanna wish love like fancy tempted dying itching ready prepared minded mind intend intends plan plans planning mean aim hope hoping hopes happy glad willing determined decided resolved dream dreaming thinking think urge liable fit due set sworn vowed keen desperate longing temptation thought rather thinkin considering propose proposing promise undertake",
);
/** After "my": the writer wants to. */
export const INTENTS = words("intention intent plan aim purpose wish");
export const PAST_WISHES = words("wanted wished hoped intended planned meant aimed");
export const NEGATIONS = words("not never nobody neither nor cannot hardly without nowt");
/** "I will not hesitate to" says that they will. */
export const NO_DENIALS = words(
  "hesitate stop rest think only just until till unless joking kidding messing bluffing responsible guarantee promise help care matter mind afraid scared sure long alone ask warn",
);
export const CONDITIONS = words("if unless when whenever until till once wherever should");
export const JOINTS = words(
  "and but because so or then cause cos although though while whilst since as yet plus else otherwise which who that where",
);
export const BREAKS = words("but because so cause cos although though while whilst since yet which");
/** Verbs and nouns that hand the words over to somebody else when somebody else is their subject. */
export const SAYING = words(
  "said says say saying told tells tell telling shouted shouts shouting screamed screaming texted texts wrote writes writing heard yelled yelling muttered whispered claims claimed claiming warned " +
    "warning promised swore swears keeps replied replies asked asks asking called calls calling emailed messaged threatened threatens threatening threaten alleges alleged accused accuses accusing announced " +
    "declared insisted insists insisting reckons suggested implied mentioned commented remarked quoted quotes sang sings joked jokes describes described refers referred states stated " +
    "published posted posts tweeted posting boasted bragged bragging thinks believes believed termed dubbed labelled labels branded",
);
/** Before a verb of saying these leave nobody who says it: "so called". */
export const NO_SPEAKER = words("nobody noone so");
/** After a verb of saying these are what was said, and no words follow: "wrote it down". */
export const WHAT_WAS_SAID = words("it this back down off up of for by");
export const PASSIVE = words("was were been being got is are am get gets getting be");
export const TOLD = words(
  "told called threatened warned asked accused described labelled branded termed dubbed referred",
);
export const PAST_VERBS = words(
  "went came got took gave made put ran left lost found told said had did kept sent bought brought caught broke fell felt grew held knew lay led met paid rang rode rose sat saw sold shook shot shut slept spent stood stole struck swore threw thought wore won wrote hit hurt cut let burst beat bit blew built burnt chose drank drew drove dug ate flew forgot fought froze hid hung laid lent lit meant bled read rode sang sank spat split spoke spun stuck stung swept swam swung taught tore woke",
);
/** Words between a subject and its verb. */
export const ADVERBS = words(
  "just really actually still always never ever only even also then now soon probably definitely certainly personally gladly happily honestly quite rather simply truly finally already once kindly seriously literally fully well very all both so too eventually obviously clearly",
);
export const DETERMINERS = words(
  "your the that this these those a an another every any each some his her their whichever",
);
export const THIRD = words("he she they him her them");
export const SOMEONE = words(
  "someone somebody anyone anybody whoever nobody everyone everybody whichever noone one some somebodys who",
);
export const THINGS = words("it there this that these those what everything something nothing");
export const ALLIES = words(
  "lads boys mates mate brother brothers sons son cousins cousin dad father uncle uncles husband wife family crew bloke nephew nephews friends friend gang boyfriend girlfriend partner fella " +
    "solicitor daughter mum mother nan sister missus dog dogs",
);
/** Verbs whose past is written like their present: after a condition they tell what will be. */
export const SAME_IN_PAST = words("put hit hurt cut let burst beat split shut set");
