/** Hard words that threaten nobody: idioms, games, errands, and harm that is foreseen where a hazard is told of. Data only. */
import type { Phrase } from "./phrase.ts";

/** What people come to harm by without anybody's will. */
const HAZARDS: readonly string[] = [
  "( road | roads | junction | traffic | speeding | driver | drivers | driving | lorry | lorries | bus | buses | van | vans | cars | pothole | potholes | kerb | pavement | paving | slab | slabs | step | steps | stairs | staircase | stairwell | lift | roof | tile | tiles | wall | ceiling | balcony | railing | railings | fence | tree | trees | branch | branches | wiring | electrics | socket | sockets | gas | boiler | leak | ice | icy | flood | flooding | playground | swing | slide | crossing | crossings | lights | streetlight | lighting | lamp | scaffolding | cladding | alarm | alarms | window | manhole | cable | cables | hole | mould | asbestos | glass | needles | dog | dogs | fire | smoke | bend | roundabout | bollard | zebra | speed | parked | parking | ambulance | ambulances | staffing | ward | understaffed | ramp | gate | door | cyclists | scooter | scooters | slippery | wet | unlit | dark )",
];

/** What is not to be heard as a threat. */
export const HARMLESS_THREAT: readonly Phrase[] = [
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
    id: "kindness-promised",
    of: ["threat.violence", "threat.property"],
    match: [
      "^ ~~9 ~~9 ~~3 ( ( a | another ) ~1 ( cup | mug | pot ) of ~1 ( tea | coffee ) | the kettle on | a hug | a medal | an award | a pay rise | plate of ~1 | thank you ( letters | cards | letter | card ) )",
    ],
    unless: [
      "( $hurtHard | $break ~3 $bodyHard | $arms | antifreeze | bleach | blood | grave | coffin | throat | teeth | funeral | wreath | hospital | boiling | petrol | fire | windows | face | lap | trash | smash | wreck | pour | poured | tipped )",
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
      "( $hurtHard | $break ~3 $bodyHard | $arms | bomb | blood | grave | coffin | throat | teeth | hospital | ambulance | boiling | petrol | fire | flames | ignoring | instead | was going to )",
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
    id: "others-may-burn-it",
    of: ["threat.property"],
    match: [
      "( kids | some kids | daft kid | youths | vandals | yobs | arsonists | some idiot | one idiot | any idiot | some fool | teenagers | joyriders | squatters ) ~2 ( will | is going to | are going to | going to | gonna | 's going to | with a ) ~~6 ( set | put | drop | burn | burns | smash | torch | brick | break | trash | wreck | light | match | lighter | alight | fire ) ~4",
      "( someone | somebody ) ~1 ( is going to | will | 's going to ) ~1 ( set fire | set light | set it | put a match | drop a match | put a car | torch | put those windows | break into ) ~4 ( again | unless you ( fit | lock | board | fence | clear | collect | move | remove | shift ) | if you do not ( put | fit | fence | lock | clear | collect | move | board | shift ) | for a laugh | and it is right )",
    ],
    unless: [
      "( my kids | our kids | kids and me | me and | give them the word | my nephew | my lads | cheering | i will hold | hold the | hold their | egg them | pay them | told them | i have told | tell them to | a tenner | a fiver | and i will | including me | one of them is me )",
    ],
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
  {
    id: "at-the-poll",
    of: ["threat.violence"],
    match: [
      "( beat | beating | thrash | hammer | bury | crush | destroy | finish | sink | oust | unseat | topple | defeat | slaughter | annihilate | wipe the floor with | run against | stand against | take on ) ( you | him | her | them | the lot of them | the lot of you | your ~2 | the councillor | councillor _ | all of them )",
      "( see | kick | vote | drive | throw | chuck | boot | turf | get | have | sling ) ( you | him | her | them | the lot of them | the lot of you | all of them ) ~1 ( out | off )",
    ],
    beside: [
      "( election | elections | ballot | polls | polling | candidate | candidates | stand against | standing against | stand for | standing for | by election | voters | electorate | your seat | his seat | her seat | canvassing | leaflets through | ballot box | vote you out | vote him out | vote them out | in may )",
    ],
    unless: [
      "( $armsSure | blood | fists | boots | teeth | black and blue | to a pulp | to death | window | canal | river | head )",
    ],
  },
  {
    id: "in-the-witness-box",
    of: ["threat.violence", "stalking"],
    match: [
      "( calling | call | summons | summoning | summon | subpoena | cross examine | cross examining | question | questioning | grill ) ( you | him | her | them | your ~3 | all of you | each of you | every one of you | $title _ )",
      "( see | have | put | meet ) ( you | him | her | them | your ~2 | every one of you | each of you | all of you | the lot of you ) ~1 in ( the witness box | court | the dock | front of a judge | the stand | front of the panel | front of a tribunal | front of the ~2 committee )",
      "( take | taking | pull | pulling | tear | tearing | rip | ripping | pick | picking ) ~1 ( statement | statements | evidence | report | account | version | argument | case | testimony | figures | survey ) ~1 ( apart | to pieces | to bits | to shreds )",
      "( not | never ) ~1 know what ( has hit | is hit | hit | is coming to ) ( him | her | them | you )",
      "enjoy every ( minute | second | moment | word ) ~1 ( of it )?",
    ],
    beside: [
      "( witness | witnesses | tribunal | inquest | inquiry | under oath | on oath | cross examine | cross examination | barrister | in court | legal aid | employment judge | select committee | hearing bundle | statement line by line | line by line | gazette | newspaper | front page )",
    ],
    unless: ["( outside | car park | $armsSure | blood | before | after | on the way | never get )"],
  },
  {
    id: "job-lost",
    of: ["threat.violence"],
    match: [
      "( raise | raising | lift | lifting ) a glass",
      "( open | opening | crack open | pop | popping | uncork ) ~2 ( bottle | champagne | prosecco | fizz )",
      "( clear | clearing | empty | emptying ) ( your | his | her | their ) ( desk | desks | locker | office )",
      "( out of ( that | his | her | your | their ) ( uniform | job | post | chair | seat | office ) )",
      "( have | take ) ( your | his | her | their ) ( job | badge | licence | registration | pension | certificate )",
    ],
    beside: [
      "( struck off | sacked | dismissed | suspended | voted out | resign | resigns | resignation | register | nmc | gmc | hcpc | bsb | sra | regulator | standards | tribunal | disciplinary | ofsted | misconduct | ombudsman | election | professional body | fitness to practise )",
    ],
    unless: ["( dead | grave | funeral | $hurtHard | blood | coffin )"],
  },
  {
    id: "meeting-talk",
    of: ["threat.violence", "threat.property"],
    match: [
      "blood on the ( carpet | floor | walls | boardroom floor )",
      "there ~2 be blood",
      "( sharpen | sharpening | sharpened ) ( my | our | their | his | her ) ( knives | knife | pencil | pencils | quill | claws | tongue | pen | elbows )",
      "( knives | daggers ) ( are | were | will be ) ( out | drawn )",
      "( riot | mutiny | revolt | rebellion | war | uprising | revolution ) on ( your | their | its | our ) hands",
      "( torches and pitchforks | pitchforks and torches | lynch mob | tar and feather | to the barricades | storm the bastille )",
      "( want | wants | needs | deserves | put | light | with | lit ) ~1 a ( bomb | rocket | firework | squib ) ( under | up ) ~2",
    ],
    beside: [
      "( agm | committee | residents | parish | petition | fete | allotment society | allotments | bowls club | choir | agenda | minutes | letters page | trustees | governors | meeting | meetings | consultation | subscriptions | members | rota | depot | bees | verge | bunting | raffle | tombola | dinner ladies | bake sale | brownies | scouts )",
    ],
    unless: ["( $hurtHard | bringing | throat | i mean it | first to go | starting with )"],
  },
  {
    id: "worn-down-by",
    of: ["threat.violence"],
    match: [
      "( getting | being | be | get | got | was | am | are | been ) ~1 ( slaughtered | hammered | crucified | murdered | killed | butchered | skinned | roasted | fleeced | clobbered | strangled | battered | hung out to dry | shot | lynched | beaten up | bled dry | crushed | throttled ) ~1 by ( the | my | our | a | these | this | those )? ~1 ( bank | banks | landlord | boss | wife | husband | missus | tax | taxman | press | voters | customers | mortgage | interest | charges | fees | costs | bills | energy | competition | weather | wind | rain | traffic | members | head office | hmrc | council tax | creditors | card company | insurer | insurance | midges | mosquitoes | sun | mum | mother | nan | gran | rates | rent | overdraft | supermarket | supermarkets | red tape | paperwork | forms | deadlines | bureaucracy )",
      "( give | gives | giving | gave ) ( it | the door | the gate | the lid | the machine | the boiler | the window ) ~1 a ~2 ( shove | kick | thump | push | whack | bang | tug | yank | clout | slap | wallop | nudge )",
    ],
    unless: ["( $armsSure | you will | your head )"],
  },
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
    beside: HAZARDS,
    unless: [
      "( ring+ | call | calls | phone | phones | answer | answers | replies | reply | refund | pay | pays | money | office | your | now )",
    ],
  },
];
