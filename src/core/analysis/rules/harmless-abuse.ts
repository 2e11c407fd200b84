/** Rude words that are not said of anybody whom they could hurt: oneself, beasts, machines, work, old sayings. Data only. */
import { either } from "./either.ts";
import { ADV, type Phrase } from "./phrase.ts";

/** A word that runs somebody down. */
const INSULT = "( $insultStrong | $insultHard | $insultSoft | $insultSure )";
/** Who and what one may run down and hurt nobody: beasts, machines, weather, illness, slopes and weeds. */
const BEASTS_AND_MACHINES =
  "cat kitten dog puppy labrador lurcher terrier hamster budgie parrot tortoise rabbit goat donkey horse pony fox seagull gull magpie pigeon crow squirrel wasp hornet mole badger goose swan mouse " +
  "fiesta corsa laptop satnav alexa printer lawnmower mower alarm tide rain";
const BEAST_OR_MACHINE = either(BEASTS_AND_MACHINES).replace(" )", " | sat nav )");
const THINGS = either(
  BEASTS_AND_MACHINES +
    " car van bike scooter phone mobile computer tablet router lift boiler machine kettle app website keyboard telly " +
    "wind weather snow winter january february monday hill slope bend junction pothole kerb staircase path brambles bramble bindweed nettles knotweed weed weeds ivy hedge moss mould damp " +
    "bin bins printer sofa kettle donkey chatbot portal ceiling " +
    "cancer arthritis dementia migraine sciatica gout flu cold virus",
).replace(" )", " | sat nav )");

/** What runs down work and not whoever did it. */
const POOR =
  "( useless | idle | lazy | clunky | clumsy | stupid | brainless | pathetic | ugly | spineless | incompetent | idiotic | dim | clueless | ignorant | heartless | callous | moronic | mindless | gutless | feeble | bone idle )";
/** What an office makes, decides and keeps up. */
const WORK =
  "( letter | letters | email | emails | report | form | forms | policy | reply | response | website | app | portal | chatbot | system | decision | investigation | ramp | junction | corridor | stairwell | statement | administration | planning | follow up | process | procedure | leaflet | idea | rule | rules | advice | survey | piece of work )";

/** The writer owns up to what the sentence beside says of somebody. */
export const OWNED_UP: readonly string[] = [
  "^ ( me | this kind | this sort | yours truly | guilty | mine | moi | my own fault | own fault | my fault | that would be me | that was me ) ( , | . )",
];

/** What is not to be heard as abuse. */
export const HARMLESS_ABUSE: readonly Phrase[] = [
  {
    id: "own-folly",
    of: ["abuse.insult"],
    match: [
      `( i | we ) ${ADV} ( am | was | were | feel | felt | look | looked | sound | sounded | must be | must have been | can be ) ${ADV} ( not )? ( a | an | such a | the | like a | quite a | a right | a bit of a | being a )? ~2 ( $insultStrong | $insultHard )`,
      "( i | we ) ~6 like ( a | an | some ) ~2 ( $insultStrong | $insultHard )",
      "( more fool | silly | stupid | daft ) me",
      "what ~1 ( a | an ) ~2 ( $insultStrong | $insultHard ) ~5 ( i | we ) ~1",
      "( i | we ) ( have not | have no | had no | have barely ) ~3 ( brain | brains | brain cell | brain cells | clue | sense )",
    ],
    unless: ["( you | your | he | she | they )"],
  },
  {
    id: "own-name",
    of: ["abuse.insult", "abuse.profanity"],
    match: [
      `( me being | me , being | muggins | yours truly | the undersigned | signed | yours faithfully | yours sincerely | past me | note to self | my reflection | kick myself | silly me | colour me | count me | mea culpa ) ( , | : )? ~~5 ${INSULT}`,
      `i ( really | just | also | only | did )? ( am | was | have been | had been | must be | may be | feel | felt | look | looked | become | became | behaved ) ~2 ( a | an | the | such a | like a | as a ) ~3 ${INSULT}`,
      `( being | am | like | call myself ) ( a | an | the ) ~3 ${INSULT} ~2 i`,
      `( had i ( not )? been | if i were | if i was | i would be | i must be | i have been | feeling ) ~~4 ${INSULT}`,
      `${INSULT} ~2 ( yours truly | such as me | like me | typing this | writing this | in the mirror | the undersigned | here again | that i am | am i | though i am | extraordinaire )`,
      `( twp | daft | silly ) i am , ~3 ${INSULT}`,
    ],
    unless: ["( you | your | he | she | they | your )"],
  },
  {
    id: "thing-named",
    of: ["abuse.insult"],
    match: [
      `${THINGS} ( really | just | also )? ( is | was | are | were | being | be | s | 's ) ~3 ${INSULT} ( ${INSULT} )?`,
      `( the | our | my | that | some | past ) ~2 ${BEAST_OR_MACHINE} , ~3 ${INSULT} ( ${INSULT} )?`,
      `${INSULT} ~1 of ( a | an ) ~1 ${THINGS}`,
    ],
    unless: ["( you | your )"],
  },
  {
    id: "work-run-down",
    of: ["abuse.insult"],
    match: [
      `${POOR} ( , ${POOR} )? ~1 ${WORK} !( writer | writers | maker | makers | filler )`,
      `${WORK} ( really | just | also )? ( is | was | are | were ) ~3 ( ${POOR} | ${INSULT} )`,
      `${POOR} ~~5 ( that is | is what i call ) ( the | your | our ) ~1 ${WORK}`,
      "would not ~1 ( leave | treat | keep | house ) ( a | my ) ~1 ( cow | dog | pig | animal | rat | beast ) like",
      `${POOR} lump of ( a | an ) ~1 ( ${WORK} | sofa | bench | bin | shower | bath | door )`,
      "( bin | bench | shower | sofa | ramp ) is ~1 ( a | an ) ~1 useless lump",
    ],
    unless: ["( you | your | she | he )"],
  },
  {
    id: "own-blunder",
    of: ["abuse.insult"],
    match: [
      "^ what a ( wally | plonker | ninny | muppet | chump | clot | numpty | twit | nit | nincompoop | silly sausage | daft apeth ) ( , i | . | i )",
      "( more | as ) ( stupid | daft | thick | dim | clueless ) ( than | as ) ( me | i am )",
    ],
    unless: ["( you | your | he | she | they )"],
  },
  {
    id: "as-if-we-were",
    of: ["abuse.insult", "abuse.discriminatory"],
    match: [
      "( treat | treats | treated | treating | talk | talks | talked | speak | speaks | spoke | spoken ) ~1 ( to )? ( us | me | them | people | residents | tenants | patients | customers | her | him | the ~1 | my ~1 | our ~1 | sick people | old people ) like ~2 ( vermin | dirt | cattle | animals | idiots | cheats | criminals | rubbish | scum | children | fools | liars | dogs | dog | animal | criminal | child | idiot | liar | pigs )",
    ],
    unless: [],
  },
  {
    id: "beasts-in-sayings",
    of: ["abuse.insult"],
    match: [
      "( _ _ thick as thieves | hind leg off a donkey | hind legs off a donkey | wolf in sheep | cut off ~1 nose to spite | stubborn as a mule | drunk as a lord | in the doghouse | dog 's dinner | pig 's ear | wild goose chase )",
      "( i have | i ~1 got | with my | my ) ~1 memory of a goldfish",
      "( more | better ) ( sense | answers | luck ) ~2 ( of | from | with ) ( a brick wall | the speaking clock | the wall | a lamp post | my dog | the cat | the dog | the machine )",
    ],
    unless: ["( you are | you lot | your brain | than )"],
  },
  {
    id: "birds",
    of: ["abuse.sexual", "abuse.profanity"],
    match: [
      "( blue | coal | willow | marsh | tailed | crested ) ( tit | tits )",
      "tits ~3 ( feeder | feeders | bird table | wagtails | nest | nesting | robins | nuts | box )",
    ],
    unless: [],
  },
  {
    id: "bent-for-work",
    of: ["abuse.sexual"],
    match: [
      "bend+ over backwards",
      "( i | we | could | cannot | can ) bend over to ( look | read | see | pick | reach | get )",
      "( roof | guttering | gutter | gutters | boiler | drain | drains | hedge | lawn | tap | lock | carpet | engine ) ~4 ( good ( seeing to | going over ) )",
    ],
    unless: ["( you are | your | for me )"],
  },
  {
    id: "child-could",
    of: ["abuse.insult"],
    match: [
      "( child | toddler | infant | year old | schoolchild | schoolboy | schoolgirl | kid | baby | niece | nephew | grandson | granddaughter | chimp | monkey | parrot | apprentice ) ~~3 ( could | would | can | might ) ( have )? ~1 ( do | done | draw | drawn | make | made | write | written | design | designed | build | built | lay | laid | fit | fitted | plan | planned | paint | painted | measure | measured | better | spell | spelt | colour | coloured | fix | fixed | mend | mended | work | see | seen | spot | spotted | point | tell | told ) ~~5 ( better | job | neater | quicker | straighter | it | one | that | this | boundary | plan | map | crayon | wall )",
      "( child | toddler | year old | schoolchild | kid | chimp | monkey ) ( of _ )? with a ( crayon | pencil | ruler | lego | paintbrush ) ~4",
      "( a | any | even a ) ~1 ( child | toddler | schoolchild | kid | chimp | monkey ) ( of _ )? could better",
    ],
    unless: [
      "( than ( you | him | her | them | your ~1 $staff | that ~1 ) | your job | his job | her job | their job | you lot | ( brain | brains ) )",
    ],
  },
  {
    id: "deed-named",
    of: ["abuse.insult"],
    match: [
      `( what | how | the way | everything ) ( that )? ( you | he | she | they | your ~2 | the ~2 | that ~2 | it ) ( are | is | have | has | was | were )? ( all | both | just )? ( do | does | did | doing | done | said | say | says | saying | treat | treats | treated | treating | speak | spoke | behave | behaved | behaving | act | acted | acting | went | wrote | put | made | handled | decided ) ~4 ( is | was | are | were | feels | felt | seems ) ~2 ${INSULT}`,
      `( it | this | that ) ( is | was ) ~2 ${INSULT} ( to | of | for ) ( you | him | her | them | your ~1 | anyone | anybody | somebody | someone | people | me | us | the ~1 | a ~1 | send | say | do | leave | make )`,
      `${INSULT} ( ( thing | things ) ( to | that | i | we ) | way | trick | tricks | act | decision | business | remark | remarks | comment | comments | words | attitude | tone | treatment | behaviour | conduct | practice | lie | lies | nonsense )`,
      `${POOR} ( with | over | about ) ( the | their | his | her ) ( evidence | facts | figures | paperwork | dates | detail | details | case | file | notes | records )`,
    ],
    unless: [
      "( and | because | but | , ) ~1 ( so )? ( you are | he is | she is | they are )",
      "what ( you | he | she | they ) ( are | is ) is",
      "( you are | he is | she is | they are ) ( a | an | all | just | both ) ~2",
    ],
  },
  {
    id: "signed-name",
    of: ["abuse.insult", "abuse.profanity"],
    match: [
      `( yours | regards | sincerely | faithfully | signed | embarrassment | apologies ) , ( a | an | the | your ) ~3 ${INSULT}`,
      `( more fool me | what am i like | typical me | silly old me | i told myself | i said to myself | says i to myself | told the mirror | told my reflection | tell my reflection | i kept thinking | i keep thinking | on my worst days | i call myself | i can be ) ~~5 ${INSULT}`,
      `${INSULT} ~~5 ( is | was ) ( me | yours truly | the undersigned | myself | the ( man | woman | person | one ) writing )`,
      `${INSULT} ~3 ( in slippers | of sixty | of seventy | of eighty | at my age )`,
      `( a | an | this | the ) ~3 ${INSULT} ( that | as ) i ( am | was )`,
      `${INSULT} of a ( mother | father | mum | dad | son | daughter | husband | wife | parent ) ( , | and ) ~~3 ( i | me | myself )`,
      `the ( only | real | biggest ) ~2 ${INSULT} ( in | here | in all ) ~~4 ( me | i | undersigned | truly | mirror )`,
      "( a | an ) ~~4 ( waste | excuse | apology | disaster | shambles | fool | idiot ) ( of | for ) a ( mother | father | mum | dad | son | daughter | husband | wife | parent | carer | tenant ) ( , | and ) ~~3 ( i | me | myself )",
      "i am ( such )? ( a | an ) ~~5 ( of | for ) a ( mother | father | mum | dad | son | daughter | husband | wife | parent | carer | tenant )",
    ],
    unless: ["( you are | he is | she is | your ~1 $staff )"],
  },
  {
    id: "body-named",
    of: ["abuse.insult"],
    match: [
      `${INSULT} ( as | of ) a ( firm | company | business | corporation | bank | utility | supplier | contractor | building | website | system | policy | landlord | organisation | shop | garage )`,
      `( as a | the whole ) ( firm | company | business | corporation | bank | supplier | organisation ) ( is | are ) ~2 ${INSULT}`,
      "( both | the two ) ( councils | departments | trusts | offices | companies | firms | organisations | agencies | bodies | services ) ( is | are ) ~2 ( useless | hopeless | incompetent | idle | pathetic | clueless | lazy )",
    ],
    unless: ["( you | your )"],
  },
  {
    id: "both-bodies",
    of: ["abuse.insult"],
    match: [
      "( you are | they are | you were | they were ) ( both | all three ) ~1 ( useless | hopeless | incompetent | pathetic | clueless | idle | lazy | inept )",
    ],
    beside: [
      "( council | councils | trust | company | department | surgery | hospital | school | housing | landlord | police | contractor | supplier | social services | dwp | hmrc | nhs | water | agency | association | bank | insurer | college ) ~2 and ~2 ( council | councils | trust | company | department | surgery | hospital | school | housing | landlord | police | contractor | supplier | social services | dwp | hmrc | nhs | water | agency | association | bank | insurer | college )",
      "( one | each | either ) ( body | organisation | office | department | company ) ~9",
    ],
    unless: [],
  },
  {
    id: "fond-of",
    of: ["abuse.insult", "abuse.profanity"],
    match: [
      `( daft | big | silly | soft | cheeky | absolute | right | mad | stroppy | cunning | mouthy | talented | dozy | grumpy | little | old | total ) ~1 ${INSULT}`,
      "( an absolute | a right | a proper | a total ) ( weapon | nutter | nutcase | witch | demon | unit | machine | headcase | legend )",
    ],
    beside: [
      "thank ( him | her | them ) ( for | from )",
      "( adores | adore | idolises | thinks the world of ) ( him | her | them )",
      "saved my ( life | son | daughter | lad | mum | dad )",
      "( in the best way | to bits | last tenner | heart of gold | the bones of | best of the lot | worth ten of | did not feel a thing | 10 10 | fair and square | bless ( him | her | them ) )",
    ],
    unless: [],
  },
  {
    id: "fond-name",
    of: ["abuse.insult", "abuse.profanity"],
    match: [
      `( bless | god rest | lucky | talented | jammy | hardy | tough old | big soft | stubborn old | dear old | canny old ) ~3 ${INSULT}`,
      `( love | loved | adore ) ~2 ( him | her | my | our | the ) ~4 ${INSULT}`,
      `${INSULT} ~~7 ( adores | adore | thank him | thank her | thank them | saved my | saved me | loves him | loves her | not feel a thing )`,
      `${INSULT} ~~3 ( bless | heart of gold | to bits | with love )`,
    ],
    unless: ["( you | your )"],
  },
  {
    id: "botched",
    of: ["abuse.sexual", "abuse.profanity", "abuse.insult"],
    match: [
      "( cock | cocked | cocking | balls | ballsed | screw | screwed | mess | messed ) ( it | this | that | things | everything )? up",
    ],
    unless: [],
  },
  {
    id: "group-needs",
    of: ["abuse.discriminatory"],
    match: [
      "$anyGroup ~3 ( should not have to | should never have to | cannot be expected to | can not be expected to | should not be expected to | ought not to have to | should not be made to | deserve | deserves | do not want pity | should be treated | should be able to | should be allowed to | need a | need an | need better | need more | need to be able | are waiting | have to wait | are left | are still waiting | cannot use | can not use | cannot get up | can not get up | cannot get in | can not get in | cannot get to | can not get to | cannot reach | can not reach | cannot climb | can not climb | cannot afford | can not afford | cannot do everything | can not do everything | cannot be the reason | can not be the reason | are charged | pay the same | are being asked )",
    ],
    unless: [
      "( slap | deport | deported | home | what they get | nothing | to be told | locked | shot | putting | country | brain )",
    ],
  },
  {
    id: "group-praised",
    of: ["abuse.discriminatory"],
    match: [
      "$anyGroup ~4 ( is | are | was | were | been ) ~2 ( lovely | kind | kindest | brilliant | marvellous | wonderful | excellent | friendly | helpful | good as gold | the best | a gem | a star | a delight | very nice | perfectly nice | patient and | so patient ) ~~1 ( , ( the lot of them | all of them | every one of them ) )?",
      "( lovely | kind | brilliant | marvellous | wonderful | excellent | friendly | helpful | patient | gem of a | star of a ) ~1 $anyGroup ( lad | lads | girl | girls | lady | ladies | nurse | nurses | woman | man | men | women | couple | family | families | neighbour | neighbours | doctor | driver | carer | carers | staff )",
    ],
    unless: ["( but | though | for a | until | slaves | cooks | cleaners | enough | only | in their place )"],
  },
];
