/** Risk to a person that only two sentences together tell: the deed and how it ended, the affairs and the farewell. Data only. */
import type { RuleFile } from "../rule.ts";
import { BURIED, NO_REPLY, ON_THE_EVE, PARTED, PAST_CARE, SETTLED } from "./parting.ts";

const STUFF =
  "( $pills | packet | packets | bottle | bottles | strips | blister packs | bleach | antifreeze | weedkiller | what was in the house | all of them | them all | the lot )";
const HIGH =
  "( bridge | footbridge | viaduct | cliff | cliffs | clifftop | roof | rooftop | ledge | parapet | weir | reservoir | quarry | multi storey | multistorey | level crossing | railway line | train line | tracks | flyover | harbour wall | pier | beachy head | gorge | dam | aqueduct | overpass | footbridge | slipway )";

export const ACROSS_RISK: readonly RuleFile[] = [
  {
    category: "safeguarding.self-harm",
    vetoes: ["selfDenied", "leavingHome", "longAgo", "selfRecovered"],
    quote: "words",
    rows: [
      {
        id: "affairs-together",
        match: [
          `${PARTED} ~~9 ~~5 ${SETTLED}`,
          `${SETTLED} ~~9 ~~5 ${PARTED}`,
          `${BURIED} ~~9 ~~5 ${ON_THE_EVE}`,
          `${ON_THE_EVE} ~~9 ~~5 ${BURIED}`,
        ],
        with: ["( i | me | my | mine | myself )"],
        unless: [
          "( complaint | refund | your office | his | her | their | mum 's | dad 's | mother 's | father 's | husband 's | wife 's | kennels | invoice )",
        ],
        despite: ["selfDenied"],
        why: "Read together, the writer puts several of their affairs in order, as people do who do not mean to live on.",
        fires: "I've found a home for the budgies and paid the window cleaner. The key is under the plant.",
        silent: "The budgies are well. The window cleaner is late again.",
        strength: 0.7,
      },
      {
        id: "affair-then-end",
        match: [
          `${SETTLED} ~~9 ~~5 ( ${NO_REPLY} | ${PAST_CARE} )`,
          `( ${NO_REPLY} | ${PAST_CARE} ) ~~9 ~~5 ${SETTLED}`,
        ],
        unless: [
          "( refund | your office | his | her | their | mum 's | dad 's | mother 's | father 's | husband 's | wife 's | kennels | invoice | engineer | inspection | parcel | meter )",
        ],
        despite: ["selfDenied"],
        why: "Read together, the writer puts their affairs in order and looks for no answer.",
        fires: "A reply will not be needed after the month. The undertaker has been paid.",
        silent: "A reply will not be needed after the month. The grass has been cut.",
        strength: 0.65,
      },
      {
        id: "took-then",
        match: [
          `i ~3 ( took | taken | swallowed | drank | necked | downed | had | ate | emptied | finished ) ~4 ${STUFF} ~~9 , ~~7 ( found me | woke | came round | came to | hospital | a e | casualty | intensive care | ambulance | 999 | paramedics | stomach | kept me in | did not work | nothing happened | still here | next time | told nobody | told no one | wish | liver )`,
          `the ${STUFF} i ( took | swallowed | had | drank ) ~~9 , ~~5 ( told nobody | told no one | next time | still here | liver | nobody knows )`,
        ],
        unless: [
          "( prescribed | prescription | allergic | reaction | side effects | wrong | pharmacy | by mistake | accidentally | headache | photos | bus | train | to the tip | back to )",
        ],
        why: "Read together, the writer tells of taking something to end their life, and how it ended.",
        fires: "I swallowed two packets on Sunday. My sister found me.",
        silent: "I swallowed two tablets on Sunday. My headache went.",
        strength: 0.75,
      },
      {
        id: "place-then",
        match: [
          `i ~~6 ( drove | went | walked | cycled | ended up | was | been | stood | stand | sat | sit | climbed | go | looked ) ~5 ${HIGH} ~~9 , ~~6 ( came back | come back | turned back | went home | came home | walked home | drove home | next time | nerve | easy | i will go again | go again | go back | a woman | a lady | a man | a stranger | a lad | somebody | someone | police | policeman | talked | took hold | an hour | hours | looked over | looked down | the drop | climbed over | stepped | nearly | almost | ready )`,
          `${HIGH} ~~9 , ~~4 ( i ~2 ( came | turned | walked | drove ) ( back | home | round ) ~1 because | i only came | next time i | i nearly | i almost | i wanted to | i could not make | nobody would | i will not come back | i am going back )`,
        ],
        unless: [
          "( closure | closed | toll | diversion | repairs | repaired | fishing | photo | photos | boat | picnic | cycle | litter | rubbish | noise | swim | tourists | leak | leaking | scaffolding | gutter | tiles | delayed | delay | bus | traffic | flood | flooding | surveyor | inspector | contractor )",
        ],
        why: "Read together, the writer tells of going to a place where people end their lives.",
        fires: "I drove out to the viaduct and climbed up. I came back because of the dog.",
        silent: "I drove out to the viaduct and stopped. The lights were red.",
        strength: 0.7,
      },
      {
        id: "means-then",
        match: [
          "$pills ~~9 , ~~7 ( more than enough | enough now | have enough | got enough | counted them | count them | counted the | counting | put by | putting them | saved them | save them | keep them | kept them | i have kept | saving them | all at once | in one go | next to me | beside me | in my hand | in my pocket | in my bag | in my rucksack | here with me | with me | a sign | meant me to | pour them | line them | take them all | empty them | i know what )",
          "( rope | noose | hook | beam | chain | banister | belt ) ~~9 , ~~6 ( it reaches | it would hold | it holds | it would reach | it is still | still there | i tied | i have tied | tested | tried it | it is tied | it is ready | strong enough )",
          "( lined | counted | saved | put | kept | keeping | putting | bought ) ~3 ( $pills | rope ) ~~9 , ~~6 ( tonight | friday | sunday | monday | weekend | soon | ready | no one knows | nobody knows | for when | think i take )",
        ],
        with: ["( i | me | my | myself )"],
        unless: [
          "( pharmacy | chemist | blister | dosette | prescription | prescribed | delivered | delivery | returned | surgery | side effects | swing | tow | climbing | tent | fridge | dose was | allergic )",
        ],
        why: "Read together, the writer has the means at hand, and enough of them.",
        fires: "My mother's tablets are still here. There's more than enough in my rucksack, I have enough now.",
        silent: "My mother's tablets are still here. The chemist will not take them back.",
        strength: 0.7,
      },
      {
        id: "said-no-then",
        match: [
          "( plans | thoughts | safe | suicidal | harm | harming | hurt myself | all good | overdose | overdoses | end my life | better off dead ) ~~9 , ~2 ( i lied | i was lying | that was a lie | it was a lie | it was not . | it was not true | that was not true | i have . | i did . | it should have been | should have been yes | the answer is yes | it is yes | i am though | i would not laugh | i was sat with | i had it )",
          "( said no | said fine | said i was fine | said yes | told ~3 ( no | fine ) ) ~~9 , ~2 ( lied | lying | was a lie | was not true | was not . | had ~3 ( knife | rope | noose | tablets | pills ) )",
        ],
        with: ["( i | me | my | myself )"],
        despite: ["selfDenied"],
        unless: [
          "( parking | benefit | income | speed | fraud | police stopped | harming others | at work | hurting people )",
        ],
        why: "The writer takes back what they said about being safe.",
        fires: "I told the PIP lady I do not have plans. I lied to her.",
        silent: "I told the PIP lady I do not have savings. I showed her the book.",
        strength: 0.75,
      },
      {
        id: "dead-then",
        match: [
          "( died | passed away | passed | lost | buried | funeral | gone | grave | ashes | without him | without her ) ~~9 , ~~6 ( not be long | shant be long | long behind | long after | be with ( him | her | them ) | not be far | my turn | be along | going to ( him | her | them ) . | see ( him | her | them ) soon | same way | go the same | join ( him | her | them ) | follow ( him | her | them ) | go after ( him | her | them ) | after ( him | her | them ) . | go too | go with ( him | her | them ) | no reason to stay | nothing to stay )",
          "( when | once | after ) ( he | she | the dog | the cat | my ~1 $behind ) ~1 ( goes | dies | is gone | went | go ) ~~9 , ~~3 ( i go | so do i | so will i | i am going | i will go | i follow | i will be | that is me | i have no )",
        ],
        with: ["( i | me | my | myself )"],
        unless: [
          "( hospital | ward | visit | school | work | moving | holiday | house | flat | court | bus | queue | appointment | care home )",
        ],
        why: "Read together, somebody has died and the writer means to follow.",
        fires: "My husband died in May. I shan't be long behind him.",
        silent: "My husband died in May. I have sent the form you asked for.",
        strength: 0.65,
      },
      {
        id: "for-myself",
        match: [
          "( funeral | cremation | burial | plot | grave | headstone | coffin | undertaker | suicide clause | life cover | life insurance ) ~~9 ( , | ? ) ~~3 ( it is for me | its for me | it is for myself | it is mine | it is my own | for me . | not for anyone | nobody has died | no one has died | not ~2 died yet | i will be needing | i will need it )",
        ],
        with: ["( i | me | my | mine | myself )"],
        unless: ["( ninety | hospice | terminal | cancer | months to live | funeral plan | prepaid )"],
        why: "The writer asks after their own funeral as of something soon to come.",
        fires: "Does a funeral grant cover everything? It's for me.",
        silent: "Does a funeral grant cover everything? My mother died in May.",
        strength: 0.65,
      },
    ],
  },
  {
    category: "safeguarding.other",
    vetoes: ["longAgo", "historic", "policy"],
    quote: "words",
    rows: [
      {
        id: "hurt-then-again",
        match: [
          "$hits ~2 ( $title _ | her | him | them | residents | patients | $weak | old ~1 ) ~~9 , ~~5 ( on again | back on | on tonight | on shift | on duty | on the rota | in again | back in | in tonight | there tonight | tonight | all weekend | has her again | has him again | going back | goes back | back there )",
          "( crying | screaming | screams | begging | sobbing | shouting | thuds | thumps | bangs | slap | slaps | belt ) ~~9 , ~~5 ( child | children | kids | baby | boy | girl | lad | lass | toddler | little one | she is | he is ) ~~4 ( bruise | bruises | hit | locked | scared | again | every night | quiet | stopped | three | four | five | six | seven | eight | two )",
          "( bruise | bruises | black eye | marks | burn | burns | welts ) ~~9 , ~~5 ( he says | she says | says he | says she | told me | told us | will not say | would not say | flinches | flinched | fell | third | again | every )",
        ],
        unless: [
          "( dog | cat | bike | gate | shed | door was | toilets | toilet | park | library | bus | match | film | play | pitch | pothole | kerb | vaccination | blood test | injection | surgery | operation )",
        ],
        why: "Read together, somebody is hurt by another person, and it may happen again.",
        fires: "There's a senior on nights who slaps Mr T across the face. She's on again tonight.",
        silent: "There's a senior on nights who reads Mr T the news. She's on again tonight.",
        strength: 0.65,
      },
    ],
  },
];
