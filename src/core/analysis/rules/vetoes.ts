/** What keeps rules from speaking by the words around: denial, idiom, rulebook, law, play, another's experience. Data only; see also fact-vetoes.ts. */
import type { Veto } from "../rule.ts";

/** Years that are long over. */
const GONE =
  "1950 | 1955 | 1960 | 1961 | 1962 | 1963 | 1964 | 1965 | 1966 | 1967 | 1968 | 1969 | 1970 | 1971 | 1972 | 1973 | 1974 | 1975 | 1976 | 1977 | 1978 | 1979 | 1980 | 1981 | 1982 | 1983 | 1984 | 1985 | 1986 | 1987 | 1988 | 1989 | 1990 | 1991 | 1992 | 1993 | 1994 | 1995 | 1996 | 1997 | 1998 | 1999 | 2000 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016";

export const VETOES: readonly Veto[] = [
  {
    id: "suffered",
    scope: "over",
    match: [
      "$hurtHard ( me | us | myself | ourselves | itself )",
      "$hurtHard my !own ( $body | mum | dad | son | daughter | wife | husband | mother | father )",
      "$break my ~1 $body",
      "after|to|at|on|behind|for me !and",
    ],
  },
  {
    id: "frail",
    scope: "before",
    match: [
      "( he | she | mum | dad | mother | father | nan | gran | grandad | who ) ~1 ( is | was ) ~2 ( elderly | frail | eighty | ninety | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 )",
    ],
  },
  {
    id: "denied",
    scope: "near",
    match: [
      "( no | not ) ~1 ( intention | intend | wish | desire | want | plan ) ~2 ( of | to )",
      "would not|never ~3 ( hurt | harm | wish | dream | want | touch | threaten )",
      "( not | never | no ) ~2 ( a threat | threatening | a violent | violent person )",
      "( did not | never ) ~1 ( say | said | threaten | threatened | mean )",
      "without ~2 ( hurting | harming | killing )",
      "( say | said | saying | wrote | meant | typed ) ~2 i ( would | will | had | might | could )",
      "( autocorrect | back in the day | it was a stupid remark )",
    ],
  },
  {
    id: "policy",
    scope: "near",
    match: [
      "$rulebook ~5 ( says | states | lists | defines | describes | mentions | includes | covers | bans | forbids | about | on )",
      "zero tolerance",
      "( your | the | our ) ~4 ( policy | procedure | guidance | leaflet | protocol | poster ) ~2 ( threats | violence | abuse )",
    ],
  },
  {
    id: "lawful",
    scope: "near",
    match: ["$legal"],
  },
  {
    id: "play",
    scope: "near",
    match: [
      "$game",
      "( at | in | over ) ( chess | darts | golf | the quiz | the game | the match | the show | the play | the film | cards )",
      "( on points | in the final | in the race | in round )",
    ],
  },
  {
    id: "condemned",
    scope: "before",
    match: [
      "( saying | calling | claiming | suggesting | believing | implying ) ~3",
      "( statement | statements | comment | comments | jokes | talk ) ~1 ( about | that | like )",
      "( wrong | disgusting | hateful | unacceptable | racist | never acceptable | never ok | never okay | not ok | not okay | absurd | ignorant ) to ( say | call | think | claim | suggest | believe )",
      "( cannot | can not | do not | must not | should not | never | stop ) ~2 ( call | say | calling | saying | claim )",
      "( anyone | people | someone | those | whoever ) ~1 ( who )? ( says | say | thinks | think | calls | call | believes | believe | claims )",
      "( idea | myth | lie | stereotype | notion | view ) that",
      "( no one | nobody ) should",
    ],
  },
  {
    id: "paper",
    scope: "near",
    match: [
      "( report | reports | letter | award | cheque | flowers | tea | cake | cakes | photo | poster | card | hedge | table | weeds | job | surgery hours )",
      "( sorry | apologise | apology | apologies | regret | ashamed )",
      "( autocorrect | typo | misprint )",
    ],
  },
  {
    id: "mended",
    scope: "near",
    match: [
      "( my | our ) ~2 $theirThing",
      "( please | kindly | leaflet | letter | letters | form | card | note | keys | invoice | bill | vote | petition | complaint | evidence | photo | photos | tea | appointment | email | emails | password | permission | paperwork )",
      "( hedge | moss | weeds | ivy | brambles )",
      "( leak | leaking | mould | wiring | faulty | fault | cladding | storm | wind | vandals | youths | yobs | arsonist | arsonists )",
      "( my | our ) ~1 ( account | email | data | details )",
    ],
  },
  {
    id: "care",
    scope: "near",
    match: [
      "( with | to ) ( kindness | pieces | bits with love )",
      "i love you to bits",
      "( sun | bug | bullet ) bites|proof|cream",
      "( hit | strike | smash | break | kick | beat ) ~2 ( the road | the gym | the shops | the record | a habit | off | up a fuss )",
    ],
  },
  {
    id: "idiom",
    scope: "over",
    match: [
      "kill+ ( two birds | time | the mood | off the | for a | for some )",
      "could ( murder | throttle | skin | swing for | cheerfully )",
      "( could | would ) have ~1 ( killed | murdered | cried | died | strangled | throttled | kicked )",
      "murder ( a | some ) ( cup | curry | pint | tea | coffee | brew | sandwich )",
      "( slap | slapped | smack ) ( on the wrist | on the wrists | a | sticker | label | some | bang )",
      "kick+ ( up a fuss | up a stink | myself | off | the bucket | the can | up | the habit )",
      "stab+ ( in the dark )",
      "beat+ ( about | around ) the bush",
      "beat+ ( it | the queue | the traffic | by | me to | us to )",
      "shoot ( the messenger | an email | me | us | over )",
      "hit+ ( the roof | the nail | a brick wall | a wall | the button | send | reply | the phone | it off | home )",
      "break+ ( the bank | the ice | the news | your promise | your word | the law | the rules | down | my heart | our hearts | his heart | her heart | even )",
      "break a leg",
      "bury+ ( the hatchet | my | our | his | her ~1 ( mum | dad | mother | father ) | your head in | you in | you under )",
      "hang+ ( on | up | around | about | over | out | it | them up )",
      "cut ( the | my | our | a | off by | us | it | costs | back | down | corners | through | to the | you some | him some | her some | you off | him off | her off )",
      "bite the|your|my bullet|tongue",
      "choke+ on my",
      "burn+ ( the | through | out | a hole | my | our | money | cash | bridges )",
      "end+ ( this | of | with | in | at | that | it a )",
      "( spit | push | tie | pin | nail | throw | drag | wipe | launch | chuck ) ~1 ( it | them | him | her | you | anyone | someone | everyone | people ) ~1 ( down to | out of | off | up on | under the bus | in with | about | into | a lifeline | back | for | to | on | through )",
      "( wring | washing | shake ) ~1 hands",
      "poke fun",
      "pull+ ( my | your | his | her ) ~1 ( leg | legs | weight | socks | finger out )",
      "( over my dead body | on your hands )",
      "take+ ~3 out of ( school | class | lessons | care | hospital | nursery | college | the home | the school | the equation )",
      "( hit | strike | beat ) ~1 ( you | him | her | them | anyone | everyone ) ~1 ( as | with a bill | with fees | with charges | hard in | in the pocket | with a fine )",
    ],
  },
  {
    id: "asked",
    scope: "before",
    match: [
      "( as if | as though )",
      "( like ) ( somebody | someone | a )",
      "how would you feel",
      "imagine if",
      "what if",
      "do i have to",
      "do you want me to",
      "am i supposed to",
      "would you like it if",
    ],
  },
  {
    id: "selfInsult",
    scope: "over",
    match: [
      "( i am | was | feel | felt | look | looked | sound | call me ) ~3 ( $insultStrong | $insultHard )",
      "( make | makes | made | making | treat | treats | treated | treating | left | leaves | take | takes | took | taken | taking | mistake | mistook ) ~1 ( me | us | people | customers | patients | tenants | everyone | residents ) ~4 ( $insultStrong | $insultHard )",
      "( me | us ) ~1 ( for | as | like ) ~2 $insultStrong",
      "( like | as if | as though ) ( i am | i was | we are | we were | i | we | someone ) ~4 ( $insultStrong | $insultHard )",
      "$insultStrong ( that | as ) i am",
      "what ~2 $insultStrong ( i am | am i )",
      "( $insultStrong | $insultHard ) ( here | me )",
      "( silly | stupid | daft | lazy | dozy | old ) me",
      "( treated | talked to | spoken to | spoke to | talk to | speak to ) ~1 ( me | us )? like ~3 ( $insultStrong | $insultHard )",
      "( more | bigger ) ~1 fool me",
      "my own ~2 $insultStrong",
      "( i | we ) ( am | was | were | are | may be | must be | might be ) ~1 ( not )? ~3 ( $insultStrong | $insultHard )",
      "( you | they | he | she ) ~1 ( think | thinks | thought | believe | assume | must think | must take ) ~2 ( i am | we are | i was | me | us | people | everyone ) ~2 ( $insultStrong | $insultHard )",
    ],
  },
  {
    id: "comparedSelf",
    scope: "before",
    match: [
      "( felt | feel | feeling | looked | sounded | left ) ~1 like",
      "( lol | haha )",
      "not saying|suggesting ~3 ( are | is )",
    ],
  },
  {
    id: "kind",
    scope: "near",
    match: [
      "bless ( him | her | them | you )",
      "( heart of gold | good as gold | salt of the earth | lucky | love | loved | adore | adorable | star | legend | gem | angel | saint | brilliant | wonderful | fantastic | kind | patient | lovely ) ~2 ( old | little )? ( cow | git | sod | so and so | devil | bugger | bastard | dog | pig | pigs | toad | monkey | monkeys )",
      "( thank | thanks ) ~4 ( you | him | her | them )",
      "( funny | cheeky | jammy | lucky | poor | clever | dear | sweet | silly | brave ) ( old | little )? ( sod | so and so | bugger | git | monkey | monkeys | devil | cow | thing | toad | pig | dog | muppet )",
    ],
  },
  {
    id: "wordTalk",
    scope: "near",
    match: [
      "( the | word | words | term | terms | name ) ( word | term | slur | label )",
      "( call | called | calls | calling ) ( me | us | him | her | them | my ~1 | our ~1 )",
      "( racist | homophobic | sexist | hate ) ( abuse | slur | slurs | language | graffiti | crime | bullying | remark | remarks | comment | comments )",
    ],
  },
  {
    id: "sexualComplaint",
    scope: "near",
    match: [
      "( told | asked | said | kept | tried | offered | called | messaged | texted | sent | touched | groped | grabbed | stroked ) ~1 ( me | my | her ) ~3",
      "( complain | complaint | complaining | report | reporting | reported | inappropriate | uncomfortable | unwanted | harassed | harassment | allegation ) ~4",
    ],
  },
  {
    id: "supposed",
    scope: "near",
    match: [
      "( imagine | suppose | supposing | what if | if it was | if it were | if that was | if this was | put yourself | would you | how would )",
    ],
  },
  {
    id: "goodwill",
    scope: "near",
    match: [
      "( hope | thank | thanks | thankyou | congratulations | grateful | lovely to meet | kind regards | please )",
    ],
  },
  {
    id: "selfDenied",
    scope: "before",
    match: [
      "( not | never ) ( going to | gonna | thinking of | thinking about | contemplating | considering | planning to | planning | about to | one to )",
      "i ( am | was ) not ( suicidal | depressed | about to )",
      "would never",
    ],
  },
  {
    id: "selfIdiom",
    scope: "over",
    match: [
      "( not | never ) ~2 suicidal",
      "( blood pressure | hold music | insurance | broadband | tv | package | contract | subscription | tenancy | lease | direct debit | landline )",
      "suicide ( awareness | prevention | training | charity | rates | statistics | watch | squad | bomber | mission | hotline | helpline | policy )",
      "self harm ( policy | training | team | awareness | rates | statistics )",
      "( jump | jumping ) ( off the bus | ship | the queue | on the bandwagon )",
      "end ( it | this ) ( there | here )",
    ],
  },
  {
    id: "bereaved",
    scope: "near",
    match: [
      "( brother | sister | mother | father | mum | dad | son | daughter | husband | wife | friend | nephew | niece | uncle | aunt | cousin | partner | mate | grandson | lad | boy | girl | man | woman ) ~4 ( took ( his | her ) own life | killed ( himself | herself ) | hanged ( himself | herself ) | died | committed suicide | ended ( his | her ) life )",
      "( he | she ) ~1 ( took | ended | killed | hanged | committed | died )",
    ],
  },
  {
    id: "distressDenied",
    scope: "over",
    match: [
      "i am not ~2 ( angry | upset | scared | at the end | frightened | desperate )",
      "overwhelmed by the ~2 ( help | kindness | amount )",
      "( not being | without being ) dramatic",
    ],
  },
  {
    id: "conditionAsWord",
    scope: "near",
    match: [
      "blind ( corner | bend | spot | eye | summit | twat | drunk | trust | date | side )",
      "( swear | swore | sworn ) blind",
      "deaf ears",
      "( blind | deaf ) to",
      "( disabled | disability ) ( account | link | button | bay | bays | parking | toilet | toilets | feature | login | adviser | officer | access | badge | people | person )",
      "( login | button | link | account | function | feature | bookings ) ~3 disabled",
      "( statement | account | bill | invoice | brake ) adjustment",
      "( funeral | bereavement ) ( director | directors | plan | car | parlour | service | leave | team )",
      "( epilepsy | autism | dementia | cancer | stroke ) ( week | day | month | awareness | charity | research | unit | ward | clinic | team | nurse | service | friendly )",
    ],
  },
  {
    id: "longAgo",
    scope: "near",
    match: [
      "( years | decades ) ( ago | since | back )",
      "( as a | when i was a | when i was ) ~1 ( child | boy | girl | teenager | young | younger | kid | little | student | teen | at school | at college | at university )",
      "when i was ~1 ( eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | teens | twenties )",
      "( in my ) ( teens | twenties | thirties | youth )",
      "( long ago | a lifetime ago )",
      `in ~1 ( ${GONE} )`,
      "at ( twelve | thirteen | fourteen | fifteen | sixteen ) i",
    ],
  },
  {
    id: "historic",
    scope: "sentence",
    match: [
      `( in | since | from | until | till | to ) ~1 ( ${GONE} )`,
      "( historic | historical | redress | used to be | no longer living | died in | is dead now | in prison now | jailed | sentenced | convicted )",
      "( in the | the ) ( fifties | sixties | seventies | eighties | nineties | 50s | 60s | 70s | 80s | 90s )",
    ],
  },
];
