/**
 * How words are mentioned and not used: somebody else's speech, what is written somewhere, what the writer is said to have
 * said. Data only.
 */
import { either } from "./either.ts";

/** Verbs of loud or hostile speech: what follows is speech, whatever it threatens. */
const CRIES =
  "shouted shouts shouting yelled yells yelling screamed screams screaming hissed hisses hissing mouthed mouths mouthing muttered mutters muttering murmured murmurs murmuring " +
  "bawled bawls bawling bellowed bellows bellowing hollered hollering roared roars snarled snarls sneered sneers jeered chanted chants chanting uttered utters shrieked shrieks growled sprayed spraying daubed scrawled scratched chalked carved";
/** Verbs of plain speech and of writing: an ally's threat may be passed on with them, so that only abuse is not heard. */
const TELLS = "said says say saying wrote writes writing texted texting posted posting typed tweeted";
/** Verbs that give somebody a name. */
const NAMES =
  "branded brands branding labelled labels labelling described describes describing termed terms terming dubbed nicknamed named referred refers referring";

/** What comes after these is told of whoever they have for a subject; where that is the writer, it is the writer's own. */
export const SPOKEN: readonly string[] = [
  `${either(CRIES)} !( by | back )`,
  "( said | says | went | goes ) ( i | we | your )",
  "( said | says | went | goes ) you !( know | see )",
  "( told | telling | tells ) ( me | us | him | her | them | my ~1 | our ~1 | the ~2 | a ~2 ) ( i | we | you )",
];
export const TOLD_ON: readonly string[] = [
  `${either(TELLS)} !( by | to | back | the | this | that | some | your | one | it | $title | letter | letters | parcels )`,
  `${either(TELLS)} ( that | to ( me | us | him | her | them | my | our | another | a ) )`,
  `${either(NAMES)} ~~6 as|a|an`,
  `${either(NAMES)} ( me | us | him | her | them | my ~1 | our ~1 )`,
  "( called | calls | calling | call ) ( me | us | him | her | them | somebody | someone | anybody | anyone | people | everyone | my ~2 | our ~2 | the ~3 a | your ~3 a | a ~3 a ) !( back | in | out | about | again | on | at | and | to )",
];

/** Words that mention others, with nobody to say them. */
export const MENTIONED: readonly string[] = [
  "( the | these | those | hearing | hear | use | used | using | with | racist | sexist | foul | exact | actual | very ) ~1 ( word | words | term | terms | phrase | phrases | expression | slur | slurs | insult | insults ) ( like | such as | including | was | were )? !( for | to | i | we | you | is | that | which | he | she | they | used | about | and | , )",
  "( called | hearing | hear | heard | names | words | terms | language | insults | slurs | things ) ( like | such as )",
  "( lines | messages | texts | comments | remarks | phrases | lyrics | chants ) ~5 ( like | such as )",
  "( hear | heard | hearing | heared ) ~5 ( say | call | shout | yell | mutter | mouth | use | remark | describe )",
  "( contains | contained | containing ) ~1 ( the ( word | words | sentence | line | phrase ) )?",
  "( translated | interpreted | transcribed | rendered | typed up ) ~2 as",
  "( use | uses | using | shouts | shout | cries | cry | chants | chorus | yells | accusations | mutterings ) of",
  "( text | message | note | post | email | voicemail | graffiti | sticker | poster | sign | letter | screenshot | card | caption | banner | placard | leaflet ) ~3 ( saying | reading )",
  "( a | the | his | her | their | your | an ) ~2 ( minutes | log | notes | report | record | file | statement | form | entry | transcript ) ~2 ( attribute | attributes | attributed | has me | have me | puts me | quotes | quote | records | describes | lists )",
  "( scratched | scrawled | sprayed | painted | daubed | carved | written | printed | stencilled ) ~9 :",
  "( had | if ) i ( said | called | written )",
  "( misheard | mistook | mistaken | mishears ) ~~6 as|for",
  "( comes | came | come | coming ) out with",
  "( quote | verbatim | in full | namely | to wit ) ( , | : )",
  "( the | his | her | their | whose | a ) ~1 ( nickname | epithet | answer | reply | response | greeting | wording | remark | sentence | stage name ) ~~4 ( was | is | were | : ) ( , )?",
  "( headed | titled | entitled | captioned | spelled | spells | spelt )",
  "( delete | remove | strike out | cross out | take out ) ( the ( word | words | line | phrase ) )",
];
/** After these words only abuse is mentioned: threats may end a sentence in the same way. */
export const MENTIONED_ABUSE: readonly string[] = [
  "( followed | ended | ends | ending | greeted | greet | greets | greeting | began | begins ) ~4 ( by | with )",
  "( resort | resorted | stoop | stooped | sink | sunk | descend | descended ) to",
  "( being | been | be | get | got | getting | gets | was | were ) ~1 ( called | branded | labelled | named | termed | dubbed | nicknamed )",
];

/** What comes before these, from the start of its clause, is mentioned. */
export const MENTIONED_AFTER: readonly string[] = [
  "in ( inverted commas | capitals | capital letters | block capitals | quotation marks | quotes | biro | marker pen | felt tip | red letters | spray paint | lipstick | chalk )",
  "( is | was ) a ( quotation | quote | line | lyric ) ( from | in )",
  "( is | was | were | are ) ( what | how ) ~~9 ( said | shouted | scratched | scrawled | sprayed | painted | written | wrote | called | yelled | screamed | heard | read | texted | says | hissed | told )",
  "( is | was | are ) ( not | never | hardly | no ) ~1 ( the way | a way | way | how | acceptable | old fashioned | a word | a nice | language | something ~2 ( say | call | hear ) )",
  "( is | was | are | were ) ~2 ( considered | deemed | thought ) ( acceptable | fine | ok | okay | banter | funny | normal )",
  "( appears | appeared | is written | was written | is scrawled | was scrawled | is sprayed | was sprayed | is painted | was painted ) ~1 ( above | on | below | in | across | under | beside | next | over )",
  ", ( says | said | reads | according to ) ( the | your | my | our | his | her | a ) ~3 ( sign | letter | leaflet | notice | sheet | poster | website | form | card | programme | script | nurse | doctor | dentist | priest | vicar )",
  ", as ( they say | the saying goes )",
  ", ( the | my | a ) ~1 ( nurse | doctor | dentist | priest | vicar | physio | midwife | surgeon ) said",
  ", ( he | she | they | the ~3 | somebody | someone | one of them ) ( said | says | shouted | yelled | screamed | hissed | muttered | shouts | went | goes | replied ) ~3 .",
];

/** Words that are mentioned between two others. */
export const MENTIONED_WITHIN: readonly string[] = [
  "( put | putting | puts | chalked | pasted | stuck | wrote | writes | posted | found | left ) ~~5 ( on | in | to | across ) ~1 ( my | our | his | her | the | a | me | their | your ) ~2 ( locker | door | cake | windscreen | file | wall | walls | chat | fence | van | list | card | car | desk | gate | notes | form | railings | report | bag | post | record )",
  `( have | had | has | having | get | got | gets | getting | hear | heard | hearing | find | found | see | saw ) ~~5 ( hissed | shouted | yelled | screamed | bawled | bellowed | muttered | whispered | sprayed | scrawled | scratched | daubed | painted | written | wrote | spat | chanted | hurled | thrown ) ~1 ( at | on | across | over | into | in | to | out ) ~1 ( me | us | him | her | them | my | our | his | the | a | this | someone | somebody )`,
];

/** What the writer is said, or denies, to have said: the rest of the clause is nobody's threat or abuse. */
export const IMPUTED: readonly string[] = [
  "( accuse | accuses | accused | accusing | accusation | allege | alleges | alleged | allegation | allegations | claim | claims | claimed | suggestion | suggestions | suggests | assertion | dispute | disputes | refute | deny | denies | denied ) ~6 ( me of | that i | i ) !( know | get | must | will | do | cannot )",
  "( says | said | say | states | stated | thinks | thought | believes | believed | maintain | maintains | insists | reported | reports | recorded | records | put down | put | has ) ~2 ( that )? i ~1 ( said | called | wanted to | want to | threatened to | threatened | vowed to | had threatened | intended to | planned to | meant to | was going to | branded | described | was about to )",
  "( at no ( point | time | stage ) | not once | never | neither | nor ) ~~7 ( i | we ) ~~2 ( call | called | refer | referred | describe | described | label | labelled | say | said | use | used | address | addressed | brand | branded | resort | resorted | threaten | threatened | lifted | lift )",
  "far be it from ( me | us ) to",
  "( would not | never | not ) ~1 ( dream | dreamt | dreamed ) of",
  "( sooner | rather ) ~~5 than ( call | say | tell | hurt | harm | lay | raise )",
  "( undertake | promise | promised | swear | agreed | agree | undertaken ) not to",
  "( there ( were | was | is | are ) | made | make | making ) ~1 ( no | not a | never any | not any ) ~1 ( threat | threats | mention ) ( to | of | that )",
  "( never | not ) ~1 ( say | said | speak | spoke | told | tell ) ~3 ( i | that )",
  "( untrue | not true | false | nonsense | laughable | rumour | idea | notion | allegation | fiction | mistake | accused of | written up as | minuted | understood ) ~3 ( that )? ( i | we | me | my )",
  "( it says | it said | has it | have it | got it | down as | down that | recorded | was recorded | flagged | record says | letter says | log says | notes say ) ~3 ( that )? ( i | we | my ~1 )",
  "( far from ( wanting | trying | planning | threatening ) | the last ( person | man | woman | one ) ( to | who would ) | would no more )",
  "not as ( though | if ) ( i | we ) ( want | wanted | meant | mean | would | intend | plan )",
  "( nor | neither ) ( would | will | did | shall | could | do | am | have ) ( i | we ) !( care | mind | rest | stop | forget | regret | hesitate )",
];
