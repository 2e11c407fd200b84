/** Affairs put in order, a day after which nothing is needed, the dead whom one follows. Data only. */
import type { RuleFile } from "../rule.ts";
import { BURIED, NEAR_DAY, NO_REPLY, ON_THE_EVE, PARTED, PAST_CARE, SETTLED } from "./parting.ts";

export const SAFEGUARDING_SELF_HARM_SETTLED: RuleFile = {
  category: "safeguarding.self-harm",
  vetoes: ["selfDenied", "selfIdiom", "longAgo", "selfRecovered", "selfOver", "leavingHome"],
  quote: "clause",
  rows: [
    {
      id: "two-affairs",
      match: [
        `${PARTED} ~~9 ${SETTLED}`,
        `${SETTLED} ~~9 ${PARTED}`,
        `${BURIED} ~~9 ${ON_THE_EVE}`,
        `${ON_THE_EVE} ~~9 ${BURIED}`,
      ],
      unless: [
        "( complaint | complain | refund | your office | his | her | their | mum 's | dad 's | mother 's | father 's | husband 's | wife 's | vet | kennels | foi | invoice )",
      ],
      despite: ["selfDenied"],
      strength: 0.7,
      why: "The writer puts several of their affairs in order at once, as people do who do not mean to live on.",
      fires: "The cat has gone to a good home, the funeral is paid for, and the spare key is with number 4.",
      silent: "The cat has settled in and the funeral costs are not on your form.",
    },
    {
      id: "affair-and-end",
      match: [`${SETTLED} ~~9 ( ${NO_REPLY} | ${PAST_CARE} )`, `( ${NO_REPLY} | ${PAST_CARE} ) ~~9 ${SETTLED}`],
      unless: [
        "( complaint | complain | refund | your office | his | her | their | mum 's | dad 's | mother 's | father 's | husband 's | wife 's | vet | kennels | invoice | engineer | inspection | parcel | meter )",
      ],
      despite: ["selfDenied"],
      strength: 0.65,
      why: "The writer puts their affairs in order and looks for no answer.",
      fires: "By the time you open this it won't matter, the papers are stopped and the key is under the plant.",
      silent: "By the time you open this the key will be at your desk.",
    },
    {
      id: "nothing-after-day",
      match: [
        `( not | nothing | none | no | never | hardly ) ~3 ( matter | matters | concern | odds | problem | bother | burden | nuisance | trouble | difference | need | needing | be wanting | use ) ~4 ( after | from | past | beyond | once ) ~2 ${NEAR_DAY}`,
        `( after | from | past | come ) ~2 ${NEAR_DAY} ~~3 ( nothing | none of | i will not | i shall not | i shant | there will be no | there is nothing | there is no | not be | no more ) ~4 ( matter | matters | me | need | needing | holding | keeping | here | left | anything | anyone )`,
        "( not | never | no longer | stop | stopped | stopping ) ~2 ( be | being ) ~1 ( a | any | your | anybody 's | anyone 's )? ~1 ( burden | bother | nuisance | problem | trouble | worry | drain | cost | concern | expense ) ~3 ( to | for | of )? ~3 ( after | from | past | by | much longer | any more | anymore | any longer | for good | again | soon )",
        "( by the time | when | before ) ~~9 i ( will not | shall not | shant | will no longer ) be ( here | around | about | alive ) !on !at !in !until !till !as !because",
        "( not think | doubt | not expect | not suppose ) ~2 i ( will | shall ) be ( here | around | about | alive ) ~1 ( in | by | come | for ) ~2 ( january | february | march | april | may | june | july | august | september | october | november | december | spring | summer | autumn | winter | christmas | easter | then | that )",
        "( not | never | no longer ) ~2 ( need | needing | want | require | requiring | be wanting ) ~6 ( or | nor | and nor | not ) ~2 ( anything | anyone | anybody | any of it | much ) ~1 else",
        "( not | shant | never | nor | nothing ) ~4 ( any | a | no ) ( concern | problem | worry | interest ) of ( mine | anybody 's | anyone 's )",
      ],
      with: ["( i | me | my | mine | myself )"],
      unless: [
        "( hospital | contracts | solicitor | job | start at | operation | cataracts | got a | at work | appointment | interpreter | parking | permit | skip | engineer | parcel | delivery | equipment | crutches | visit | visits | repair | repairs | refund | school place | lift | transport | insurance | website | your | garage | bin | bins | cover | childcare | nursery | loan | hire | service | services | subscription | policy | broadband | dressing | dressings | help with )",
      ],
      despite: ["selfDenied"],
      strength: 0.6,
      why: "The writer names a day after which nothing will matter to them.",
      fires: "Have the windows, none of it matters after Friday, not to me.",
      silent: "My permit is no use to me after Friday.",
    },
    {
      id: "behind-them",
      match: [
        "( not | shant | never ) ~3 ( long | far ) ~1 ( behind | after | following | joining ) ~1 ( him | her | them | my ~1 | the ~1 | $behind | $name )",
        "i ( am | will be | will | shall be | shall | would be ) ~2 ( going | go | away | off | coming | taking myself ) ~1 ( to | after | tae | behind ) ( him | her | them | my ~1 $behind | my ( two | wee ) ( girls | boys | lads ) ) ( . | soon | tonight | then | now )",
        "( be | lie | am ) where ( he | she | they | my ~2 ) ( is | are ) ~1 ( . | soon | by | tonight | now )",
        "( see | seeing | meet | meeting | ask | tell | explain ~2 to ) ~2 ( him | her | them | god | my maker | my ~1 $behind ) ~1 ( about ~2 )? ( in person | face to face | shortly | before long | by then | on the other side | when i get there | when i see )",
        "( be | being ) ( where ( he | she | they ) ( is | are ) | with my ( two | three )? ~1 ( girls | boys | girl | boy | babies | baby | late ~1 ) again )",
        "( wait | waiting | waits ) ~1 for me ~3 ( up there | other side | heaven | grave | ground | over there )",
      ],
      with: [
        "( died | dead | death | lost | passed | grave | ground | funeral | buried | gone | behind | since | without | after | where | again | soon | long | heaven | maker | god | other side | in person )",
      ],
      unless: [
        "( school | nursery | hospital | meeting | ward | holiday | shops | park | appointment | house | visit | birth | queue | bus | train | car | van | office | desk | counter | next in line | on the list | court | tribunal | work | shift | contact | weekend with )",
      ],
      despite: ["selfOver"],
      strength: 0.65,
      why: "The writer speaks of going soon to somebody who has died.",
      fires: "I shan't be so very long behind him now.",
      silent: "I shan't be so very long in the queue behind him now.",
    },
    {
      id: "for-whoever-comes",
      match: [
        "( strong stomach | somebody used to it | someone used to it | someone who is used to | somebody who is used to | not a young ( lass | girl | lad | woman | one ) )",
        "( not | never | kindly not ) ~2 ( use | using ) ~1 ( her | his | their | the | your ) ~1 key ~~9",
        "( see | watch | have ) me ( brought | carried | taken | wheeled | lifted ) ( out | down | away )",
        "( police | ambulance | locksmith ) ~5 ( round by the back | by the back | break the door | force the door ) ~3",
        "( child | children | kids | cleaner | warden | neighbour | postman | lass | girl | she | he | mum | mam | daughter | son | boys ) ~3 ( to find me | finding me | who finds me | find me first | finds me first | be the one to find | to come in on me | walk in on me )",
        "( without the siren | no siren | no blue lights )",
      ],
      with: ["( i | me | my | mine | myself )"],
      unless: [
        "( burglar | burglary | intruder | repair | repairs | engineer | plumber | sat nav | entrance | postcode | parcel | gas leak | warrant | raid | raided )",
      ],
      despite: ["selfDenied"],
      strength: 0.65,
      why: "The writer thinks of those who will come in and find them.",
      fires: "Please send someone who is used to it and not a young lass, the key is on the hook and I've cleaned.",
      silent: "Please send someone with a key, I've lost mine.",
    },
    {
      id: "till-then",
      match: [
        "( giving | give | given | gave ) myself ( till | until | to the | one more | another | up to )",
        `( promised | promise | agreed | said i would ) ~5 ( stay | wait | hang on | hold on | last | keep going | live | not do ~1 | be here ) ~3 ( till | until | for | past | through ) ~~6`,
        `( stay | staying | hang on | hanging on | hold on | holding on | last | carry on | keep going | live | stop here | stopping ) ~2 ( till | until ) ~4 ( $behind | hearing | birthday | wedding | play | exams | ${NEAR_DAY} | is settled | is done | goes ) ~~6 ( then | after that | and no | not past | no longer | that is it | that is me )`,
        `( set | picked | chosen | fixed | pencilled in | settled on | named | put ) ~1 ( a | the | my ) ~1 ( date | day | night ) ~~6 ( to end | final | to die | to go | the last | make it | be over | to do it )`,
        "( one | two | three | few | couple ) more ( sleeps | sleep ) ~~5",
      ],
      with: ["( i | me | my | myself )"],
      unless: [
        "( moving | move | holiday | leave | appeal | complaint | pay | payment | strike | tenancy | lease | job | course | work | shift | appointment | operation | surgery | deadline | reply | respond | diet | smoking | drinking | gym | contract | rota )",
      ],
      strength: 0.6,
      why: "The writer has set a day up to which they mean to live.",
      fires: "I keep giving myself till payday, then till my birthday.",
      silent: "I keep giving you till payday, then till Friday.",
    },
  ],
};
