/** Ways of speaking that mean no harm: idioms, hazards, lawful steps. Data only. */
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
    "cancer arthritis dementia migraine sciatica gout flu cold virus",
).replace(" )", " | sat nav )");

/** The writer owns up to what the sentence beside says of somebody. */
export const OWNED_UP: readonly string[] = [
  "^ ( me | this kind | this sort | yours truly | guilty | mine | moi | my own fault | own fault | my fault | that would be me | that was me ) ( , | . )",
];

/** Ways of speaking that mean no harm, and what is not to be heard from their words. */
export const IDIOMS: readonly Phrase[] = [
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
    of: ["abuse.insult", "abuse.profanity"],
    match: [
      `${THINGS} ( really | just | also )? ( is | was | are | were | being | be | s ) ~3 ${INSULT} ( ${INSULT} )?`,
      `( the | our | my | that | some | past ) ~2 ${BEAST_OR_MACHINE} , ~3 ${INSULT} ( ${INSULT} )?`,
      `${INSULT} ~1 of ( a | an ) ~1 ${THINGS}`,
    ],
    unless: ["( you | your )"],
  },
  {
    id: "fond-name",
    of: ["abuse.insult", "abuse.profanity"],
    match: [
      `( bless | god rest | lucky | talented | jammy | hardy | tough old | big soft | stubborn old | dear old | canny old ) ~3 ${INSULT}`,
      `( love | loved | adore ) ~2 ( him | her | my | our | the ) ~4 ${INSULT}`,
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
    id: "things-hurt",
    of: ["threat.violence", "threat.property"],
    match: [
      "( kill+ | murder+ | strangle+ | throttle+ | shoot+ | drown+ | wring+ | smash+ | throw+ | batter+ | hit+ | kick+ | stab+ | take+ a ( hammer | sledgehammer | axe ) to ) ~5 ( machine | computer | laptop | website | form | forms | printer | phone | app | system | sat nav | satnav | chatbot | robot | music | keyboard | tablet | menu | portal | kettle | pigeons | seagulls | nettles | weeds | slugs | rats | wasps | cat | parrot | cup | pint | curry | sandwich | coffee | biscuit | bacon )",
      "( kill | murder | strangle | throttle | shoot ) ~2 ( whoever | whomever | the ( person | genius | idiot | clown ) who ) ~1 ( designed | wrote | invented | came up | thought | dreamt | dreamed | built | made | programmed | decided )",
      "( ticking | time ) time? bomb",
    ],
    unless: ["( at you | at him | at her | at them | your | his | her | face | head | planted | plant )"],
  },
  {
    id: "weary",
    of: ["safeguarding.self-harm"],
    match: [
      "( nearly | almost | practically | slowly | rapidly | quickly | just about | beginning to | starting to ) ~1 ( lost | losing | lose | loses ) the will to live",
      "( losing | lost | lose ) the will to live ~2 ( on | with | at | listening | trying | waiting | reading | filling | halfway | over | by | in )",
      "( death of me | heart attack | bored to death | worried to death | worried sick | scared to death | frightened to death | freezing to death | catch my death )",
    ],
    unless: ["( alive | myself | seriously | literally | again | overdose | tablets )"],
  },
  {
    id: "office-idiom",
    of: ["threat.violence", "threat.property", "stalking"],
    match: [
      "( neck | necks | job | jobs | reputation ) ~1 ( on the ( line | block ) )",
      "( head | heads ) ~1 ( on the block | will roll | must roll | should roll | need to roll )",
      "( guts for garters | murder on | daylight robbery | killing my business | dead in the water | dead on my feet )",
      "( coming | come | go | going ) ( for | after ) ~3 ( penny | pound | money | compensation | costs | refund | damages | deposit )",
      "fight ~3 ( all the way | every step | tooth and nail | in court | through the courts | to the end )",
      "( take | taking | drag | dragging | haul | hauling ) ~3 to ~2 ( court | tribunal | ombudsman | cleaners | small claims | high court | ico | press | regulator )",
    ],
    unless: [],
  },
];

/** Harm that is foreseen, not threatened: where the sentences around tell of a hazard. */
export const FORESEEN: readonly Phrase[] = [
  {
    id: "accident-foreseen",
    of: ["threat.violence"],
    match: [
      "( someone | somebody | anyone | anybody | one of us | people | person | pedestrian | cyclist | child | kid | kiddie | pensioner | resident | neighbour | motorist ) ~2 ( will | is going to | going to | could | might | gets | has to | have to | ends up | must | is | was ) ~2 ( hurt | killed | die | dies | dead | injured | maimed | crushed | run over | knocked | badly hurt | break+ ~3 ( leg | neck | hip | ankle | arm ) )",
      "( accident | tragedy | disaster | death | fatality ) ( waiting to happen | in the making )",
      "( before | until | till | wait for | takes | take ) ~2 ( someone | somebody | anyone | a | another ) ~2 ( hurt | killed | die | dies | dead | death | fatality | injured | accident | knocked )",
    ],
    unless: [
      "( ring+ | call | calls | phone | phones | answer | answers | replies | reply | refund | pay | pays | money | office | your | now )",
    ],
  },
];
/** What people come to harm by without anybody's will. */
export const HAZARDS: readonly string[] = [
  "( road | roads | junction | traffic | speeding | driver | drivers | driving | lorry | lorries | bus | buses | van | vans | cars | pothole | potholes | kerb | pavement | paving | slab | slabs | step | steps | stairs | staircase | stairwell | lift | roof | tile | tiles | wall | ceiling | balcony | railing | railings | fence | tree | trees | branch | branches | wiring | electrics | socket | sockets | gas | boiler | leak | ice | icy | flood | flooding | playground | swing | slide | crossing | crossings | lights | streetlight | lighting | lamp | scaffolding | cladding | alarm | alarms | window | manhole | cable | cables | hole | mould | asbestos | glass | needles | dog | dogs | fire | smoke | bend | roundabout | bollard | zebra | speed | parked | parking | ambulance | ambulances | staffing | ward | understaffed | ramp | gate | door | cyclists | scooter | scooters | slippery | wet | unlit | dark )",
];

/** A lawful next step that the writer means to take. */
export const LAWFUL: readonly string[] = [
  "( solicitor | solicitors | lawyer | barrister ) ~2 ( serve | serving | file | issue | sue )",
  "( beat | beaten | won | win | lose | lost | claiming | appealing | lodging | suing ) ~7 ( tribunal | court | appeal | appeals | hour | costs | ombudsman )",
  "( solicitor | solicitors | counsel | barrister | lawyer | lawyers | union ) ~2 ( is | has | will | tells | says | advises | advised | acting | writing )",
  "( will | shall | going to | intend to | am ( taking | going | writing | contacting | reporting | seeing | speaking | referring | suing | instructing | lodging | copying | putting ) | have ( instructed | spoken | contacted | referred | reported | lodged | issued | filed | engaged | asked | written ) ) ~9 ~5 ( court | courts | judge | solicitor | solicitors | lawyer | lawyers | barrister | tribunal | ombudsman | mp | press | newspaper | newspapers | gazette | journalist | media | regulator | inspectorate | sue | suing | claim | ico | cqc | ofsted | hse | hmo | gmc | nmc | bbc | itv | watchdog | commissioner | adjudicator | litigation | proceedings | injunction | trading standards | small claims | judicial review | freedom of information | letter before action | local paper | councillor | governors | auditor | legal action | legal advice | inquest | counsel | commission | scrutiny committee | small claim )",
];
/** The lawful step is given up, or leads nowhere: what is threatened then is something else. */
export const NOT_LAWFUL: readonly string[] = [
  "( court | solicitor | solicitors | lawyer | lawyers | tribunal | ombudsman | mp | press | police | papers | regulator ) ~4 ( not interested | dropped | useless | no use | no good | not help | will not | did not | does not | do not | not want | cannot | taken your side | took your side | too long | too slow | too expensive | refused | ignored | wants ~4 grand )",
  "( not | cannot | never ) ~3 ( bother | bothering | afford | go | going | serve | serving | waste | wait ) ~5 ( court | solicitor | solicitors | lawyer | tribunal | ombudsman | press | police | papers )",
  "( no ) ~1 ( court | solicitor | lawyer | police | judge )",
  "( my own way | own hands | sort it out myself | sort you out )",
];
/** Menace that says nothing of what will be done: beside a lawful step it speaks of that step. */
export const VAGUE: readonly Phrase[] = [
  {
    id: "vague-menace",
    of: ["threat.violence", "threat.property", "stalking"],
    unless: [],
    match: [
      "( there will be | face | facing | suffer | bear | expect ) ~3 consequences",
      "( you | he | she | they ) ~1 ( have | has ) been ~1 warned",
      "( fair | final | last | only | friendly ) warning",
      "( you | he | she | they | trust | council ) ~2 ( will | shall ) ~2 ( regret | be sorry | pay | wish | rue | answer | be held | hear from me | hear more | not like )",
      "( you | he | she | they | everybody | everyone ) ~1 had better ~4 ( ready | prepared | worried | listen )",
      "( this | it | i | we | that ) ~2 ( not ) ~3 ( over | end | stop | finished | drop | dropping | rest | away | let this | give up | forget )",
      "( not heard the last | mark my words | wait and see | watch this space | what is coming | what happens next | take you down | bring you down | make sure | see you in )",
      "i know ~1 ( exactly | precisely )? ( who | which | what | where | how ) ~3 ( signed | looked | accessed | decided | wrote | authorised | approved | data | told | said | made | works | works there )",
      "( hold | held | holding ) ~3 ( accountable | responsible | to account )",
      "( take | taking | pull | pulling | tear | tearing | rip | ripping | pick | picking ) ~4 ( apart | to pieces | to bits | to shreds )",
      "( decision | report | argument | case | statement | evidence | defence ) ~4 ( apart | to pieces | to bits | to shreds | nothing left )",
      "( this | it ) ( can | could | will ) end",
      "( think | consider | reflect ) ~2 ( carefully | hard | long and hard | twice )",
      "( made to answer | finished with ( you | them | him | her ) | what is coming to ( you | them | him | her ) | will not enjoy )",
      "i know ( who ( you | they | he | she ) | which ( one | ones | nights | days | shift | of you ) )",
      "( nothing | not ~1 much ) left of ( your | his | her | their ) ( reputation | pension | career | department | case | budget | argument )",
      "( if i were you | like a ton of bricks | no prisoners | not take prisoners | cost you | cost them | go through you | go through your | come down on )",
      "( on your head | in the dock | struck off | make it my business | up to you | leg to stand on | cross examined | questioned under oath | look forward to it | picked the wrong | name and shame | without mercy )",
      "( beat | beaten | fight | fought | crush | nail | hammer | thrash | bury | destroy | finish ) ( you | you lot | them | him | her ) ~1 ( again | in | at | before | and | , | . )",
      "( waiting | wait ) for ( you | them | him | her ) ~3 ( camera | solicitor | regulations | paperwork | lawyer | phone | recorder | evidence )",
      "( pursue | pursuing | chase | chasing | hound ) ~1 ( you | each of you | them | him | her | every )",
      "( expose | exposed | exposing | name | named | naming ) ( you | them | him | her | every )",
    ],
  },
];
