/** What the writer tells as fact: an attempt, means put by, a place gone to, what others keep from them. Data only. */
import type { RuleFile } from "../rule.ts";

const TAKE =
  "( took | taken | taking | swallowed | swallowing | drank | drunk | necked | downed | ate | eaten | eat | had | finished | emptied | got through | injected )";
const STUFF =
  "( $pills | packet | packets | bottle | bottles | box | boxes | strip | strips | blister packs | stash | bleach | antifreeze | weedkiller | screenwash | drain cleaner | rat poison | disinfectant | what was in the | everything in the | everything i had | all of them | them all | the lot | the whole lot )";
/** How it ends where it does not end in death. */
const CAME_TO =
  "( found me | find me | found by | woke | wake | woken | waking | came round | come round | came to | hospital | a e | a e | casualty | intensive care | icu | itu | hdu | resus | drip | ambulance | 999 | paramedics | paramedic | stomach | charcoal | sectioned | crisis team | discharged | kept me in | did not do it | did not work | nothing happened | still here | got scared | told nobody | told no one | next time | brought me round | wished | meant it )";
const TRIED =
  "( my attempt | attempt on my | attempt to end | my overdose | an overdose | overdosing | overdosed | deliberate overdose | own doing | my own hand | own act | did it to myself | what i did | what i had done | what i tried | i meant it | one i meant | tried to ( die | end my | kill myself | hang | drown ) | hanged myself | hanging myself | hang myself | cut my ( wrists | arms | throat ) !on | slit my | my wrists !on | i jumped | jumped off | jumped from | did not fall | took everything | took the lot | took all | took them all | swallowed ~2 ( all | lot | everything | what | pills | tablets | bleach ) | a ligature | ligatured | wanted to die | not want to ( live | wake | be here | be alive ) | wish it had worked | wish they had | let me die | should have let me )";
const RAIL =
  "( rail | rails | railing | railings | parapet | barrier | barriers | handrail | balustrade | bridge | viaduct | balcony | banister | banisters | ledge | sill )";

export const SAFEGUARDING_SELF_HARM_TOLD: RuleFile = {
  category: "safeguarding.self-harm",
  vetoes: ["selfDenied", "selfIdiom", "longAgo", "selfRecovered", "selfOver"],
  quote: "clause",
  rows: [
    {
      id: "attempt-plain",
      sure: true,
      match: [
        `i ~2 ( took | have taken | swallowed | necked | drank | downed ) ~2 ( all | every | the whole | the rest | a handful | too many | enough | most ) ~3 ${STUFF} ~~9 ~~4 ( found me | was found | hospital | intensive care | icu | resus | stomach | ambulance | paramedics | came round | woke up | kept me in | sectioned | did not work | still here )`,
        "( an | made an | my | the | second | third | last ) attempt on my own life !by",
        "( made | i make ) ( an | another ) attempt on my ( own )? life !by",
        "( hospital | intensive care | icu | itu | hdu | resus | casualty ) ~3 ( after | following | with | because of | for | from ) ~1 ( i took )? ( an | my | another | a second | a deliberate | a massive ) ~1 ( overdose | attempt on my | suicide attempt )",
        `i ~2 ( climbed | got | clambered | stepped | swung ) ( over | outside ) the ~1 ( rail | rails | railing | railings | parapet | barrier | handrail ) ~3 ( bridge | viaduct | flyover | multi storey | footbridge | overpass )`,
        "( bridge | viaduct | flyover | footbridge | overpass | cliff ) ~~9 i ~2 ( climbed | got | clambered | stepped | swung ) over ( . | , | and i | and sat | and stood | the ( rail | rails | railing | railings | parapet | barrier ) )",
        "( bridge | viaduct | flyover | footbridge | overpass ) ~~9 and ( climbed | clambered | got ) over ( . | , | the ( rail | rails | railing | railings | parapet | barrier ) )",
        "i ~4 ( count | counting | counted | work out | working out | worked out ) ~1 how many ~~7 ( it would take | it takes | would do it | i would need | to take to ( die | end ) )",
        "i have ( been )? ( saving | hoarding | stockpiling | hiding | keeping ) ( up | back )? ( my | his | her | the | mum 's | dad 's ) ~1 $pills ~~6 ( enough | so that i can | for when | to do it | for the day | to end it )",
      ],
      unless: [
        "( by mistake | accidentally | allergic | reaction | wrong | infection | prescribed | photo | photos | dog | cat | ball | visits | forms | repair | engineers | votes | he | she )",
      ],
      despite: ["selfDenied"],
      strength: 0.95,
      why: "The writer tells of an attempt on their own life, or of having counted out the means.",
      fires: "When the letter came I took all the zopiclone and my daughter found me.",
      silent: "When the letter came I took all the papers and my daughter copied them.",
    },
    {
      id: "took-it-all",
      match: [
        `i ~3 ${TAKE} ~2 ( all | every | whole | rest | handful | too many | most ) ~4 ${STUFF}`,
        `i ~3 ${TAKE} ~4 ${STUFF} ~~9 ${CAME_TO}`,
        `${CAME_TO} ~~9 i ~3 ${TAKE} ~3 ${STUFF}`,
        `the $pills i ( took | swallowed | had | drank ) ~~6 ${CAME_TO}`,
      ],
      unless: [
        "( prescribed | prescription | allergic | reaction | side effects | interact | wrong | pharmacy | chemist | given me | by mistake | accidentally | headache | migraine | with food | leaflets | samples | photos | train | bus | dog | cat | steps | stairs | to the | back to | with me | home | advice | course of | as directed | every day | daily | infection )",
      ],
      strength: 0.8,
      why: "The writer tells of taking something to end their life.",
      fires: "I took all the zopiclone and my daughter found me.",
      silent: "I took all the leaflets and my daughter read them.",
    },
    {
      id: "got-what-it-takes",
      match: [
        "( bought | got | have | ordered | sent off for | sent away for | got hold of | collected | fetched ) ~2 ( what | all | everything | the things ) ( i | you | one ) ( need | needs | needed ) ( . | , | now | for it | to do it | and | in the ~1 | from the internet | at two | for that | by me | next to me | with me | ready )",
        "( gun | shotgun | rifle | barrel | barrels | pistol | twelve bore | 12 bore | cartridge | cartridges ) ~4 ( in my mouth | across my knees | on my knees | on my lap | in my lap | under my chin | against my | in my pocket | out of the cabinet | not the cabinet | in the kitchen | by the bed | beside the bed | key in my )",
        "i ~2 ( hold | held | put | had ) ~3 ( gun | shotgun | rifle | barrel | it | knife ) ~1 ( to | against | in | under ) my ( head | temple | mouth | chin | throat | ear )",
        "( crushed | ground | mashed | stirred | emptied ) ~2 ( up | them | them all | the lot | all of them | $pills ) ~2 ( in | into | with ) ~1 ( a | the | my | some )? ~1 ( yoghurt | yogurt | jam | milk | glass | bottle | whisky | custard | pudding | drink | mug | cup )",
        "( tied | tie | hung | hang | put | fixed | looped | slung ) ~1 ( something | a rope | the rope | a cord | a belt | my belt | a sheet | the sheet | the flex | a scarf | the lead | the dog lead | the washing line | the tow rope | a chain | the chain ) ~2 ( up | over | round | from | to | on ) ~2 ( loft | beam | banister | bannister | door | hook | handle | rafter | rafters | branch | tree | stairs | shed | barn | garage | neck | rail )",
        "( which | what | the ) ( lorry | train | tree | wall | car | bus | wagon | pillar | bridge ) ~1 i ( would | could | will | am going to | want to ) ~1 ( steer | drive | hit | step | jump | walk | go | crash | choose | use )",
        "( steer | steering | drive | driving | aim | aimed | aiming | swerve | swerving | ram ) ~2 ( into | at | off ) ~2 ( lorry | lorries | tree | wall | bridge | barrier | pillar | pier | quarry | oncoming | reservation | wagon | hgv )",
        "( looked up | googled | read about | reading about | reading up on | read up on | priced | pricing | priced up | researched ) ~3 ( how people do it | how they do it | how to do it | what it takes | the dose | how many | how high | how deep | how long it takes | my own death | the drop | painless | quick way | quickest | clinic in switzerland )",
      ],
      with: ["( i | me | my | myself )"],
      unless: [
        "( police | cull | foxes | licence renewal | shoot | clay | clays | pheasant | renewal | certificate renewal | his | her | he | she | dog ate | swing | hammock | washing | nearly | bus driver | driver | taxi | hit me | lost control | brakes | ice | icy | swerved to avoid | from you | for the form | to appeal | shopping | kitchen fitted | recipe | garden | job | surgeon | leaks | online | download | council tax bill | get me )",
      ],
      strength: 0.75,
      why: "The writer has at hand, or has looked for, what would end their life.",
      fires: "I've bought what I need now, it is in the wardrobe and I feel better for having it.",
      silent: "I've bought what I need from you, it is in the wardrobe and does not fit.",
    },
    {
      id: "over-the-rail",
      match: [
        `i ~4 ( climbed | climb | clambered | got | went | stepped | swung | vaulted | stood | sat | hung | was ) ~2 ( over | outside | beyond | astride ) ~2 ${RAIL}`,
        `( wrong | other | far | outer | river | water ) side of ~2 ${RAIL}`,
        "$brink ~~9 ( climbed | got | went | stepped | swung | leg | legs | foot ) ~1 over ( . | , | and | it | to )",
        `( my | one | a | both ) ( leg | legs | foot | feet ) ~1 ( over | through | off ) ~2 ( ${RAIL} | edge | roof | cliff | platform | parapet )`,
        `( held | hold | holding | hung | hanging ) ~1 on ~1 to ~2 ${RAIL} ~~9`,
        `( let | letting ) go of the ${RAIL}`,
      ],
      with: ["( i | me | my | myself )"],
      unless: [
        "( to get in | to get into | to get out | to get past | to reach | to rescue | to fetch | to get to | broken | loose | rusty | rusted | repair | repaired | wheelchair | pushchair | scaffolding | stile | live | lives | parked | house | shop | stairs | steps | kids | children | youths | lads | burglar | thief )",
        "( he | she | they ) ~2 ( climbed | got | went | stepped )",
      ],
      strength: 0.75,
      why: "The writer tells of standing beyond the rail of a high place.",
      fires: "I climbed over the rail of the bridge and a man talked me back.",
      silent: "I climbed over the rail to reach the ticket machine.",
    },
    {
      id: "went-there",
      match: [
        "i ~3 ( drove | drive | driven | went | go | walked | walk | cycled | ended up | end up | ending up | found myself | find myself | got the bus | got a taxi | took the bus | was | been | stood | sat | stand | sit | climbed | walking | driving | going | standing | sitting ) ~4 $brink ~~9 ( came back | come back | turned back | turned round | went home | came home | walked home | drove home | walked back | drove back | nerve | could not do it | did not do it | did not jump | brought me home | brought me back | talked me | took hold | got hold | held my | stopped me | sleeve | my shoes | left my | a note | would be quick | how cold | how deep | the drop | let go | letting go | lean | look over | looked over | long time | long while | next time )",
        "( came back | turned back | turned round | went home | came home | walked home | drove home | walked back ) ~1 ( because | for | since | only because | as | on account ) ~~6 ( dog | cat | left | kids | children | daughter | son | mum | rained | raining | somebody | someone | people )",
        "$brink ~~6 ( nobody comes | no one comes | nobody would see | where nobody | in the night | most nights | every night | each night | these nights ) ~3",
      ],
      with: ["( i | me | my | myself )", "$brink"],
      unless: [
        "( closure | closed | toll | diversion | repairs | repaired | weight limit | fishing | photo | photos | boat | picnic | cycle | cycling | litter | rubbish | noise | swim | swimming | trip | tourists | bins | ticket | leak | leaking | scaffolding | gutter | tiles | delayed | delay | cancelled | ferry | bus was | train was | bus did | train did | bus never | traffic | lights | lighting | dark )",
      ],
      strength: 0.7,
      why: "The writer tells of going to a place where people end their lives.",
      fires: "I drove out to the viaduct on Saturday and came back only because of the dog.",
      silent: "I drove out to the viaduct on Saturday and took a picture of the flood.",
    },
    {
      id: "counts-means",
      match: [
        "( count | counted | counting | counts | recounted ) ~2 ( how many ~7 ( take | need | enough | do it ) | ( the | my | out the | out my | mum 's | his | her ) $pills )",
        "( how many | how much | what dose | the dose | how few ) ~6 ( it would take | would it take | would do it | will do it | do the job | does the job | would be enough | is fatal | is lethal | would kill | i would need )",
        "( i | been | have | kept | am ) ~2 ( putting | put | laying | setting | set | keeping | kept | saving | saved | squirrelling | squirrelled | tucking | tucked | hiding | hid | hidden | storing ) ~1 ( them | some | a few | one | two | half | mine | my own | his | hers | my ~1 $pills | his ~1 $pills | her ~1 $pills | the ~1 $pills | $pills ) ~1 ( by | aside | to one side | back | up | away | under | in a | in the | in my | in his | for )",
        "( more than enough | plenty | enough | sixty | forty | fifty | thirty | hundred | 60 | 50 | 40 | 100 ) ~2 ( $pills | of them | of it ) ~3 ( in my | in the | in a | under | here | by me | by the bed | saved | put by | now | hidden | for both )",
        "( i have | i had | i keep | i kept | got ) ~2 ( enough | more than enough | plenty | a month | two months | three months | a stash | a stockpile | a drawer | a carrier bag | a box | a jar | a tin ) ~3 ( $pills | put by | saved | hidden | stashed | laid by | in my ~2 | in a ~2 | under ) ~2",
      ],
      with: ["( $pills | take | takes | took | night | nights | enough | saved | dose )", "( i | me | my | myself )"],
      unless: [
        "( used to | cancelled | pharmacy | chemist | blister | dosette | prescription | prescribed | delivered | delivery | surgery | returned | carer counts | calls | visits | letters | emails | phone | weeks | years | people | money | receipts | evidence | food | milk | coal | logs | photos | copies | files | wrong | missing | operator | pharmacist | repeat | short | too few | days | batch | double | noisy | nurse | savings | pension | pounds | coins | rent | for the meter | petrol | visit | form | forms | repair )",
      ],
      strength: 0.7,
      why: "The writer counts or puts by what would be enough to end their life.",
      fires: "Most nights I sit counting how many of my mother's pills it would take.",
      silent: "Most nights I sit counting how many of the street lamps are out.",
    },
    {
      id: "in-care-after",
      match: [
        "( hospital | intensive care | icu | itu | hdu | resus | a e | a e | casualty | ward | crisis house | section | sectioned | psych ward | mental health unit | ambulance | paramedics | police | stitches | stitched | drip | bandages | bandaged | charcoal | stomach pumped | 999 )",
      ],
      with: [TRIED, "( i | me | my )"],
      unless: [
        "( his | her | their | he | she ) ~2 ( attempt | overdose | jumped | wrists )",
        "( jumped off the bus | jumped the | cut my ( hours | benefits | money | call | finger | thumb | hand | foot | leg | knee ) | on the ( broken | glass ) | on your | on a | claim form | accident book )",
        "( years ago | when i was )",
      ],
      strength: 0.75,
      why: "The writer tells of being treated after an attempt on their own life.",
      fires: "I missed it as I was in intensive care after an overdose, one I meant.",
      silent: "I missed it as I was in intensive care after an operation.",
    },
    {
      id: "attempt-told",
      match: [
        "attempt ~1 on my ( own )? life",
        "( two | three | four | several ) attempts ( already | so far | this year | since | now | and | . )",
        "( i | had | have ) ~2 ( made | make ) ~1 ( an | another | one | my ) attempt !to !at !on",
        "( i | had | have | i would ) ~1 ( ligature | ligatured | ligaturing )",
        "( i | been | started | am | keep ) ~2 ( overdosing | oding )",
        "i ( cut | have cut | been cutting | was cutting ) ~1 ( last night | this morning | tonight | today | yesterday | deep | deeper | again | worse ) !( the | grass | off | down | out )",
        "i ~2 ( held | hold | holding | put | pressed | pour | poured ) ~1 ( my ( hand | hands | arm | arms | leg | foot | wrist ) | boiling water ) ~2 ( in the | in boiling | on the hob | on the ring | on the iron | to the grill | under the hot | over a | over the | against the | on my ) ~2",
        "( banged | bang | banging | hit | smashed | smash ) my ~2 head ~~5 ( till | until | off the | bled | on purpose | again and again ) !( a | brick )",
        "( me | myself ) i ( want | wanted | would like | am going | need ) to ( hurt | kill | harm | end | punish )",
      ],
      with: ["( i | me | my | myself )"],
      unless: [
        "( doctor | nurse | gp | consultant | advice | advised | clinic told | by mistake | accident | accidentally | slipped | low | beam | cupboard | shelf | brick wall | a wall | worktop | claim | script | cardiologist | team | supply | agree | doorway | door frame | ceiling | years ago | dog | children | he | she | they )",
      ],
      strength: 0.8,
      why: "The writer tells of an attempt on their own life, or of hurting themselves.",
      fires: "I made an attempt on my life on 12 October and you sanctioned me for missing the appointment.",
      silent: "I made an attempt to ring you on 12 October and you sanctioned me for missing the appointment.",
    },
    {
      id: "no-accident",
      match: [
        "( i did not | i never ) ( fall | trip | slip ) ~~6 ( jumped | let go | on purpose | told | said | whatever | meant | threw )",
        "( fall | crash | accident | overdose | it ) was ( not | no ) ~1 ( an accident | accident | a fall | a slip | accidental | a mistake ) ~~6",
        "( by | of ) my own ( doing | hand | act | choosing | will )",
        "my own ( doing | choosing )",
      ],
      with: ["( i | me | my | myself )"],
      unless: [
        "( your | pavement | pothole | kerb | driver | he | she | his | her | landlord | council | not of my | through no | no fault | not my own | not through )",
      ],
      despite: ["selfDenied"],
      strength: 0.65,
      why: "The writer says that what happened to them was their own doing.",
      fires: "I was in intensive care from the 3rd, my own doing.",
      silent: "I was late on the 3rd, and it was not my own doing.",
    },
    {
      id: "keep-it-from-me",
      match: [
        "( not safe | not be trusted | not to be trusted | do not trust myself | not good | no good | not right ) ~1 ( with | near | around | to have | on | by ) ~2 ( them | it | those | these | guns | gun | knives | window | windows | $pills | that | rope | blades | trains | traffic | the car | sharp )",
        "( wife | husband | daughter | son | mum | mam | dad | partner | sister | brother | friend | neighbour | he | she | they ) ~2 ( hidden | hid | hides | hiding | locked | locks | taken | took | takes | counts | keeps | put | has ) ~1 ( ( my | all my ) ~1 ( $pills | razors | belts | belt | rope | guns | blades | car keys and ) | ( the | all the ) ~2 ( $pills | knives | razors | blades | belts | rope | guns | car keys ) ~3 ( from me | off me | so i | in case i | away from me | and goes with me | and the ( $pills | knives ) ) )",
        "( take | collect | hold | remove | come for | fetch | have | get ) ~3 ( guns | gun | shotgun | shotguns | rifle | firearms | cartridges | $pills | insulin | morphine | knives | rope | blades | them ) ~2 ( off me | from me | away from me | out of my reach | before i )",
      ],
      with: ["( i | me | my | myself )"],
      unless: [
        "( child | children | toddler | kids | baby | dementia | carer | carers | police | burglar | pharmacy | surgery | hospital | stole | stolen | robbed | his | her ) ~2 ( $pills )",
      ],
      strength: 0.7,
      why: "The writer is not safe with what is at hand, or others keep it from them.",
      fires: "I'm not safe to have them in the house, I'm not safe with guns.",
      silent: "The stairs are not safe with a pram.",
    },
  ],
};
