/** Signs that stand in two sentences: the thing in one, what becomes of it in the next. Data only. */
import type { RuleFile } from "../rule.ts";

export const ACROSS_SIGNS: readonly RuleFile[] = [
  {
    category: "threat.property",
    vetoes: ["reported", "policy", "lawful", "play"],
    quote: "words",
    rows: [
      {
        id: "thing-then-means",
        match: [
          "$goods ~~9 , ~~9 $toolsHard",
          "$toolsHard ~~9 , ~~9 ( your | his | her | their ) ~2 $goods",
          "$goods ~~9 , ~~5 ( i | we | my ~1 ) ~2 ( have | own | got | bought | bring | bringing | take | know | still have ) ~4 $tools",
          "( your | his | her | their | the | that ) ~2 $goods ~~9 , ~~9 $incendiary",
          "$incendiary ~~9 , ~~9 ( your | his | her | their | the | that ) ~2 $goods",
          "$openAir ~~9 , ~~5 ( digger | jcb | tractor | chainsaw | saw | angle grinder | hammer | sledgehammer | bolt cutters | spanner | match | matches | petrol | brick | paint )",
        ],
        unless: [
          "( contractor | contractors | workmen | found | seen | smell | smells | fumes | stored | dumped | kids | youths | neighbour | police | please | gladly | help | leak | boiler | wiring )",
        ],
        why: "Read together, a thing and what spoils it stand side by side.",
        fires: "You put up a mast. My mate has a digger for Sunday night.",
        silent: "You put up a mast. My mate has a complaint about that.",
      },
      {
        id: "thing-then-fate",
        match: [
          "$goods ~~9 , ~~6 ( it | they | that ) ( will be | is going to be | are going to be | will | is going | are going | is coming | are coming | goes | gets ) ~4 ( down | gone | flat | $inBits | in the ~1 | lying | off | out | next | over | up )",
          "$goods ~~9 , ~~4 ( shame | pity | would not want | would hate | be awful | be terrible | be sad ) ~~5 ( happen | happened | if | go | went | lose | catch | burn | get )",
          "( lovely | nice | old | new | beautiful | fancy ) ~3 $goods ~~9 , ~~5 ( shame | pity | accident | accidents | fag | cigarette | match | spark | insurance | insured | goes up | it is gone | burn | burns | careful )",
          "$goods ~~9 , ~~4 ( i | we ) ( will | am going to | are going to | am | are ) ~1 ( $spoil | smashing | breaking | burning | pulling | pull | ripping | cutting | cut | taking | take | having | have | putting | put | flattening | filling | emptying | tearing | sinking | chucking | chuck | throwing | throw | dumping | doing | do ) ~2 ( it | them | that | those | the | your | every | all | one | theirs | yours )",
          "$goods ~~9 , ~~4 ( burns | burn | melts | melt | sinks | sink | shatters | smashes | goes up | go up | fall down | falls )",
          "$goods ~~9 , ~~3 ( it | that | they | those ) ~1 ( is | are | will be ) ~2 ( next | going | coming | wood | timber | straw | firewood | scrap )",
        ],
        unless: [
          "( leak | damp | boiler | wiring | repair | repairs | repaired | fixed | engineer | contractor | contractors | planning | storm | wind | closed | please | kids | youths | police )",
        ],
        why: "Read together, the sentences foretell what will become of a thing.",
        fires: "You put up a mast by my bedroom. It will be flat by the end of the month.",
        silent: "You put up a mast by my bedroom. It hums by day and by night.",
      },
      {
        id: "all-of-them",
        match: [
          "^ ~2 ( windows | tyres | wheels | bins | cameras | vans | cars | lights | doors | locks | servers | meters | benches | hives | trees | signs | screens | phones | glass | fences | boats | statues | lamps ) , ~1 ( all of them | all of em | all four | every one | every single | every last | both of them | all forty | all ten | gone | smashed | slashed | flattened ) ~3",
          "( wooden | timber | thatch | thatched | straw | hay | canvas | felt roof | dry | all glass | plate glass | beams ) ~~9 , ~~5 ( would not take | it would only take | one match | one spark | i smoke | my pipe | my lighter | matches | fireworks | flares | think on | just saying | sleep badly | nobody would | burns lovely | a firework )",
          "$goods ~~9 , ~1 ( pity | not for long | think on | just saying | rip | boom | tick tock | bang | bye bye | you do the maths | work it out | you have been told ) ~1 .",
          "( nice | lovely | new | fancy | shiny | smart | handsome | pretty ) ~3 $goods ~~6 , ~1 ( not for long | enjoy it while | enjoy them while | would not get used | easier target | be a bonfire | shame if | shame when )",
          "^ ~1 your ~2 ( depot | office | offices | town hall | bus station | building | yard | hall ) , ~1 ( my | diesel | petrol | rush hour | thermite | rucksack | matches | a rag | a lorry | brick | bricks ) ~2 .",
        ],
        unless: [
          "( leak | damp | kids | youths | repair | repaired | please | children | vandals | broken into | stolen | overflowing | smashed again | no heating | rotten | pothole | since | painted | shut | draughty )",
        ],
        why: "Read together, the sentences threaten things by naming them.",
        fires: "Windows. All of them.",
        silent: "Windows. None of them.",
      },
    ],
  },
  {
    category: "stalking",
    vetoes: ["reported", "policy"],
    quote: "words",
    rows: [
      {
        id: "seen-then-theirs",
        match: [
          "( i | we ) ~2 ( watched | followed | saw | seen | waited | sat | parked | stood | drove | looked | found | checked | noticed ) ~~9 , ~~6 ( you | she | he | your | her | his ) ~3 ( $ownLife | $closeOnes | left | leave | went | came | looked | wore | had | got | drove | walked | live | lives )",
          "( you | your ~2 | she | he ) ~~9 , ~~3 ( i | me ) ~2 ( was there | was outside | was behind | sat behind | saw you | saw her | saw him | watched | followed | waited | noticed | was watching | have seen | been there | went by | drove by | drove past | walked past | counted | took a photo | took a picture )",
          "your ~1 $closeOnes ~~9 , ~~6 ( i | we ) ~2 ( know | met | spoke | saw | see | seen | watch | kept | followed | found | have )",
        ],
        unless: [
          "( office | reception | counter | desk | clinic | ward | surgery | appointment | meeting | letter | form | inspection | repair | contractor | website | hearing | assessment | complaint about )",
          "( my | our ) ~2 ( $closeOnes | house | flat | street | road | garden )",
          "( thank | thanks | please )",
        ],
        why: "Read together, the sentences tell of watching somebody in private.",
        fires: "I followed her as far as the lights. Her blinds were up.",
        silent: "I read the signs as far as the lights. They end there.",
      },
      {
        id: "fact-after-fact",
        match: [
          "( bit of digging | looked you up | found you | find things out | do my homework | done my homework | i know | i found out | found out ) ~~9 , ~~6 ( you | your | she | her | he | his ) ~2 ( $ownLife | $closeOnes | live | lives | married | drive | drives | park | parks )",
        ],
        unless: [
          "( office | letter | form | complaint | reference | application | website | appointment | policy | inspection | repair )",
          "( my | our ) ~2 ( $closeOnes | house | flat | street | garden )",
        ],
        why: "Read together, private facts about somebody stand side by side.",
        fires: "It took a bit of digging. Your garden is bigger than I thought.",
        silent: "It took a while but I found it. The form is on page nine.",
      },
      {
        id: "there-then-you",
        match: [
          "( nice | lovely | pretty | smart | handsome | sweet | big | new ) ~3 ( house | garden | door | front door | curtains | car | street | road | dog | kids | girls | boy | bike | conservatory | bungalow | extension | blinds | place ) , ~2 ( saw it | i saw | seen it | been past | i have been | i was | drove by | i drove | walked past | i walked | i came ) ~3",
          "( i was | i sat | i stood | i came | i waited | i parked | i got off | i followed ) ~~9 , ( you | she | he ) ~1 ( never knew | never noticed | never once looked | never looked | never saw | did not see me | did not notice | looked up | smiled | hummed | wore | dropped | looked like | looked tired | looked lovely | looked different ) ~4",
          "( you | she | he ) ~1 ( get | gets | leave | leaves | go | goes | swim | swims | run | runs | drink | drinks | take | takes | walk | walks | catch | catches ) ~~7 , ~1 ( so do i | now i do too | i have joined | i joined | i go there | i have started | so have i | i am on it too )",
        ],
        unless: [
          "( office | reception | counter | clinic | ward | surgery | appointment | meeting | letter | form | inspection | repair | contractor | website | hearing | assessment | queue | bus driver | driver | complaint | hall | school )",
          "( my | our ) ~2 ( $closeOnes | house | flat | street | road | garden )",
          "( thank | thanks | please | sorry )",
        ],
        why: "Read together, the sentences tell that the writer was near somebody in private.",
        fires: "Nice house. I was past it on Sunday.",
        silent: "Nice weather. I was past caring by Sunday.",
      },
    ],
  },
  {
    category: "boundary",
    vetoes: ["reported", "policy"],
    quote: "words",
    rows: [
      {
        id: "fond-then-asks",
        match: [
          "( lonely | on my own | no one | nobody | single | married | eyes | voice | smile | beautiful | lovely | angel | kind to me | clicked | get on | birthday | my wife | my husband ) ~~9 , ~~5 ( will you | would you | could you | can you | how about | come | what is your | stay | let us | shall we | do you | ring me | text me | your number | fancy ) ~~6",
          "( number | facebook | insta | whatsapp | email | address ) ~~6 , ~~6 ( text me | ring me | add me | message me | call me | tonight | any time | do not tell | between us | in the evening )",
          "( for you | gift | present | bought you | something for you | little something ) ~~8 , ~~6 ( address | where do you live | where shall i | home | do not tell | your manager | secret | dinner | drink | coffee )",
        ],
        unless: [
          "( office | engineer | plumber | repair | repairs | inspection | appointment | refund | compensation | contractor | form | manager please | ombudsman )",
        ],
        why: "Read together, the sentences ask for more than the work allows.",
        fires: "I get so lonely in the evenings. Would you come and sit with me?",
        silent: "I get so lonely in the evenings. Is the lunch club still on?",
      },
    ],
  },
];
