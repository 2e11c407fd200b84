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
      "( _ _ thick as thieves | hind leg off a donkey | hind legs off a donkey | wolf in sheep | cut off ~1 nose to spite | stubborn as a mule | drunk as a lord | in the doghouse | dog's dinner | pig's ear | wild goose chase )",
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
    id: "dead-right",
    of: ["safeguarding.self-harm", "safeguarding.other"],
    match: [
      "dead ( sure | certain | on time | set on | set against | keen | against | right | easy | slow | line | chuffed | pleased | proud | nice | good | helpful )",
    ],
    unless: [],
  },
  {
    id: "contract-ended",
    of: ["safeguarding.self-harm"],
    match: [
      "( end | ending | ended | finish | finishing ) ~1 ( my | the | our | this | that ) ~1 ( tenancy | contract | membership | subscription | direct debit | lease | agreement | account | call | policy | placement | mediation | phone call | plan | service | arrangement )",
    ],
    unless: [],
  },
  {
    id: "woken-by",
    of: ["safeguarding.self-harm"],
    match: [
      "( not | never | rather not | hope ~2 ) ~2 ( wake | woken ) ( up )? ( to | by | with ) ( a | an | that | the | your | his | her | another ( siren | alarm | smell | letter | bill | text ) ) !( day | morning | world | life | pain )",
    ],
    unless: [],
  },
  {
    id: "in-good-time",
    of: ["safeguarding.self-harm"],
    match: ["when my time comes", "( like | want | hope | see | before ) ~9 before i die"],
    unless: ["( tonight | today | tomorrow | soon | weekend | by my own | know | tell | say | sorry | note )"],
  },
  {
    id: "in-the-wards",
    of: ["safeguarding.self-harm"],
    match: ["( thought | think | convinced ) ~1 i ( was | were ) going to die ~2 ( in | on | there | of )"],
    unless: [],
  },
  {
    id: "at-a-game",
    of: ["safeguarding.other", "threat.violence"],
    match: [
      "( beat | beats | beaten | beating | hammer | hammers | hammered | thrash | thrashes | thrashed | murder | murders | murdered | kill | kills | killed | batter | batters | battered ) ~4 at ~1 ( table tennis | dominoes | chess | cards | darts | snap | snooker | football | tennis | scrabble | bingo | draughts | golf | pool | cribbage | bowls | monopoly | the quiz )",
    ],
    unless: [],
  },
  {
    id: "kindness-promised",
    of: ["threat.violence", "threat.property"],
    match: [
      "^ ~~9 ~~9 ~~3 ( ( a | another ) ~1 ( cup | mug | pot ) of ~1 ( tea | coffee ) | the kettle on | a hug | a medal | an award | a pay rise | plate of ~1 | thank you ( letters | cards | letter | card ) )",
    ],
    unless: [
      "( $hurtHard | $break | $arms | antifreeze | bleach | blood | grave | coffin | throat | teeth | funeral | wreath | hospital | boiling | petrol | fire | windows | face | lap | pour | poured | tipped )",
    ],
  },
  {
    id: "lawful-company",
    of: ["threat.violence", "threat.property"],
    match: [
      "^ ~~9 ~~9 ~~6 ( placard | placards | banners | megaphone | ring binder | my petition | my folder | my advocate | an advocate | a reporter | a journalist | my barrister )",
      "^ ~~9 ~~9 ( the one | stood ~1 | stand ~1 ) with ~4 ( under ( his | her | my ) arm | white stick | in a sling | placard | folder | plans )",
      "^ ~~9 ~~9 put ~2 ( in | up | forward ) for ( a | an | the )? ( award | medal | prize | bonus | pay rise )",
    ],
    unless: [
      "( $hurtHard | $break | $arms | bomb | blood | grave | coffin | throat | teeth | hospital | ambulance | boiling | petrol | fire | flames | ignoring | instead | was going to )",
    ],
  },
  {
    id: "weather-and-wear",
    of: ["threat.property"],
    match: [
      "( wind | river | tide | flood | floods | rain | storm | sea | frost | snow | leak | damp | mould ) ( will | is going to | would | could | has ) ~6",
      "( one | a ) spark ( and | from ) ~6",
      "( worried | afraid | frightened | scared ) ~2 ( kids | youths | lads | someone | somebody | vandals | they ) ~1 ( will | might ) ~6",
      "burn+ through ~2 ( savings | money | budget | wages | pension )",
      "( cost | costs | costing ) ~1 a bomb",
    ],
    unless: ["( pity | shame | my lighter | my match | petrol )"],
  },
  {
    id: "hands-and-paper",
    of: ["threat.violence", "threat.property", "stalking"],
    match: [
      "( was | is | like | as | another | real | felt | feels | such ) ( like )? ( a | another )? ( real )? ( slap in the face | kick in the teeth | kick in the guts | punch in the gut | punch in the stomach )",
      "( shake | shaking ) ( the | your | his | her | their | that ~1 ) ~2 hand ( of | when | if | for | and thank )",
      "( clean | wash | cleaning | washing ) ( their | your | his | her ) hands",
      "( destroy | demolish | dismantle | shred | pull | tear | rip | take | pick ) ~1 ( your | his | her | their | the | this | that ) ~2 ( case | credibility | argument | arguments | figures | reasoning | assessment | numbers | theory | excuses ) ( apart | to pieces | to bits | to shreds | in court | in the witness box | at the hearing | . | , )",
      "( hit | hitting | come at | coming at | come for | coming for | go after | going after | fight ) ( you | him | her | them | the council | the trust ) ~~5 ( legally | in court | in the courts | a claim | the facts | judicial review | freedom of information | ring binder | formal complaint | in the budget | trading standards )",
      "flood ~1 ( inbox | inboxes | switchboard | phone lines | phones ) with",
    ],
    unless: ["( and | then ) ~1 ( $hurtHard | burn )"],
  },
  {
    id: "errands",
    of: ["threat.violence"],
    match: [
      "( drag | haul | march | bring ) ~4 ( out | down | here | round ) to ( look | see | inspect | walk | smell | stand )",
      "hang+ ~4 ( letter | picture | certificate | card | photo ) ~1 ( in | on | up )",
      "shoot ~1 ( an email | off | one off )",
      "( kill | die | murder ) for a ~2 ( answer | coffee | cuppa | brew | seat | bath | shower | sleep | reply | biscuit | sandwich | garden | parking space | appointment )",
      "( lick | licks | licking ) ( you | him | her | them ) ~1 to death",
      "( murder | butcher | slaughter | torture ) ~1 ( tune | song | anthem | hymn | language | music )",
      "( will | are | is | was | being | getting ) ~1 ( jaw | legs | leg | knee | knees | hip | hips | nose | teeth | wrist | ankle ) ( replaced | reset | pinned | x rayed | scanned )",
      "( broken | broke ) and reset",
    ],
    unless: ["( and | then ) ~1 ( $hurtHard | burn )"],
  },
  {
    id: "own-dead",
    of: ["threat.violence"],
    match: [
      "( bury | burying | buried ) ~1 ( mum | dad | mam | nan | gran | grandad | mother | father | my ~1 ( mum | dad | mother | father | husband | wife | son | daughter | brother | sister | nan ) )",
      "put ( him | her | mum | dad ) in the ground ~1 ( on | at )",
    ],
    unless: [
      "( ( and | then | next to | beside ) ~1 ( you | him | her | them ) | nothing | hold us | hold me | because of )",
    ],
  },
  {
    id: "own-shed",
    of: ["threat.property"],
    match: [
      "( burn | burning | demolish | demolishing | knock down | drill out | drilling out | take down | pull down | dismantle | strip | tear up | chop up | paint ) ~1 ( my | our ) ~1 ( old | own )? ( shed | porch | fence | sofa | carpet | wallpaper | kitchen | decking | deck | garage | greenhouse | conservatory | hedge | lanyard | hi vis | mattress | outhouse | gate )",
      "( burn | burning | demolish | demolishing | strip | stripping ) ( the | this | that | our | my ) ( garden waste | wallpaper | laminate | outhouse | coal bunker | old ( sofa | shed | cooker | fence | mattress | carpet ) )",
    ],
    unless: ["( your | office | depot )"],
  },
  {
    id: "work-line",
    of: ["boundary"],
    match: [
      "( give me | have | send me | what is | text me | email me | ring you on | call you on | i want | i need ) ~4 ( work | office | council | business | reception | surgery | team | helpline | switchboard ) ~1 ( mobile | number | phone | email | extension | line | address | inbox )",
      "( fax | text | extension | helpline | freepost ) number",
      "( follow | like | join ) the ~2 ( page | group | channel )",
    ],
    unless: [
      "( own | private | personal | whatsapp | insta | instagram | evening | tonight | not | rather | yours | home )",
    ],
  },
  {
    id: "on-business",
    of: ["boundary"],
    match: [
      "^ ~~9 ~~9 ( bring | with ) ( my | the | your ) ~1 ( advocate | engineer | surveyor | warrant | plans | solicitor | interpreter | originals )",
      "^ ~~9 ~~9 ( go through | look over | discuss ) ~1 ( the | my | our | your ) ~1 ( plans | findings | file | report | form | forms | figures | application )",
      "( befriending | visiting | lunch ) ( scheme | service | club )",
      "( are you | will you be | is the office ) ~1 open ~1 ( on | at )",
    ],
    unless: [
      "( own time | garden | away | wife | husband | without | alone | just us | just you | the two of us | pub | tea | date | evening | dinner | my place | yours | mine | i want you | love )",
    ],
  },
  {
    id: "seen-and-greeted",
    of: ["stalking"],
    match: [
      "saw you ~~9 ( you waved | i waved | said hello | lovely to see | nice to see | did not ( like | want ) to bother ~1 )",
      "( watch | watching | follow | following | followed | watched ) ~1 ( your | the ) ~2 ( videos | video | website | guide | guidance | webinar | stream | instructions | twitter | updates | channel )",
      "( picture | pictures | photo | photograph | photos | photographs | video | footage ) of ( the | your | that | a | my | this ) ~2 ( notice | sign | bin | bins | tree | pothole | recycling | meter | leak | damp | mould | permit | drain | rubbish | hole | kerb | form | receipt | letter | ceiling )",
    ],
    unless: ["( house | drive | bedroom | window | kids | alone | again | every | friends )"],
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
      "( it | this | that ( wall | tree | slab | ceiling | roof ) | the next ( one | slab | tile | branch ) | ( wall | tree | branch | slab | roof | ceiling | canopy | rail | crane | lorry | bus | plank | van | car ) ) ( will | could | is going to | might ) ~1 ( hit | kill | hurt | crush | take | land on | come down on | fall on ) ~2 ( someone | somebody | one of | anyone | whoever | the legs | him | her | a child )",
      "( he | she | they | someone | somebody | you ) ~1 ( will | is going to | are going to | could | might ) ( be | get ) ( hit by | run over | run down | knocked off | knocked down | mown down | electrocuted | flattened by )",
      "( will | going to | could | might ) ~1 ( fall | trip | slip ) ( off | over | down | in | on | through )",
      "( someone | somebody | anybody | he | she | they | child | kid ) ~2 ( crack | cracks | lose | loses | break | breaks ) ~1 ( skull | head | finger | toe | thumb | neck | hip | leg )",
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
  "i have ~1 ( told | emailed | rung | copied in | written to ) ~3 ( mp | echo | press | paper | papers | gazette | guardian | regulator | ombudsman | councillor | reporter | trading standards )",
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
      "( hit ( you | them | him | her ) where it hurts | one chance to put this right )",
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
