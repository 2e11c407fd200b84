/** How people deny what might be held against them, and how one sentence hands its neighbour to another speaker. Data only. */
import { ABUSE } from "../category-groups.ts";
import type { Category } from "../finding.ts";
import { either } from "./either.ts";
import { SELF_DEEDS } from "./no-risk.ts";

/** Words that are not to be taken at their word. */
export interface Phrase {
  readonly id: string;
  /** What is no longer heard from them. */
  readonly of: readonly Category[];
  readonly match: readonly string[];
  /** What, after the words found, takes them at their word again. */
  readonly unless: readonly string[];
}

/** One way to deny. What is denied runs from the words found to the end of their clause. */
export interface Denial extends Phrase {
  /** Whether the denial holds for a clause with a subject of its own: "I am not saying that he is". */
  readonly deep: boolean;
}

const THREATS: readonly Category[] = ["threat.violence", "threat.property", "stalking"];

/** What one may do to somebody, as said in a denial. */
const DEEDS = either(
  "hurt hurting harm harming harmed hit hitting touch touching touched kill killing killed attack attacking attacked punch punching punched slap slapped slapping assault assaulted assaulting " +
    "threaten threatening threatened intimidate intimidating intimidated harass harassing harassed stalk stalking stalked bully bullying bullied abuse abusing abused swear swearing swore sworn " +
    "follow following followed watch watching watched spy spying film filming filmed damage damaging damaged burn burning burned burnt smash smashing smashed vandalise vandalised torch torching " +
    "stab stabbing stabbed shoot shooting strangle strangling kick kicking kicked batter battering wreck wrecking trash trashing slit slash slashing poison poisoning beat beating strike striking",
).replace(
  " )",
  " | ( raise | raised | lay | laid | lift | lifted ) ~1 ( hand | fist | voice | finger | hands ) | set fire | ( break | broke | broken ) ~1 ( window | windows | leg | legs | law )" +
    " | ( put | putting ) ~4 ( through | in hospital | window | windows ) | ( pour | pouring ) ~1 petrol | knock ~3 out | run ~3 over | throw ~2 down | give ~3 hiding" +
    " | ( turn | turned | turning | show | showed | showing ) up ~1 ( at | outside ) | ( wait | waited | waiting ) ~3 ( outside | after | by | at | near | in )" +
    " | ( go | going | went | gone | come | coming | came ) ~1 ( near | anywhere near ) | ( go | going | went | gone | come | coming | came ) ~2 ( house | home | address )" +
    " | ( be | being | been ) ~1 ( violent | aggressive | abusive | threatening ) | ( do | doing | done ) ~1 ( violent | like that | of the kind | of the sort | to hurt | to harm ) )",
);
/** What may stand between a subject and its verb. */
const ADV =
  "( really | certainly | definitely | honestly | ever | just | still | personally | also | simply | actually | absolutely | obviously | clearly | would | have | had )?";
/** A denial with an exit is none: "I am not going to hurt anyone unless". */
const EXITS_OF_WORDS =
  "( but | unless | until | till | yet | if | though | although | however | before | because | anymore | any more | this time | for now | right now | at the moment | so far | ( only | just ) ( saying | telling | letting | warning | pointing | asking how ) | so much | so badly | more than | promise | fact | warning | except | exception )";
const EXITS = EXITS_OF_WORDS.replace(
  / \)$/,
  " | ( you | him | her | them | they ) ~3 ( will | would | about to | going to ) | ( who | wife | brother | mates | lads | son | sister | somebody | someone | cousin | dad | mum ) ~2 ( will | would ) )",
);

export const DENIALS: readonly Denial[] = [
  {
    id: "deed-denied",
    of: [...THREATS, "boundary"],
    match: [
      `( i | we ) ${ADV} ( am | are | was | were ) not ~2 ( violent | aggressive | abusive | dangerous | out to | after ( anyone | anybody | anything | you | her | him | them ) )`,
      `( i | we ) ${ADV} ( am | are | was | were ) ( not | never ) ( going to | about to | planning to | the sort to | the type to )? ~1 ${DEEDS}`,
      `( i | we ) ${ADV} ( have | had | would | could | did | will | shall | can ) ${ADV} ( not | never ) ~2 ${DEEDS}`,
      `( i | we ) not|never ~1 ${DEEDS}`,
      `( i | we ) ( am | are | was | were ) not ( going to | about to | planning to ) ~4 and ${DEEDS}`,
      `( i | we ) ( am | are | was | were ) not ( the | a | some | one ) ~2 ( sort | kind | type | person | man | woman | one ) ( of ( person | man | woman | bloke ) )? ( who | to | for | that ) ~2 ${DEEDS}`,
      `no ~1 ( intention | plan | plans | wish | desire | interest | intent ) ( of | to | in ) ~2 ( ${DEEDS} | where | who | whom | what )`,
      `( needn't | nor | neither ) ~4 ( i | we | am i | are we ) ~3 ${DEEDS}`,
      `( nobody | noone | no one | none of us ) ${ADV} ( is | was | has | will | wants | wanted | did | would | ever ) ~2 ${DEEDS}`,
      `( i | we ) ( do | did ) not ( want | mean | intend | wish ) to ~1 ${DEEDS}`,
    ],
    unless: [EXITS],
    deep: false,
  },
  {
    id: "never-done",
    of: [...THREATS, "boundary"],
    match: [
      `( i | we ) ( did | have | had ) ${ADV} ( not | never )`,
      "( i | we ) never ( did | was | had | have | asked | told | touched | went | waited | followed | laid | threatened | said | shouted | swore | called | came | wrote | sent | rang | raised | meant )",
    ],
    unless: [
      EXITS,
      "( hesitate | hesitated | resist | help | regret | mind | afraid | scared | forget | forgot | forgotten | finished | done | started | stopped | given | so | more | much | tempted | told | tell | miss | lose | lost | felt | again | such | closer | fail | failed | shown | shared | posted | reported | opened | slept | sleep | wanted | decided | sure | long )",
    ],
    deep: false,
  },
  {
    id: "contact-denied",
    of: ["boundary", "stalking", "threat.violence"],
    match: [
      `( i | we ) ${ADV} ( am | was | were | are | did | do | would | will ) ${ADV} ( not | never ) ~1 ( asking | ask | want | wanted | after | looking | trying | expect | expecting | need | asked | chase | chasing ) ~5 ( number | address | date | out | facebook | instagram | whatsapp | drink | dinner | private | mobile | gift | gifts | favour | favours | meet | see | outside | alone | money | house | home | lives | live )`,
    ],
    unless: ["( but | unless | until | yet | if | though | although | however )"],
    deep: false,
  },
  {
    id: "word-denied",
    of: [...THREATS, "boundary", ...ABUSE],
    match: [
      `( i | we ) ${ADV} ( did | have | had | would ) ${ADV} ( not | never ) ~1 ( say | said | call | called | tell | told | write | written | wrote | threaten | threatened | suggest | suggested | mention | mentioned | mean | use | used | shout | shouted )`,
      "( i | we ) never ~1 ( said | called | told | wrote | threatened | suggested | mentioned | meant | used | shouted )",
    ],
    unless: [EXITS_OF_WORDS],
    deep: true,
  },
  {
    id: "saying-denied",
    of: THREATS,
    match: [`( i | we ) ${ADV} ( am | was | would ) ~1 not ( saying | suggesting | implying | threatening )`],
    unless: [EXITS],
    deep: true,
  },
  {
    id: "judgement-denied",
    of: ABUSE,
    match: [
      `( i | we ) ${ADV} ( am | was | would | do | did | have | are ) ${ADV} ( not | never ) ~1 ( saying | suggesting | claiming | implying | calling | accusing | say | suggest | claim | call | called | accuse | accused | imply | think | thinking | thought | believe | hate | hated | dislike | wish you | wish her | wish him | wish them | wish anyone | blame )`,
      `( nobody | noone | no one ) ${ADV} ( is | was | has ) ~1 ( saying | suggesting | claiming | calling | implying | accusing )`,
    ],
    unless: [
      "i know ( you | he | she | they | it | so )",
      "( but | so ) ~2 ( you | they | he | she | let )",
      "( not | never ) ( even | just | merely | only | simply )",
    ],
    deep: true,
  },
  {
    id: "name-denied",
    of: ["abuse.insult"],
    match: ["( are | is | was | were ) not ( a | an | all | being | some | any )? ~1 ( $insultStrong | $insultHard )"],
    unless: ["( but | even | as | so | worse )"],
    deep: false,
  },
  {
    id: "self-denied",
    of: ["safeguarding.self-harm"],
    match: [
      `( i | we ) ${ADV} ( am | was | have | would | will | had ) ${ADV} ( not | never ) ( going to | about to | planning to | planning on | planning | thinking of | thinking about | thought of | thought about | considering | considered | contemplating | contemplated | intending to | wanted to | want to | tried to | attempted | feeling | felt | had ~1 thoughts of | been | one to )? ~1 ${SELF_DEEDS}`,
      `( i | we ) ( do | did ) not ( want to | wish to | plan to | intend to | mean to ) ${SELF_DEEDS}`,
      `( i | we ) never ~2 ${SELF_DEEDS}`,
      `( i | we ) ${ADV} did not ${SELF_DEEDS}`,
      `( no longer | stopped | not ) ~1 ( want | wish | wanting | wishing | feeling | planning | plan | intend | feel like ) ~1 ( to )? ~1 ${SELF_DEEDS}`,
      `( neither | nor | never | not once | at no ( point | time ) ) ~6 ( i ) ~3 ${SELF_DEEDS}`,
      `no ~1 ( wish | desire | urge | risk | intention | thought | plan | question | sign ) ~3 ( to | of ) ~1 ${SELF_DEEDS}`,
      `no ~1 risk that i would ${SELF_DEEDS}`,
      `not ( so | that ) ~3 ~1 that i would ${SELF_DEEDS}`,
      `( had i | if i had ) ~1 ( wanted | meant | planned | intended ) to ~1 ${SELF_DEEDS}`,
      `no ~1 ( intention | plan | plans | thoughts | thought | wish | desire | intent ) ( of | to ) ~1 ${SELF_DEEDS}`,
    ],
    unless: [
      "( but | unless | until | till | yet | if | though | although | however | before | because | tonight | today | anymore | any more | this time | for now | right now | at the moment | so far | again | alone | without | wake | here | point | live | going on )",
    ],
    deep: false,
  },
];

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

/** A sentence that follows and takes the denial back. */
export const TAKEN_BACK: readonly string[] = [
  "^ ( but | yet | unless | until | not yet | for now | however | although | though | all i am | just saying | i am just saying | i am only saying | it is a | that is a | this is a | i am saying | i am going to | i only | i just | i do not need | i do not have to | that leaves )",
  "^ ( my | the | our ) ~3 ( will | would | is | are | was )",
  "^ i said ( he | she | they | you | someone | somebody | his | her | your )",
  "^ ( i am saying it | i stand by | i meant it | i mean it | i will . | try me | still mean | i was not joking | too right | damn right )",
  "( though | mind | either ) ( , | . )",
  "( you | him | her | them | somebody | someone | your ) ~4 ( will | would | about to | going to )",
  "( will | would | about to | going to ) ~5 ( you | him | her | them | somebody | someone )",
];

/** Says that the sentence before was somebody else's words. */
export const THEIR_WORDS: readonly string[] = [
  "^ ( those | these | that | this | it ) ~1 ( were | was | are | is ) ~1 ( his | her | their | word for word | verbatim | a direct quote | a quote | a quotation )",
  "^ ( his | her | their ) ~2 ( words | message | exact words )",
  "^ ( that | this | it | which | those | these ) ( is | was | are | were | were the things | was the way ) ~1 ( exactly | precisely | literally )? ( what | how | the words | the word | words | the things ) ~1 ( he | she | they | $title _ | ( the | your | a | this | that | one of your | my ) ~3 ( $staff | $folk | letter | note | entry | log | report | message | email | file | record ) ) ~2 ( said | says | told | wrote | writes | shouted | yelled | screamed | called | put | used | typed | texted | reads | read | spoke | claims | claimed ) !( you | yous | ye )",
  "^ ( that | this | it ) ( is | was ) what ~2 ( it says | was said | it said | is written | was written | was shouted | i was told | i was called | we were told | i heard )",
  "^ ( he | she | they ) ~1 ( said | shouted | yelled | wrote | screamed | texted | posted | used | repeated ) ( that | this | it | those words | these words | all that | all this | the same ) ( . | to | in | at | with | twice | three | on | over | several | again | , )",
  "^ ( or )? so ~1 ( he | she | they ) ( said | says | told | claims | claimed )",
  "^ all ~1 ( this | that | it | these ) ~1 ( was | went | has been | is ) ~2 ( reported | police | recorded | logged | from him | from her )",
];

/** What hands the next words to somebody, where the sentence ends with a colon or points to them. */
export const HANDS_OVER: readonly string[] = [
  "( he | she | they | somebody | someone | $title _ | ( the | your | a | this | that | one of your | my | another | their | his | her ) ~3 ( $staff | $folk ) ) ~4 ( said | says | shouted | yelled | screamed | wrote | writes | texted | told | replied | posted | muttered | hissed | whispered | answered | announced | called | emailed | messaged | threatened | snarled | spat | typed )",
  "( the | a | an | his | her | their | this | that | your | one | these | those | some | several | worst ) ~3 ( note | entry | log | message | messages | text | texts | voicemail | email | emails | letter | letters | record | records | comment | comments | post | posts | report | statement | review | transcript | words | examples | remarks | insults | threats | phrases | lines | slurs | abuse | gems | policy | clip | recording | graffiti | sign | file | notes | minutes | caption | answer | reply ) ~6 ( said | says | read | reads | stated | states | was | were | are | is | went | goes | ran | runs | this | follows | these | going | came | included | include )",
  "( his | her | their ) ~2 ( words | message | messages | text | texts | answer | reply | email | note | letter | voicemail )",
  "( voice | voices | shouting | screaming )",
  "( pasted | copied | typed | attached | enclosed | reproduced | quoted | forwarded | transcribed ) ~2 ( it | this | them | below | here | in full | word for word | verbatim )",
  `( i | we ) ${ADV} ( heard | overheard | noted | recorded | copied | typed | witnessed | wrote down | had to listen | was told | were told | got | received | was sent )`,
  "( sent | left | wrote | texted | emailed | posted | gave ) ( me | us | my ~1 | our ~1 | her | him ) ~4 ( these | this | messages | texts | notes | comments | words )",
];
/** Speech without marks: "He said, I will". */
export const SPEECH: readonly string[] = [
  "( he | she | they | who | $title _ | ( the | your | a | this | that | one of your | my | another | their | his | her ) ~3 ( $staff | $folk ) ) ( then | just | also | once | even )? ( said | says | goes | went | shouted | yelled | screamed | replied | answered | texted | told me | wrote | was like ) ( to me | at me | to my face | to us | quietly | loudly )? , ( i | you | we | if )",
];
/** The writer's own words are announced like this. */
export const OWN_WORDS: readonly string[] = [
  `( i | we ) ${ADV} ( say | said | tell | told | write | wrote !down | will | would | want | reply | replied | answer | answered | promise | repeat )`,
  "my|our ~1 ( message | answer | reply | words | advice | response | warning | promise )",
  "( you | him | her | them ) ~2 ( this | listen | now )",
];
/** Points to what comes without a colon. */
export const POINTS_ON: readonly string[] = [
  "( sent | left | wrote | texted | emailed | posted | shouted | messaged | received | got | heard | messages | texts | comments | things | remarks | notes ) ~6 ( such as | like )? ( these | this | the following | like this | as follows | this one | these ones ) .",
];
/** Something written is told of: what it says follows. */
export const WRITTEN: readonly string[] = [
  "( the | one | another | this | that | his | her | your | their | a | an | each | every ) ~2 ( first | second | third | fourth | other | last | next | one | note | notes | entry | log | message | text | voicemail | email | letter | record | comment | post | report | statement | review | card | sign | poster | banner | tattoo | caption | headline | graffiti | policy | leaflet | recording | transcript ) ( one | simply | just | then | also | actually )? ( said | says | read | reads | went | goes | ran | runs | stated | states )",
];
/** Points to a paragraph that follows. */
export const POINTS_BELOW: readonly string[] = [
  "( below | underneath | beneath | as follows | following | here it is | here they are | in full | verbatim | word for word )",
];
/** Somebody else is told to have said it. */
export const REPORTED: readonly string[] = [
  "( he | she | they | somebody | someone | $title _ | $name | ( the | your | a | this | that | one of your | my | another | their | his | her ) ~3 ( $staff | $folk ) ) ( then | also | just | even | always | once | has | have | had | turned round and )? ( said | says | told | tells | will say | would say | will tell | would tell | shouted | shouts | screamed | yelled | called | calls | calling | threatened | warned | wrote | texted | claimed | claims | swore | accused | kept saying | keeps saying | kept calling | keeps calling | used to say )",
  "( i | we ) ( was | were | have been | had been ) ~1 ( called | told | threatened | accused | described )",
  "according to ( him | her | them | $title _ | $name | the ~2 )",
];
