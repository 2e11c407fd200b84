/**
 * How words are mentioned and not used: somebody else's speech, what is written somewhere, what the writer is said to have
 * said. Data only.
 */
import { either } from "./either.ts";

/** Verbs of loud or hostile speech: what follows is speech, whatever it threatens. */
const CRIES =
  "shouted shouts shouting yelled yells yelling screamed screams screaming hissed hisses hissing mouthed mouths mouthing muttered mutters muttering murmured murmurs murmuring " +
  "bawled bawls bawling bellowed bellows bellowing hollers hollered hollering roared roars snarled snarls sneered sneers jeered chanted chants chanting uttered utters shrieked shrieks growled growls barked barks sprayed spraying daubed scrawled scratched chalked carved";
/** Verbs of plain speech and of writing: an ally's threat may be passed on with them, so that only abuse is not heard. */
const TELLS = "said says say saying wrote writes writing texted texting posted posting typed tweeted";
/** What people are told to do in coarse words. */
const SENT_OFF =
  "( ( fuck | f | eff | piss | sod | bugger | feck | naff | jog | bog | do one | shut | stick | shove | stuff | suck | kiss | sit on | swivel | grow | get | go ) ~1 ( off | on | right off | it | it up | my | myself | himself | herself | themselves | yourself | lost | stuffed | fucked | out | one | to hell | up | bent | the fuck ~2 | to fuck ) )";
/** Somebody who is not the writer, as a subject. */
const SOMEBODY =
  "( he | she | they | who | somebody | someone | one of them | $title _ | ( the | your | a | an | this | that | another | their | his | her | two | some | one of your | one of the ) ~3 ( $staff | $folk ) )";
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
  "( told | telt | tellt | tells | telling ) ( me | us | him | her | them | people | everyone | the whole ~1 | my ~1 | our ~1 | ma ~1 | wor ~1 | the ~2 | a ~2 ) ( i | we | you | she | he | they | it ) ( am | are | is | was | were )",
  "( cried | cries ) ( me | us | him | her | them | my ~1 | our ~1 | ma ~1 | wor ~1 ) ( a | an | the | da a )",
  "( said | says | muttered | whispered | went ) , ( not | loudly | quietly | under | in a | with a | out loud | to nobody | clear as | bold as | as clear | plain as ) ~9 ,",
  "let out ~1 of ( him | her | them ) that",
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
  "( use | uses | using | shouts | shout | cries | cry | chants | chorus | yells | accusations | mutterings ) of !( the | his | her | your | their | my | our )",
  "( note | notes | letter | card | text | message | post it | sign | sticker | poster | banner | placard ) ~~7 it|which|that ( said | says | read | reads )",
  "( note | notes | post it | letter | sticker | card | placard | sign | poster | message ) ~5 with ( i am | i will | we are | we will | we | you are | you will )",
  "what was ( recorded | written | logged | noted | put | minuted | put down | written down ) ( , | is | was )",
  "( accused | accuses | accuse | suspected | capable ) of ~1 ( plotting | planning | threatening | wanting | trying | offering | intending | promising ) to",
  "( text | message | note | post | email | voicemail | graffiti | sticker | poster | sign | letter | screenshot | card | caption | banner | placard | leaflet ) ~3 ( saying | reading )",
  "( a | the | his | her | their | your | an ) ~2 ( minutes | log | notes | report | record | file | statement | form | entry | transcript ) ~2 ( attribute | attributes | attributed | has me | have me | puts me | quotes | quote | records | describes | lists )",
  "( had | if ) i ( said | called | written )",
  "( misheard | mistook | mistaken | mishears ) ~~6 as|for",
  "( comes | came | come | coming ) out with !( me | us | you | her | him )",
  "( quote | verbatim | in full | namely | to wit ) ( , | : )",
  "( the | his | her | their | whose | a ) ~1 ( nickname | epithet | answer | reply | response | greeting | wording | remark | sentence | stage name ) ~~4 ( was | is | were | : ) ( , )?",
  "( sent | posted | texted ) !( me | us | you | it | him | her | them | to | by | the | a | my | your ) ( i | you | we ) ( know | will | are | have | am )",
  "( found | written | wrote | scrawled | scratched | sprayed | daubed | stuck | left | pushed | pinned | posted ) ~~9 in ~1 ( felt tip | marker pen | permanent marker | marker | biro | capitals | capital letters | block capitals | red ink | spray paint | lipstick | chalk | crayon ) ,",
  "( down | quoted | recorded | minuted | noted | logged ) as ( having )? ( said | saying | threatened | threatening | told | telling | called | calling )",
  "( a | an | the | this | that | his | her | their ) ~1 ( note | post it | sticker | card | paper | banner | poster | t shirt | label | placard | letter | envelope | cake ) ~6 with ( i | we | you ) ( am | are | will | know | have )",
  "( name | names | nickname | word | words ) ~2 for ( me | him | her | us | them | my ~1 | people ) ~1 ( is | was | are | were )",
  "( captions | subtitles | autocorrect | spellcheck | software | translation | translator | predictive text | typist | scanner ) ~3 ( turned | changed | rendered | made | wrote | put | heard ) ~~5 ( into | to | as | it )",
  "( it | which | note | message | text | letter | sign | one ) ~1 ( read | reads ) ( i | we | you ) ( will | are | know | am | have )",
  "( titled | entitled | captioned | spelled | spells | spelt | ( letter | page | email | column | file | sheet | note | report | section | document | article | thread | notice ) ~2 headed )",
  "( note | voice note | voicemail | message | recording | clip | video | footage | tape ) ~3 of ( him | her | them | somebody | someone | a ~2 | the ~2 | my ~2 | your ~2 ) ~1 ( going | saying | telling | threatening | calling )",
  "( the | a | his | her | their | one | another | last | first | next ) ~2 ( text | message | note | email | voicemail | post | comment | reply | answer | letter ) ~4 ( was | were ) ( i | you | we | your )",
  "what ( i | we | she | he | they | my ~1 | our ~1 ) ~1 ( heard | got | had back | was told | were told | had to listen to ) ~5 ( was | were ) ( i | you | we | your | get | go | shut )",
  "( comments | replies | posts | wall | page | thread | chat | feed | messages ) ~5 ( are | is | was | were ) ~1 full of",
  "( called | heard | had | shouted | suffered | hear | get ) ~1 ( all sorts | every name under the sun | everything under the sun | names ) ,",
  "( from | on | using | with | in ) my ~1 ( account | address | email | phone | name | number | profile ) ~1 ( saying | that said | telling | threatening | claiming | calling )",
  "( delete | remove | strike out | cross out | take out ) ( the ( word | words | line | phrase ) )",
];
/** After these words only abuse is mentioned: threats may end a sentence in the same way. */
export const MENTIONED_ABUSE: readonly string[] = [
  "( followed | ended | ends | ending | greeted | greet | greets | greeting | began | begins ) ~4 ( by | with )",
  "( kept on | keeps on | going on | goes on | went on | started | starts | kicked off | laid into | having a go | had a go ) ~1 at ( me | us | her | him | them | my ~1 | our ~1 | the ~1 ) ,",
  "( being | been | be | get | got | getting | gets | was | were ) ~1 cried ( a | an )",
  "( told | tell | telling | say to | said to | shout at | shouting at | shouted at | swear at | swearing at | talk to ) ~1 ( mirror | kettle | telly | tv | radio | car | cat | dog | screen | computer | laptop | printer | satnav | scooter | boiler | budgie ) ~4 ,",
  "what ( i | he | she | we | they | my ~1 ) ~1 ( hears | hear | heard | repeats | repeat | is called | are called | get called | gets called | got called | was called | were called ) ~~6 ( is | was )",
  "( call | called | calling | calls | describe | describing | describes ) ( myself | ourselves ) ( a | an )",
  `${SOMEBODY} ~1 ( ask | asks | asked | asking ) ( us | her | him | them | my ~1 | our ~1 | another ~1 ) ( what | if | whether | when | where | how | who )`,
  "( men | lads | boys | callers | people | customers | punters ) ~3 ( ask | asks | asked | asking ) ( me | us | her | him | them | my ~1 | our ~1 )? ( what | if | whether | when | where | how | who )",
  "( to | for ) ( some | many | most | a lot | half ~2 | him | her | them | people ) ~4 ( i | we | my ~1 ) ~2 ( am | are | be | was | were ) ~2 ( nothing | anything | just | only | a | an ) ~1 but ~1",
  "( resort | resorted | stoop | stooped | sink | sunk | descend | descended ) to",
  "( being | been | be | get | got | getting | gets | was | were ) ~1 ( called | branded | labelled | named | termed | dubbed | nicknamed )",
];

/** What comes before these, from the start of its clause, is mentioned. */
export const MENTIONED_AFTER: readonly string[] = [
  "in ( inverted commas | capitals | capital letters | block capitals | quotation marks | quotes | biro | marker pen | felt tip | red letters | spray paint | lipstick | chalk )",
  "( now )? ( counts | counted | count | passes | passed ) ~1 ( as | for ) ( customer | good | normal | acceptable | professional | a ~1 ( service | greeting | answer | reply ) )",
  "( which )? ( is | was ) what ~3 ( put down | wrote down | took down | put | recorded | heard | noted )",
  "( is | was ) a ( quotation | quote | line | lyric ) ( from | in )",
  "( is | was | were | are ) ( what | how ) ~~9 ( said | shouted | scratched | scrawled | sprayed | painted | written | wrote | called | yelled | screamed | heard | read | texted | says | hissed | told )",
  "( is | was | are ) ( not | never | hardly | no ) ~1 ( the way | a way | way | how | acceptable | old fashioned | a word | a nice | language | something ~2 ( say | call | hear ) )",
  "( is | was | are | were ) ~2 ( considered | deemed | thought ) ( acceptable | fine | ok | okay | banter | funny | normal )",
  "( appears | appeared | is written | was written | is scrawled | was scrawled | is sprayed | was sprayed | is painted | was painted ) ~1 ( above | on | below | in | across | under | beside | next | over )",
  ", ( says | said | reads | according to ) ( the | your | my | our | his | her | a ) ~3 ( sign | letter | leaflet | notice | sheet | poster | website | form | card | programme | script | nurse | doctor | dentist | priest | vicar )",
  ", as ( they say | the saying goes )",
  "in ( his | her | their | some people 's | that ~1 's | your ~1 's | my ~1 's | other people 's ) eyes",
  "in the ( title | lyrics | script | dialogue | mouth of | novel | poem | song | film | play )",
  "( leaflet | sign | letter | form | page | notice | label | it | poster | website | card | email ) ~1 ( should | ought to | is meant to | was meant to | is supposed to | was supposed to ) ( say | read | have said | have read | be spelled | be spelt )",
  "( is | are | was | being ) ~1 ( ( play | film | book | song | band | show | pub | farm | beer | ale | horse | cocktail | boat ) 's ~2 ( title | name ) | ( our | my | his | her ) ~2 surname | a surname | a place name | the title of | what the ~1 is called )",
  ", ( i | we ) said , and ( we all | everybody | everyone | the whole ~1 | they all ) ( laughed | fell about | roared | giggled | fell )",
  ", ( the | my | our | a | his | her | your | one ~1 ) ~2 ( $staff | $folk ) ( said | says | shouted | yelled | screamed | hissed | muttered | replied | told ( me | us | him | her | them ) )",
  ", ( he | she | they | the ~3 | somebody | someone | one of them ) ( said | says | shouted | yelled | screamed | hissed | muttered | shouts | went | goes | replied ) ~3 .",
];

/** Words that are mentioned between two others. */
export const MENTIONED_WITHIN: readonly string[] = [
  `( was | were | been | got | get | gets | being | be ) ~1 ( told | invited | ordered | asked ) ~6 ( to | where to ) ${SENT_OFF}`,
  `${SOMEBODY} ~1 ( told | tells | telling | ordered | invited ) ( me | us | him | her | them | people | customers | everyone | my ~2 | our ~2 | the ~2 | a ~2 ) ~2 ( to | where to ) ${SENT_OFF}`,
  "( have | had | has | having | get | got | getting ) ~~5 posted ~1 ( to | on | in | into ) ~1 it",
  "( ( the | a | your | one ) ~3 ( $staff | $folk | youth | youths ) | he | she | they | who | somebody | someone | sign | leaflet | card | note ) ~4 ( said | says | shouted | screamed | yelled | told ( me | us | him | her | them ) ) ~1 ( you | your | oi | get | shut | move | i will ) ~6 , you ~1 ( $insultStrong | $insultHard )",
  "( sticker | note | card | sign | poster | post it | paper | label | banner | letter | cake | badge | shirt | mug | page | placard | jumper ) ~2 with ~~9 ( on it | on the front | written on it | across it | on the back | across the front )",
  "( i | we | she | he | they | my ~1 | our ~1 ) ( get | gets | got | hear | hears | heard | had ) ~~6 ( and worse | or worse | and the rest | and all that ) ~1 from",
  "( put | putting | puts | chalked | pasted | stuck | wrote | writes | posted | found | left ) ~~5 ( on | in | to | across ) ~1 ( my | our | his | her | the | a | me | their | your ) ~2 ( locker | door | cake | windscreen | file | wall | walls | chat | fence | van | list | card | car | desk | gate | notes | form | railings | report | bag | post | record )",
  `( have | had | has | having | get | got | gets | getting | hear | heard | hearing | find | found | see | saw ) ~~5 ( hissed | shouted | yelled | screamed | bawled | bellowed | muttered | whispered | sprayed | scrawled | scratched | daubed | painted | written | wrote | spat | chanted | hurled | thrown | posted | pushed | etched | keyed | carved | pinned | taped ) ~1 ( at | on | across | over | into | in | to | out | through ) ~1 ( me | us | him | her | them | my | our | his | the | a | this | someone | somebody )`,
];

/** What the writer is said, or denies, to have said: the rest of the clause is nobody's threat or abuse. */
export const IMPUTED: readonly string[] = [
  "( accuse | accuses | accused | accusing | accusation | allege | alleges | alleged | allegation | allegations | claim | claims | claimed | suggestion | suggestions | suggests | assertion | dispute | disputes | refute | deny | denies | denied ) ~6 ( me of | that i | i ) !( know | get | must | will | do | cannot )",
  "( says | said | say | states | stated | thinks | thought | believes | believed | maintain | maintains | insists | reported | reports | recorded | records | put down | put | has ) ~2 ( that )? i ~1 ( said | called | wanted to | want to | threatened to | threatened | vowed to | had threatened | intended to | planned to | meant to | was going to | branded | described | was about to )",
  "( at no ( point | time | stage ) | not once | never | neither | nor ) ~~7 ( i | we ) ~~2 ( call | called | refer | referred | describe | described | label | labelled | say | said | use | used | address | addressed | brand | branded | resort | resorted | threaten | threatened | lifted | lift )",
  "( am | was | were | is | are | being ) ~1 ( reported | said | alleged | recorded | noted | supposed | claimed | accused | understood | quoted | minuted ) ~1 ( to have | of having | of | as ) ~1 ( said | called | told | threatened | shouted | used | saying | calling | telling | threatening | using | shouting | branded | sworn | swearing )",
  "( is | was | it is | it was ) not me ~1 ( what | who | that | as )? ( say | said | says | sent | wrote | shouted | called )",
  "( they | he | she | you | somebody | someone | everyone | everybody | ( your | the ) ~2 ( $staff | $folk | record | log | file | letter | note | notes ) ) ~1 ( reckon | reckons | say | says | said | make out | makes out | made out | claim | claims | claimed | think | thinks | thought ) ~1 i ~1 ( told | said | threatened | called | shouted ) ~4 ( i | he | she | you | that | to )",
  "far be it from ( me | us ) to",
  "( would not | never | not ) ~1 ( dream | dreamt | dreamed ) of",
  "( sooner | rather ) ~~5 than ( call | say | tell | hurt | harm | lay | raise )",
  "( undertake | promise | promised | swear | agreed | agree | undertaken ) not to",
  "( there ( were | was | is | are ) | made | make | making ) ~1 ( no | not a | never any | not any ) ~1 ( threat | threats | mention ) ( to | of | that )",
  "( never | not ) ~1 ( say | said | speak | spoke | told | tell ) ~3 ( i | that )",
  "( complaint | report | rumour | story | claim | suggestion ) ~4 ( lodged | made | going round | going about | put in | filed | received ) ~1 that ( i | we | my )",
  "( untrue | not true | false | nonsense | laughable | rumour | idea | notion | allegation | fiction | mistake | accused of | written up as | minuted | understood ) ~3 ( that )? ( i | we | me | my )",
  "( it says | it said | has it that | have it that | got it that | have it down | got it down | down as | down that | recorded | was recorded | flagged | record says | letter says | log says | notes say ) ~3 ( that )? ( i | we | my ~1 )",
  "( far from ( wanting | trying | planning | threatening ) | the last ( person | man | woman | one ) ( to | who would ) | would no more )",
  "not as ( though | if ) ( i | we ) ( want | wanted | meant | mean | would | intend | plan )",
  "( nor | neither ) ( would | will | did | shall | could | do | am | have ) ( i | we ) !( care | mind | rest | stop | forget | regret | hesitate )",
];
