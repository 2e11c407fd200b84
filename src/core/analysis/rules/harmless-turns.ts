/** Menace that the words beside it turn harmless: a hazard told of, an errand, a kindness, a beast kept in, leave given. Data only. */
import type { Phrase } from "./phrase.ts";

/** A sentence of no more than thirty words, from end to end. */
const WHOLE = "^ ~~9 ~~9 ~~9 ~~3 .";
/** Words that no errand or kindness turns harmless. */
const HARD =
  "( $harmSure | $break ~3 $bodyHard | $armsSure | bomb | bombs | blood | grave | graves | coffin | funeral | wreath | throat | teeth | hospital | ambulance | stretcher | wheelchair | boiling | petrol | lighter | burn | burns | burning | regret | suffer | scream | screaming | beg | begging | limp | dead | alive | breathing | antifreeze | poison | bleach | spit | alone | dark | street | home | lives | live | kids | children | daughter | son | wife | husband | car | van | bus | sleep )";

/** An act against somebody, which nothing beside it turns harmless. */
const ACT =
  "( $break ~3 $bodyHard | ( kill | killing | stab | stabbing | shoot | shooting | strangle | strangling | punch | punching | kick | kicking | slap | slapping | batter | battering | burn | burning | drown | drowning | hurt | hurting | beat | beating | knock | knocking | smash | smashing | bury | burying | poison | poisoning ) ~1 ( you | him | her | them | u | your | whoever | that ~1 $staff | the ~1 $staff ) )";

/** Somebody is asked to take a danger away, or told what is wrong. */
const SAFETY: readonly string[] = [
  "( please | kindly | can | could | would | will ) ~5 ( repair | mend | fix | light | board | fence | grit | salt | move | clear | cut | fit | replace | look at | check | sort out | put up | put in | put back | put some | put a | train | speak to | send somebody | send someone | send her with | place | do something | make safe | secure | prune | tow | take down ) ~6 ( light | lights | lighting | lamp | lamps | bulb | path | road | crossing | step | steps | stair | stairs | rail | rails | railing | railings | handrail | fence | gate | sign | signs | screen | camera | cameras | wall | wire | tree | branch | branches | hedge | slab | slabs | tile | tiles | slate | slates | roof | gutter | canopy | manhole | drain | grate | pothole | potholes | hole | ramp | lift | floor | floorboards | ladder | scaffold | barrier | bollard | bollards | planter | bend | it | him | her | driver | drivers | lad | police | today | before )",
  "( get | put | fit | give | gave ) ( a | some | her a | him a | them a | your ~2 a | the )? ~1 ( bulb | light | lights | lamp | lighting | screen | fence | rail | railings | handrail | barrier | crossing | sign | grit | speed bump | speed bumps | mirror | different ladder | new ladder | proper ladder ) ( in | up | on | at | back | round | by | . | , | first )",
  "( told | rang | rung | warned ) the ( police | rspca | hse | fire brigade | fire service | coastguard | crossing patrol )",
  "before ~2 ( there is an accident | an accident | it happens )",
  "( is | are | are all | it is ) ~1 ( bent | loose | rotten | frayed | live | unlit | unsafe | slippery | overloaded | hanging off | coming down | worn through | worn out | falling down | like glass | like an ice rink | sheet ice | unguarded )",
  "( tied | held | holding ) ~2 with ( string | tape | cable ties )",
  "( no | without | not got a | not got any | lost its ) ~1 ( light | lights | lighting | lifejacket | handbrake | handrail | rail | rails | screen | signal | radio | guard | brakes | sprinklers | fence | harness | helmet | crossing | barrier | reversing alarm | lid )",
  "( alarm | lamp | lamps | light | lights | guard | lid | cover | brake | brakes | hinge | hinges | screws ) ( is | are | has been | have been | has | have )? ~1 ( off | out | aff | gone | broken | missing | failed )",
  "( come | comes | coming | go | goes ) ~2 ( at | by | past | round at ) ( thirty | forty | fifty | sixty | seventy | eighty | 40 | 50 | 60 | 70 )",
  "( had | have | having | putting | put ) ( a | the )? ( light | lamp | rail | handrail | ramp | gate ) ( put | fitted | in )",
  "( without looking | nodding off | do not stop | does not stop | not slowing | nobody slows | slow down | drive straight at | about that forklift )",
  "( icy | ice | pothole | potholes | falling plaster | asbestos | loose slabs | loose tiles | moss | fairway | racking | climbing frame | zigzags | speeding | air rifles | floorboards | underpass | on the roof of )",
];

/** Somebody is hurt, by nobody that is named. */
const COMES_TO_HARM: readonly string[] = [
  "( accident | accidents | casualty | casualties | fatality | tragedy | broken ( ankle | ankles | leg | legs | arm | arms | neck | hip | wrist ) )",
  "( hurt | killed | crushed | electrocuted | run over | run down | knocked down | knocked off | knocked over | hit | stabbed | shot | injured | maimed | attacked | scalded | trapped | buried | flattened | mown down | dead | die | dies | drown | drowned | lost )",
  "( hurt | kill | hit | crush | trap | drop | take | have | meet | mow down | knock down ) ~1 ( somebody | someone | somebody 's | one of | anyone | you | him | her | the | a child | a kid | people | my )",
  "( lose | loses | break | breaks | crack | cracks | slip | slips | fall | falls | trip | trips | go over | go through | goes through | come off | get home )",
];

/** Help for somebody who is ill or frail. */
const CARE: readonly string[] = [
  "( insulin | hoist | hoisted | sling | dialysis | care plan | care package | two carers | one carer | the same carer | respite | feeding tube | catheter | oxygen | falls team | personal care | discharge meeting | stairs | fall | falls | fallen | his hours | her hours | their hours | benefits )",
];

/** What is brought, given or said in kindness. */
const KIND: readonly string[] = [
  "( i will | we will | i am going to | and i will | going to ) ~1 ( put the kettle on | make ( him | her | you | them ) a ( coffee | tea | brew | cuppa ) | buy ( him | her | you | them ) a ( pint | drink ) | send ( him | her | them | you ) ( flowers | chocolates | a card ) | thank ( him | her | them | you ) | kiss every )",
  "( there will be | there is | have made | have baked ) ( a cake | cake | biscuits | welsh cakes | tea | tea and biscuits | sandwiches | scones )",
  "( put | putting ) ( him | her | them | you | that ~2 | your ~2 ) ~1 ( in | up | forward ) for ( it | an award | a medal | the medal | a pay rise | an award )",
  "( bottle of | box of ) ( bells | bell 's | whisky | whiskey | wine | sherry | chocolates | gin | port | roses )",
  "( refund | reply | apology | answer ) and ~1 ( bunch of | box of )? ( flowers | chocolates )",
  "i owe ( him | her | them | you ) ( one | a ( drink | pint ) ) ~~9 bottle",
  "best ( porter | caretaker | driver | nurse | officer | carer ) ( you | on | we | i )",
  "( he | she ) is a ( gem | star | saint | treasure )",
];

/** Why somebody is to be met: an everyday business. */
const ERRAND: readonly string[] = [
  "( there | in | coming | door | call | down ) ( about | for ) ( my | an | the ) ~1 ( teeth | tooth | hip | knee | knees | back | eyes | prescription | tablets | results | appointment | eye test | bus pass | blue badge | card | form | forms | file | letter | rent book | pension | passport | certificate | keys | purse | parcel )",
  "i only ( need | want ) ~1 ( a | an | your | his | her | one | my | to know | to see ) ~2 ( signature | date | stamp | form | reference number | copy | price | chair | cup )",
  "( should | can | could | must | has to | needs to | had better ) make an appointment",
  "( had | got | has | have | got a | his | her | my ) ~1 ( dashcam | dash cam )",
  "( be | taking | take ) ~1 ( taking )? ( a photo | photos | his photo | her photo | a picture ) of",
  "( with | bring | bringing ) ~1 ( their | his | her | my | our ) own photographs",
  "( come | coming | comes ) ~1 and ~1 measure",
  "^ ~~9 with a ( surveyor | plumber | joiner | roofer | sparky | drainage engineer | structural engineer )",
  "( show ) ( him | her | them | you ) ~1 ( the | my | where the ) ~2 ( letters | card | receipt | receipts | photos | paperwork | rats | photographs | tipping | plans | map | damp | mould )",
];

const BEAST =
  "( dog | dogs | staffy | alsatian | rottweiler | terrier | collie | lurcher | bull | ram | bullock | bullocks | stallion | horse | pony | goose | geese | gander | ferret | ferrets | cockerel | goat | boar | donkey | parrot | swan | tyson | rex )";
/** A beast is kept from people. */
const KEPT_IN: readonly string[] = [
  "( shut | tied | tie | chained | chain | penned | pen | muzzled | muzzle | lock | locked ) ( him | her | them | it | the ~1 )? ~1 ( in | up | away | indoors | inside | in the ( yard | kitchen | back | pen | shed | stable | garage | bedroom ) ) !with",
  "( put | be ) ( him | her | them | it | the ~1 )? ~1 ( on the ( chain | lead ) | on a ( chain | lead ) | in the ( back | yard | kitchen | pen | run ) with a bone )",
];

/** Guns and blades that hurt nobody. */
const TOY_ARMS =
  "( rubber | plastic | foam | cardboard | toy | water | nerf | glue | tan | heat | stage | wooden | prop | replica | fancy dress ) ( knife | knives | sword | swords | gun | guns | pistol | pistols | axe | axes | dagger | daggers | combat | rifle | rifles )";

/** Menace that the words beside it turn harmless. */
export const HARMLESS_TURNS: readonly Phrase[] = [
  {
    id: "hazard-told",
    of: ["threat.violence"],
    match: COMES_TO_HARM.map((one) => `^ ~~9 ~~9 ~~9 ${one}`),
    beside: SAFETY,
    unless: [
      "( i | we | me | my ( brother | brothers | lads | boys | sons | cousin | cousins | mates | uncle | son | husband | dad ) ) ~2 ( will | shall | would sooner | would put | am | are | might | could | can | loosened | have | get | meet | lose | will be )",
      "( by me | make sure | or else | otherwise | send ~3 back | not be a ( resident | child ) | not be ~1 me | my foot | when i | till i | before i | deserve | deserves | warn ~4 replacement | transit )",
    ],
  },
  {
    id: "care-foreseen",
    of: ["threat.violence"],
    match: [
      "( cut | cuts | stop | stops | reduce | halve | miss | missed ) ~1 ( his | her | their | mum 's | dad 's | my ~1 's | our ~1 's ) ~1 ( hours | care | benefit | benefits | visits | meals | carers | package | support | insulin | tablets | dose | pip ) ~~9 ( he | she | they ) ~2 ( will | ends | end | is | are | goes ) ~4",
      "( he | she | they ) ( will | is going to | are going to | would ) ~1 ( end up | be | land | finish up | go | go back | be back | lie ) ~1 ( back )? ( in | on ) ( hospital | a home | a coma | casualty | intensive care | a and e | a trolley ) ~4",
      "( he | she | they ) ( will | is going to | are going to ) ~1 ( be dropped | drop ( my ~1 | her | him | mum | dad | them ) | fall again | be eating hospital food | go back in )",
    ],
    beside: CARE,
    unless: [
      ACT,
      "( when | once | after ) ( i | we | my ~1 )",
      "( seen me | done with | by me | my fist | hearse | ambulance | officer | manager | inspector | doctor )",
    ],
  },
  {
    id: "kindness-beside",
    of: ["threat.violence", "threat.property"],
    match: [WHOLE],
    beside: KIND,
    unless: [HARD],
  },
  {
    id: "errand-beside",
    of: ["threat.violence"],
    match: [WHOLE],
    beside: ERRAND,
    unless: [HARD],
  },
  {
    id: "beast-kept-in",
    of: ["threat.violence"],
    match: KEPT_IN.map((one) => `^ ~~9 ~~9 ~~9 ${one} ~~9 ~~9`),
    beside: [BEAST],
    unless: [
      "( $armsSure | petrol | grave )",
      ACT,
      "not !( careful | used to | fond | keen | happy | sure )",
      "( never | no longer | until | unless | would rather | tired of | sick of | hungry | with him | with her | with you | with the dog | with the dogs )",
    ],
  },
  {
    id: "beast-told-of",
    of: ["threat.violence"],
    match: [`^ ~~9 ~~9 ~~9 ${BEAST} ~~9 ~~9`],
    beside: KEPT_IN,
    unless: [
      "( $armsSure | petrol | grave )",
      ACT,
      "not !( careful | used to | fond | keen | happy | sure )",
      "( never | no longer | until | unless | would rather | tired of | sick of | hungry | fed | like | set | with the dog | with the dogs )",
    ],
  },
  {
    id: "toy-arms",
    of: ["threat.violence"],
    match: [WHOLE],
    beside: [TOY_ARMS],
    unless: [
      "( real one | not a toy | next time | but i have | looks like | blind | bleach | acid | not with | $harmSure ~1 ( you | your | that ) )",
    ],
  },
  {
    id: "won-on-the-pitch",
    of: ["threat.violence"],
    match: [
      "( murder | kill | slaughter | hammer | batter | battered | thrash | beat | destroy | bury | crush | smash ) ( them | you | us | him | her | this lot | your lot | your ~2 | that lot ) ~4",
      "( got | get | gets | getting | was | were ) ( murdered | slaughtered | hammered | battered | thrashed | beaten | destroyed | crushed | smashed ) ~4",
    ],
    beside: [
      "( 4 0 | 3 0 | 5 0 | 6 0 | 2 0 | 4 nil | nil | goals | the league | league table | the cup | derby | semi final | cup final | kick off | wicket | innings | the quicks | our opener | fixture | fixtures | penalties | batting | bowled | scrum | at darts | at dominoes | at chess | quiz team | pub quiz )",
    ],
    unless: ["( after the match | car park | afterwards | head | bat | tunnel | with a )"],
  },
  {
    id: "asked-why",
    of: ["threat.violence", "stalking"],
    match: [
      "^ ~~9 ~~9 ~~9 ( i | we ) ~5 ( ask | asking ) ( him | her | them | you | whoever | each ~3 | every ~3 | that ~2 | the ~2 ) ~4 ( why | what | if | whether | how )",
      "^ ~~9 ~~9 ~~9 ( i | we ) ~5 ( ask | asking | thank | thanking ) ( him | her | them | you | whoever ~2 | that ~2 ) ~1 ( to ( his | her | their | your ) face | in person | face to face ) ~2",
      "^ ~~9 ~~9 ~~9 ( come | find ) ~9 and ~1 ( ask | thank ) ( in person | why | what | for ( you | him | her ) at | him | her | them ) ~3",
      "^ ~~9 ~~9 ~~9 ( make | let | have ) ( him | her | them | you ) ( come and look | come and see ) ~2",
    ],
    unless: [
      HARD,
      "( nicely | last time | once more | what it feels | how it feels | how he likes | if he likes | leg | knee )",
    ],
  },
  {
    id: "not-literally",
    of: ["threat.violence", "threat.property"],
    match: [
      "^ ~~9 ~~9 ~~9 ( metaphorically | figuratively | not literally | so to speak | as it were | metaphorical | figurative ) ~2",
    ],
    unless: [ACT, "( for now | yet | not only | more than )"],
  },
  {
    id: "said-figuratively",
    of: ["threat.violence", "threat.property"],
    match: [WHOLE],
    beside: [
      "^ ( and )? ( metaphorically | figuratively | not literally | so to speak | speaking ( metaphorically | figuratively ) ) ~4 .",
    ],
    unless: [ACT, "( for now | yet )"],
  },
  {
    id: "fighting-words",
    of: ["threat.violence", "threat.property"],
    match: [
      "blood on ( the | our | their | your | every ) ~1 ( carpet | carpets )",
      "( sharpen | sharpens | sharpening | sharpened ) ~1 ( my | our | their | the | your ) ~1 ( knives | pencil | pencils | quill | elbows | claws )",
      "( knives | gloves | claws ) ( are | were | will be | came | come ) ( out | off )",
      "( wants | needs | could do with | put | putting | needed | wanted ) ~1 a ( bomb | rocket | firework | squib | firecracker ) ~1 ( under | up | behind ) ( you | him | her | them | somebody | someone | the lot of them )",
      "( light | lit | lighting ) ~1 a fire under ( you | him | her | them | the ~2 | your ~2 | somebody | someone )",
      "( takes | take | taking ) no prisoners",
      "( hit | hits | hitting | going through | raise | go through ) the roof",
      "( put | putting ) a sock in it",
      "( pull | pulling | get | extract ) ~1 ( your | his | her | their ) ~1 ( finger | fingers | thumb | thumbs ) out",
      "( riot | mutiny | revolt | rebellion | revolution | strike | scandal | lawsuit ) on ~1 hands",
      "( chew | chewing | chewed | bite | biting | bit | bites ) ~2 ( my | our ) ~2 ( tongue | lip | nails )",
      "( eat | eats | eating ) ~4 for breakfast",
      "( drag | dragging | drags | dragged | take | bring | haul ) ~3 kicking and screaming",
      "^ ~~9 ~~9 ( slaughtered | crucified | hammered | murdered | killed | battered | crippled | skinned | fleeced | clobbered | stung | destroyed | flattened | hit | punished ) ~1 by ( the | my | our | your | these | those )? ~1 ( bank | banks | taxman | tax | council tax | bills | bill | press | papers | rates | interest | fees | charges | vat | insurers | market | costs | prices | rent | price )",
      "^ ~~9 ~~9 ( give | gives | gave | giving ) it a ~1 ( shove | kick | thump | whack | clout | bash | slap | push | smack | dunt | nudge ) ~6",
      "^ ~2 i ~2 ( see | know | understand | appreciate | accept | realise ) ~1 ( you | they | he | she | staff | your ~2 ) ~2 ( have | has | need | needs | want | wants ) to be ( careful | safe | cautious | sure | protected )",
      "( like | as ) a ( ton | tonne ) of bricks",
      "( blow | blowing | blew | blown ) the ( lid | doors | cover | whistle | gaff ) ( off | on ) ( this | it all | you | them | the ~2 ( story | scandal | affair | business ) )",
      "^ ~~9 ( blow | blows | blowing | blew ) ( a gasket | a fuse | his top | her top | my top | his stack | my stack ) ~~9",
      "( bury | burying | drown | smother | flood | bombard | choke | swamp ) ( you | him | her | them ) ( in | with | under ) ~2 ( paperwork | paper | letters | forms | emails | tea | cake | kindness | cuttings | requests | facts | evidence | complaints | knitting | thank you | praise )",
      "( head | heads ) ~1 ( above the parapet | will spin | spinning )",
    ],
    unless: [
      ACT,
      "( 's | your | his | her ) blood",
      "( and | then | or ) ~2 ( $harmSure | burn | burning | smash | smashing ) ~2 ( you | him | her | them | it | your )",
    ],
  },
  {
    id: "body-mended",
    of: ["threat.violence"],
    match: [
      "( will be | is | are | was | being | getting | gets | get | got | having | has | have | had | have had | through a straw ) ~2 ( jaw | legs | leg | arm | knee | knees | hip | hips | nose | teeth | wrist | ankle | shoulder | shoulders | eyes | feet | toe | toes | hand | hands | back | spine ) ~1 ( done | wired | seen to | looked at | fixed | operated on | replaced | checked | plastered | pinned | strapped | cleaned | capped )",
    ],
    beside: [
      "( hospital | royal | infirmary | surgeon | consultant | operation | theatre | arranged for | booked | so he cannot | so she cannot | so he is not | so she is not | so i | nobody 's covering | nobody is covering | please email | waiting list | list for | in ( cardiff | belfast | musgrave park | leeds | bristol | oxford | exeter | london ) )",
    ],
    unless: ["( for ( him | her | you | them ) | when i | once i | by me | i will | my brother )"],
  },
  {
    id: "body-cut-by-chance",
    of: ["threat.violence"],
    match: [
      "( cut | gashed | sliced | hurt | banged | scraped | caught ) ~1 ( his | her | their ) ~2 ( hand | hands | finger | fingers | thumb | thumbs | knee | knees | leg | legs | foot | head | arm | arms | face | chin | lip | toe | elbow ) ( open | on | playing )",
      "( on | in ) the wrong ( arm | leg | hand | foot | knee | wrist | ankle | hip | eye | ear | side )",
    ],
    unless: ["( i will | i am going to | for ( him | her | you | them ) | my brother | next time i )"],
  },
  {
    id: "purse-hit",
    of: ["threat.violence"],
    match: [
      "( hit | hits | hitting | hurt | hurts | kick ) ( you | them | him | her | it | the ~1 | your ~1 ) ~1 where it ~1 hurts",
      "( only )? ~1 thing ~2 ( going to | will | want to ) ( hurt | hit | damage | break ) ~4",
      "tick tock ~3",
    ],
    beside: [
      "( pocket | pockets | wallet | wallets | budget | purse | bank balance | bottom line | ballot box | refund in full | by appealing | deadline | deadlines )",
    ],
    unless: ["( $bodyHard | and then )"],
  },
  {
    id: "reformed",
    of: ["threat.violence"],
    match: [
      "^ ~~9 ~~9 ( done time | did time | did my time | done my time | served my time | was inside | been inside | violent man | violent person | hurt people | gbh | abh | in prison | a temper | bad temper | my temper ) ~~9",
    ],
    beside: [
      "( clean | sober | dry | changed | ashamed of it | gentle now | why i am not | not that man | a different man | a changed man | rehabilitated | probation | going straight | gone straight | anger management | stay out of it | in recovery )",
    ],
    unless: [HARD, "( but | unless | until | can come back | comes back | do it again | still )"],
  },
  {
    id: "in-my-shoes",
    of: ["threat.violence"],
    match: [
      "^ ~~9 ~~9 ( see how | see if | try | ask yourself | ask yourselves | how would | think about ) ~~9 ( on hold | living where | live where we | live on | woken | kept awake | by a drill | queueing | in the room above | a week on | 90 a week | no heating | without heating | no hot water | with the damp | in the damp | in mould | take the bus | on the bus | phone queue | waiting list | waiting room | in the queue | shut the ~1 | closed the ~1 )",
    ],
    unless: [ACT, "( $harmSure | $bodyHard | $armsSure | grave | coffin | petrol | fire | burn )"],
  },
  {
    id: "thought-for-the-frail",
    of: ["threat.violence"],
    match: [
      "( think | thought | remember | remembers | reflect | consider ) ~4 ( before | when | while | as ) ( you | they | he | she | the council ) ( move ~1 ( my | him | her | them | mum | dad ) | move ( him | her ) | shut the | close the | shut our | close our | cut the | cut our | cut his | cut her | sell the | sell our | fell the )",
    ],
    unless: [
      ACT,
      "( $harmSure | $bodyHard | $armsSure | grave | coffin | petrol | fire | burn | first | while you still | long way down )",
    ],
  },
  {
    id: "minutes-about",
    of: ["threat.violence"],
    match: [
      "( like | want | need | enjoy | have | give me | get ) ~2 ( minutes | minute ) ~2 with ( your ~3 | him | her | them | you | the ~3 | $title _ )",
    ],
    beside: [
      "( to discuss | to go through | to explain | to ask | to talk about | to talk through | opening the | booked in | an appointment | at her desk | at his desk | from her desk | from his desk | she goes up | he goes up | the figures | my notes | the file | two files | the scan | the plan )",
    ],
    unless: [
      "( alone in | locked | no witnesses | outside | car park | off duty | man to man | $harmSure | $armsSure )",
    ],
  },
  {
    id: "sorry-to-lose",
    of: ["threat.violence", "threat.property"],
    match: [
      "( be sorry | miss ~1 | pity | shame | sad ) ~1 ( to lose ( him | her | them | it | $title _ ) | when ( he | she | it | they ) ~1 ( gone | goes | leaves | retires | retired ) )",
    ],
    beside: [
      "( best | thirty years | twenty years | forty years | years | retire | retires | retiring | retired | library | brilliant | lovely | wonderful | run that | marvellous | keep ( him | her | them ) )",
    ],
    unless: [HARD],
  },
  {
    id: "pity-if-not",
    of: ["threat.violence", "threat.property"],
    match: [
      "^ ~~9 ~~9 ( shame | pity | sad | waste ) ~1 if ( nobody | no one | noone | none of | it ( was | were ) not | it is not | they ( were | are ) not | they never | it never | whoever ~5 never ) ~9",
      "( shame | pity ) ( the | about the | that the | there is no | nobody | no one | it does not | it is not | they do not | we cannot | i cannot ) ~9",
    ],
    unless: [
      ACT,
      "( warn | warned | stops me | stop me | saw | sees | around | about | there to | watching | burn | burned | smashed | guard | home | insured | insurance | sprinklers | alarm | camera | cameras )",
    ],
  },
  {
    id: "boy-kept-home",
    of: ["threat.violence"],
    match: [
      "^ ~~9 ~~9 ~~9 ( pull | pulling | take | taking | withdraw | withdrawing | keep | keeping | teach | teaching ) ( him | her | them | my ~1 | our ~1 ) ~1 ( out of ( the | this | that | your | your ~1 )? ( school | class | nursery | college | unit ) | from ( the | your | this ) ( school | nursery | unit | home ) | home | off ( school | the roll ) | at home )",
      "^ ~~9 ~~9 ( i am | i will | i shall | will be | will have to | i would ) ~1 ( ring | ringing | call | calling | phone | phoning | fetch ) ~1 ( the | for the )? ( police | 999 | 101 | warden | rspca | fire brigade | manager | head office | school ) ~9",
      "^ ~~9 ~~9 ( it will be | you will be dealing with | you will get ) ~1 ( the | west | east | north | south | greater )? ~2 ( police | ombudsman | my solicitor | my mp | the ico | cid )",
    ],
    unless: [
      HARD,
      "( before | cannot | by the time | useless | no use | no good | nobody | not | undertaker | what is left | tell them | pick )",
    ],
  },
  {
    id: "by-leave",
    of: ["threat.property", "threat.violence"],
    match: [WHOLE],
    beside: [
      "( as your ~3 ( agreed | advised | suggested ) | the fire ( service | brigade ) ( know | knows | have been told | has been told ) | unless you object | ( with | have ) ( your | his | her | the ~1 ) ( permission | consent | leave | agreement ) to | ( may | can | could ) ( we | i ) ( have | get ) a ( skip | scaffold | road ) ( permit | licence ) | so please do not send ( anyone | anybody | the ) | you said ( bring | to bring ) | the scouts have | while the ( sparky | electrician | plumber | fitter | gas man | engineer ) )",
    ],
    unless: [
      ACT,
      "( your ~2 ( office | offices | depot | house | car | van | vans | reception | windows | hall ) | regret | sorry when | refuse | refused | without | nobody | no one | head | knees | face | alone )",
    ],
  },
  {
    id: "own-things-undone",
    of: ["threat.property"],
    match: [
      "( burn | burning | demolish | demolishing | smash | smashing | break | breaking | knock | knocking | drill | drilling | saw | sawing | cut | cutting | take | taking | pull | pulling | rip | ripping | tear | tearing | strip | stripping | chop | chopping | tip | tipping | set light to | setting light to | dig | digging ) ~2 ( down | up | out | off | through | to )? ~1 ( my | our | the old | my own | our own ) ~2 ( shed | lock | bathroom | kitchen | cabinet | cooker | fence | gate | porch | wall | path | laminate | floor | carpet | sofa | bed | mattress | tents | tent | desk | wardrobe | patio | decking | conservatory | greenhouse | coal bunker | bunker | outhouse | guttering | boiler | door | doors | bath | sink | tiles | ceiling | compost )",
      "^ ~~9 ~~9 , ( my | our ) ( own )? ( shed | fence | gate | wall | door | windows | path | tree | hedge | garage | lock )",
    ],
    unless: ["( with you | your ~2 ( office | depot | door | car | lawn ) | on your | at your | over your )"],
  },
  {
    id: "vandals-foreseen",
    of: ["threat.property"],
    match: [
      "( someone | somebody | some idiot | some fool | one idiot | some daft ~1 | kids | some kids | youths | lads | children | they | yobs | vandals | drunks | some drunk ) ( will | is going to | are going to | could | might | may | would | with ) ~9",
      "( could | will | would | might | may | is going to | are going to | going to ) ~3 ( go up | catch fire | burn | burn down | burn like | be a blaze | get trashed | get vandalised | get burned | be set alight | be smashed | get wrecked | come down | fall | collapse | flood | go off )",
      "( go | goes ) up like ~2",
    ],
    beside: [
      "( every weekend | every night | every week | again and again | before there | unless you ( fit | fence | lock | board | light | put | move | clear | repair | mend | fix | empty | tow | railings ) | if you do not ( fit | fence | lock | board | light | put | move | clear | repair | mend | fix | empty | tow ) | told the police | told the fire brigade | fire brigade | looked at soon | boiler | wiring | wires | mattresses | rubbish | bin store | stairwell | smoking | cladding | stinks of gas | smell gas | abandoned | empty for | stays empty | camper van | skip | fly tipped | fly tipping | dumped | tipping | overgrown | please ( repair | lock | fence | clear | fit | cut | move | board | empty | look | get ) | fireman | firefighter | bonfire | fireworks | no sprinklers | nobody has locked | not locked )",
    ],
    unless: [
      "( i | we | me | my ( brother | brothers | lads | boys | sons | cousin | cousins | mates ) ) ~2 ( will | shall | would | am going to | are going to | know | can ) ~2 ( make sure | see | light | burn | strike | smash | put | who )",
      "( my match | my lighter | by me | be me | is me | careful | your house | your car )",
    ],
  },
  {
    id: "goes-up-lawfully",
    of: ["threat.property"],
    match: [
      "( mast | scaffold | scaffolding | scaffolds | poster | posters | sign | signs | hoarding | hoardings | flag | flags | banner | barrier | building | extension | block | tower | rent | fee | fees | charge | charges | price | prices | bill | bills | council tax | fares ) ~2 ( goes | go | going | went | gone ) up",
      "( money | savings | budget | refund | deposit | wages | heating | pension | summer | holiday | decking | barbecue | council tax ) ~4 up in smoke",
      "( alarm | alarms | siren | scarer | smoke detector | detector | sensor | security light | bell | timer | buzzer ) ~3 ( goes | go | going | went ) off",
    ],
    unless: [ACT, "( boom | bang | match | petrol | flames )"],
  },
  {
    id: "water-rises",
    of: ["threat.property"],
    match: [WHOLE],
    beside: [
      "( the river | the beck | the burn | the tide | flood | gale | gales | wind ) ( is | 's | has | will | forecast )? ~1 ( up | rising | coming | over | forecast | due | risen | burst )",
      "( lumps | tiles | slates | bits | stones | bricks | masonry | branches | plaster | icicles ) ~1 ( are | keep | have been | have )? ( falling | coming | fallen | come ) ( off | down )",
    ],
    unless: [ACT, "( i will | we will | i have | loosened | petrol | match | brick through )"],
  },
];
